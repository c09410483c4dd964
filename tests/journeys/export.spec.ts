import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { canaryWords } from '../../mocks/data/canaries';
import { readCsv } from '../exports/readCsv';
import { readPng } from '../exports/readPng';
import { violations } from './axe';
import { open, panel } from './pages';
import { expect, test } from './test';

const exempt = new RegExp(canaryWords.join('|'));

const menuOf = async (from: Locator): Promise<Locator> => {
  await from.getByRole('button', { name: 'Export' }).click();
  const menu = from.getByRole('menu');
  await menu.waitFor();
  return menu;
};

interface Taken {
  name: string;
  bytes: Buffer;
  text: string;
}

const read = async (download: Download): Promise<Taken> => {
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
};

const byMouse = async (page: Page, from: Locator, label: string): Promise<Taken> => {
  const menu = await menuOf(from);
  const download = page.waitForEvent('download');
  await menu.getByRole('menuitem', { name: label, exact: true }).click();
  return read(await download);
};

/** Tab has led to the button; arrows lead to the entry. */
const byKeyboard = async (page: Page, from: Locator, label: string): Promise<Taken> => {
  const button = from.getByRole('button', { name: 'Export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(from.getByRole('menuitem').first()).toBeFocused();
  const labels = await from.getByRole('menuitem').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('aria-label')));
  for (let step = 0; step < labels.indexOf(label); step += 1) await page.keyboard.press('ArrowDown');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const taken = await read(await download);
  await expect(button).toBeFocused();
  return taken;
};

/** What a browser makes of an SVG file: its title, its description and its words. */
const parsed = async (page: Page, svg: string) => {
  // On a page without a policy: Trusted Types allow no parser.
  const blank = await page.context().newPage();
  const found = await blank.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const of = (name: string) => file.querySelector(name)?.textContent ?? '';
    return {
      isSound: file.querySelector('parsererror') === null,
      title: of('svg > title'),
      description: of('svg > desc'),
      words: [...file.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      font: file.documentElement.getAttribute('font-family'),
    };
  }, svg);
  await blank.close();
  return found;
};

test('a panel leaves as picture and figures, by mouse', async ({ page, demonstration }) => {
  await open(page, demonstration);
  const backlog = panel(page, '1.3');

  const csv = await byMouse(page, backlog, 'CSV');
  expect(csv.name).toBe('backlog_2023-24_apr-nov_part-1.csv');
  expect(csv.text).toMatch(/^\ufeffMonth end,Stevenage,East Herts,Both,/);
  expect(readCsv(csv.text).find(([month]) => month === 'Nov 2023')?.slice(0, 4)).toEqual(['Nov 2023', '461', '357', '818']);

  const svg = await byMouse(page, backlog, 'SVG picture');
  expect(svg.name).toBe('backlog_2023-24_apr-nov_part-1.svg');
  const drawing = await parsed(page, svg.text);
  expect(drawing.isSound).toBe(true);
  expect(drawing.title).toBe(await backlog.getByRole('heading', { level: 2 }).textContent());
  expect(drawing.words).toContain('818 both');
  expect(drawing.words).toContain('Source: service desk system.');
  expect(drawing.words).toContain('Part I: public.');
  expect(drawing.description).toContain('Demonstration data');
  expect(drawing.font).toBe("'Source Sans 3', Arial, sans-serif");

  const png = await byMouse(page, backlog, 'PNG picture');
  expect(png.name).toBe('backlog_2023-24_apr-nov_part-1.png');
  const picture = readPng(png.bytes);
  expect(picture).toMatchObject({ width: 1316, pixelsPerMetre: 7559, faults: [] });
  expect(picture.texts).toEqual({ Title: drawing.title, Description: drawing.description, Source: 'service desk system, as at 30 November 2023' });
  await expect(page.getByRole('status').filter({ hasText: 'Downloaded' })).toContainText(png.name);
});

test('a list leaves by keyboard as it is filtered, in pictures and figures', async ({ page, demonstration }) => {
  await open(page, `${demonstration}#/projects?rating=Red`);
  const list = panel(page, '4.3');
  const png = await byKeyboard(page, list, 'PNG picture');
  const svg = await byKeyboard(page, list, 'SVG picture');
  const csv = await byKeyboard(page, list, 'CSV');
  expect([png.name, svg.name, csv.name]).toEqual(['png', 'svg', 'csv'].map((extension) => `project-list_2023-24_apr-nov_part-1.${extension}`));

  const shown = await list.getByRole('row').count();
  const rows = readCsv(csv.text).filter((row) => row.at(-2) === 'Figure');
  expect(rows).toHaveLength(shown - 1);
  expect(rows.every((row) => row.includes('Red'))).toBe(true);
  const drawing = await parsed(page, svg.text);
  expect(drawing.isSound).toBe(true);
  expect(drawing.words).toContain(rows[0]?.[1]);
  expect(readPng(png.bytes).texts['Description']).toContain('Only the rows that match: Red');
});

