import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { canaryWords } from '../../mocks/data/canaries';
import { violations } from './axe';
import { drawn, open, panel } from './pages';
import { expect, test } from './test';

const order = (page: Page): Locator => page.getByRole('region', { name: 'Order' }).getByRole('listitem');
const refs = async (page: Page): Promise<string[]> =>
  order(page).evaluateAll((rows) => rows.flatMap((row) => (row as HTMLElement).dataset['panel'] ?? []));
const said = (page: Page, words: string | RegExp): Locator => page.getByRole('status').filter({ hasText: words });

/** Waits until every chosen panel's figures have come. */
const loaded = async (page: Page): Promise<void> => {
  await drawn(page);
  await expect(page.getByText('The figures are still loading.')).toHaveCount(0);
};

const openPack = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await order(page).first().waitFor();
  await loaded(page);
};

/** Names and texts of the parts of an Office file or a zip, as one text. */
const partsOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name} ${new TextDecoder('utf-8').decode(part)}`)
    .join('\n');

const exported = async (page: Page, format: string): Promise<{ name: string; text: string }> => {
  await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export pack' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: partsOf(await readFile(await file.path())) };
};

test('a pack is built by mouse, remembered, and opened elsewhere by its link', async ({ page, browser, demonstration }) => {
  await open(page, demonstration);
  await panel(page, '1.3').getByRole('button', { name: 'Add to pack' }).click();
  await panel(page, '1.1').getByRole('button', { name: 'Add to pack' }).click();
  await expect(panel(page, '1.1').getByRole('button', { name: 'In pack' })).toBeVisible();
  await page.getByRole('link', { name: 'Pack 2 panels' }).click();
  await loaded(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Two panels for the committee on 12.December$/);
  await page.getByRole('checkbox', { name: /^4.1 / }).check();
  expect(await refs(page)).toEqual(['1.3', '1.1', '4.1']);

  const dragged = (await page.getByRole('button', { name: /^Move 4.1/ }).boundingBox())!;
  const onto = (await page.getByRole('button', { name: /^Move 1.3/ }).boundingBox())!;
  await page.mouse.move(dragged.x + 10, dragged.y + 20);
  await page.mouse.down();
  await page.mouse.move(dragged.x + 10, dragged.y - 20, { steps: 4 });
  await page.mouse.move(dragged.x + 10, onto.y + 4, { steps: 8 });
  await page.mouse.up();
  expect(await refs(page)).toEqual(['4.1', '1.3', '1.1']);
  await expect(said(page, '4.1 Foundation projects, now first of three')).toHaveCount(1);

  await page.getByRole('textbox', { name: 'Meeting' }).fill('Scrutiny Committee');
  await page.getByRole('textbox', { name: 'First page' }).fill('25');
  await page.reload();
  await loaded(page);
  expect(await refs(page)).toEqual(['4.1', '1.3', '1.1']);
  await expect(page.getByRole('textbox', { name: 'Meeting' })).toHaveValue('Scrutiny Committee');
  await expect(order(page).first()).toContainText('Page 25');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied. It carries the numbers of the panels and your words, no figure').and(page.locator('.pack-tools > span'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#/pack?take=4.1,1.3,1.1&meeting=Scrutiny%20Committee&first=25');
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const other = await elsewhere.newPage();
  await other.goto(demonstration);
  await openPack(other, link);
  expect(await refs(other)).toEqual(['4.1', '1.3', '1.1']);
  await expect(other).toHaveURL(/#\/pack$/);
  await other.goBack();
  await expect(other.getByRole('link', { name: 'Pack 3 panels' })).toBeVisible();
  await expect(other).toHaveURL(demonstration);
  await elsewhere.close();
});

/** Presses Tab until the element has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let i = 0; i < 120; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never led there');
};

/** Presses the right arrow until the radio button is the one taken. */
const arrowTo = async (page: Page, target: Locator): Promise<void> => {
  for (let i = 0; i < 10 && !(await target.isChecked()); i += 1) await page.keyboard.press('ArrowRight');
};

test('a pack is built and exported by keyboard alone', async ({ page, demonstration }) => {
  await openPack(page, `${demonstration}#/pack`);
  await tabTo(page, page.getByRole('checkbox', { name: /^2.1 / }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: /^2.5 / }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: /^5.3 / }));
  await page.keyboard.press('Space');
  expect(await refs(page)).toEqual(['2.1', '2.5', '5.3']);

  const handle = page.getByRole('button', { name: /^Move 2.1/ });
  await tabTo(page, handle);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(said(page, '2.1 Calls logged by month, now second of three')).toHaveCount(1);
  await expect(handle).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  expect(await refs(page)).toEqual(['2.5', '5.3', '2.1']);
  await page.keyboard.press('Space');
  await page.keyboard.press('Home');
  expect(await refs(page)).toEqual(['2.1', '2.5', '5.3']);
  await page.keyboard.press('Escape');
  expect(await refs(page)).toEqual(['2.5', '5.3', '2.1']);
  await expect(handle).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Remove: 5.3' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove: 2.1' })).toBeFocused();

  await tabTo(page, page.getByRole('group', { name: 'Format' }).getByRole('radio', { checked: true }));
  await arrowTo(page, page.getByRole('radio', { name: /^Word/ }));
  const download = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: 'Export pack' }));
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('pack_2023-24_apr-nov_part-1.docx');
  await expect(said(page, /^Downloaded pack_2023-24_apr-nov_part-1.docx, \d+ kB$/)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Export pack' })).toBeFocused();
});

/** Puts a finger on an element and moves it down to each of these distances, in pixels. */
const dragByFinger = async (page: Page, from: Locator, distances: readonly number[]): Promise<void> => {
  const { x, y } = (await from.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', distance: number) => session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + 16, y: y + 20 + distance }] });
  await touch('touchStart', 0);
  for (const distance of distances) await touch('touchMove', distance);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

test('a finger drags a panel by its handle', async ({ browser, demonstration }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const page = await context.newPage();
  await openPack(page, `${demonstration}#/pack?take=2.1,2.5,5.3`);
  const handle = page.getByRole('button', { name: /^Move 2.1/ });
  await handle.scrollIntoViewIfNeeded();
  await dragByFinger(page, handle, [20, 60, 100, 120]);
  await expect.poll(() => refs(page)).toEqual(['2.5', '2.1', '5.3']);
  await context.close();
});

test('a long export says how far it is, and stops when asked', async ({ page, demonstration }) => {
  await openPack(page, `${demonstration}#/pack`);
  await page.getByRole('checkbox').evaluateAll((boxes) => boxes.slice(0, 26).forEach((box) => (box as HTMLInputElement).click()));
  await expect(page.getByText('26 of 26 chosen')).toBeVisible();
  await loaded(page);
  let downloads = 0;
  page.on('download', () => { downloads += 1; });
  await page.getByRole('radio', { name: /^Pictures, zipped/ }).check();
  await page.getByRole('button', { name: 'Export pack' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', /\d+/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. No file was made and the pack is as it was').and(page.locator('p'))).toBeVisible();
  await expect(page.getByText('26 of 26 chosen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export pack' })).toBeFocused();
  expect(downloads).toBe(0);
});

const exempt = new RegExp(canaryWords.join('|'));

test('a Part I pack from the members’ view holds no exempt word; a Part II pack says what it is', async ({ page, demonstration }) => {
  await openPack(page, `${demonstration}#/pack?part=2&take=1,3.6,4.1,4.3`);
  const open1 = await exported(page, 'Word');
  expect(open1.name).toBe('pack_2023-24_apr-nov_part-1.docx');
  expect(open1.text).toContain('Part I: public');
  expect(open1.text).not.toMatch(exempt);

  await page.getByRole('radio', { name: 'Part II' }).check();
  await loaded(page);
  const members = await exported(page, 'Word');
  expect(members.name).toBe('pack_2023-24_apr-nov_part-2.docx');
  expect(members.text).toContain('Part II: exempt');
  expect(members.text).toMatch(exempt);
});

test('a device that holds another pack is asked, and either can be had', async ({ page, demonstration }) => {
  await openPack(page, `${demonstration}#/pack?take=2.1`);
  await openPack(page, `${demonstration}#/pack?take=2.5,2.6`);
  await expect(page.getByRole('heading', { name: /^The link you opened holds another pack/ })).toBeVisible();
  expect(await refs(page)).toEqual(['2.1']);
  await page.reload();
  await page.getByRole('button', { name: 'Use the link’s pack' }).click();
  expect(await refs(page)).toEqual(['2.5', '2.6']);
  await page.getByRole('button', { name: 'Bring back' }).click();
  expect(await refs(page)).toEqual(['2.1']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with a pack, its question and its faults, ${colorScheme}`, async ({ page, demonstration }) => {
    await page.emulateMedia({ colorScheme });
    await openPack(page, `${demonstration}#/pack?part=2&take=1,2.1,9.9,4.1`);
    await openPack(page, `${demonstration}#/pack?part=2&take=2.5,2.6`);
    await page.getByRole('textbox', { name: 'First page' }).fill('none');
    await page.getByRole('button', { name: 'Copy link' }).focus();
    await expect(page.getByText('Give a whole number from 1 to 9999')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