test('Part I files hold no exempt word; Part II files carry their marking', async ({ page, demonstration }) => {
  await open(page, `${demonstration}#/projects`);
  const open1 = panel(page, '4.3');
  for (const label of ['CSV', 'SVG picture', 'PNG picture']) {
    const { name, text } = await byMouse(page, open1, label);
    expect(name).toContain('part-1');
    expect(text).not.toMatch(exempt);
  }
  await open(page, `${demonstration}#/projects?part=2`);
  const members = panel(page, '4.3');
  await expect(members.getByText('Part II, paragraph 3', { exact: true }).first()).toBeVisible();
  const foundation = await byMouse(page, panel(page, '4.1'), 'CSV');
  expect(foundation.text).toMatch(exempt);
  for (const label of ['CSV', 'SVG picture', 'PNG picture']) {
    const { name, text } = await byMouse(page, members, label);
    expect(name).toContain('part-2');
    expect(text).toContain('Part II: exempt. Not for publication. Paragraph 3');
  }
});

test('the same bytes from light and dark screens of any width', async ({ page, demonstration }) => {
  await open(page, demonstration);
  const light = await byMouse(page, panel(page, '1.3'), 'PNG picture');
  await page.setViewportSize({ width: 390, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `${demonstration}?#/`);
  const dark = await byMouse(page, panel(page, '1.3'), 'PNG picture');
  expect(dark.bytes.equals(light.bytes)).toBe(true);
});

/** Where the ink of a picture's finding ends, and where a line of these words ends in the page's font, in pixels. */
const lineEnds = (page: Page, png: Buffer, words: string) =>
  page.evaluate(
    async ({ bytes, line }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      // The finding's first line: 54 to 81 CSS pixels from the top.
      const { data, width } = context.getImageData(0, 112, bitmap.width, 44);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) ink = Math.max(ink, (i / 4) % width);
      context.font = "600 44px 'Source Sans 3 Variable'";
      return { ink, font: 32 + context.measureText(line).width };
    },
    { bytes: [...png], line: words },
  );

test('a picture is drawn in the page’s own font under the strict policy of the real product', async ({ page, real }) => {
  await open(page, real);
  const calls = panel(page, '1.1');
  const svg = await byMouse(page, calls, 'SVG picture');
  const png = await byMouse(page, calls, 'PNG picture');
  const words = /<text[^>]* font-size="22"[^>]*><tspan[^>]*>([^<]+)</.exec(svg.text)?.[1] ?? '';
  expect(words.length).toBeGreaterThan(20);
  const { ink, font } = await lineEnds(page, png.bytes, words);
  expect(Math.abs(ink - font)).toBeLessThan(6);
});

test('copying says what was copied', async ({ page, context, demonstration }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, demonstration);
  const backlog = panel(page, '1.3');
  await (await menuOf(backlog)).getByRole('menuitem', { name: 'Copy table' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Table copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Nov 2023\t461\t357\t818');
  await (await menuOf(backlog)).getByRole('menuitem', { name: 'Copy picture' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Picture copied' })).toHaveCount(1);
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual(['image/png']);
});

test('where there is no clipboard, text is shown to copy and a picture becomes a file', async ({ page, demonstration }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await open(page, demonstration);
  const backlog = panel(page, '1.3');
  await (await menuOf(backlog)).getByRole('menuitem', { name: 'Copy description' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^The backlog has fallen/);
  await page.keyboard.press('Escape');
  await expect(backlog.getByRole('button', { name: 'Export' })).toBeFocused();
  const { name } = await byMouse(page, backlog, 'Copy picture');
  expect(name).toBe('backlog_2023-24_apr-nov_part-1.png');
});

test('the menu stays within a narrow screen', async ({ page, demonstration }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page, demonstration);
  await menuOf(panel(page, '1.3'));
  const box = await page.locator('.export-menu').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the open menu, ${colorScheme}`, async ({ page, demonstration }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, demonstration);
    await menuOf(panel(page, '1.3'));
    expect(await violations(page)).toEqual([]);
  });
}
