import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { canaryWords } from '../../mocks/data/canaries';
import { drawn, open, panel } from '../journeys/pages';
import { printed } from '../journeys/sheets';
import { readCsv } from '../exports/readCsv';
import { sites } from './hosts';
import { kept } from './kept';
import { expect, test } from './test';

const exempt = new RegExp(canaryWords.join('|'));

const taken = async (page: Page, press: Locator): Promise<{ name: string; bytes: Buffer }> => {
  const download = page.waitForEvent('download');
  await press.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** Parts of a zip or an Office file, as one text. */
const inside = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

test.use({ allowedFault: /Failed to load resource: the server responded with a status of 401/ });

test('a member signs in and reads a quarter, by mouse and by keyboard', async ({ page, signedIn }) => {
  expect(signedIn.pages()).toHaveLength(1);
  await drawn(page);
  await page.getByLabel('Period').selectOption({ label: 'Quarter 2 2023/24' });
  await expect(page).toHaveTitle(/^Overview – Quarter 2 2023\/24/);
  await drawn(page);
  const calls = panel(page, '1.1');
  await calls.getByRole('application').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('status').filter({ hasText: 'September 2023' })).toContainText('1,383');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(calls.getByRole('row', { name: /^Sep 2023/ })).toContainText('1,383');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Outages' }).click();
  await expect(page).toHaveTitle(/^Outages/);
  await drawn(page);
});

test('a member sees Part II, and nothing of it stays on the device or in the address', async ({ page, signedIn }) => {
  await open(page, `${sites().members}#/projects?part=2`);
  expect(await page.getByRole('main').innerText()).toMatch(exempt);
  const cookies = await signedIn.cookies();
  expect(cookies.map(({ name, httpOnly, secure }) => ({ name, httpOnly, secure }))).toEqual([{ name: '_oauth2_proxy', httpOnly: true, secure: true }]);
  expect(await kept(page)).toEqual({ localStorage: {}, sessionStorage: {}, databases: {}, caches: [], workers: 0, cookie: '', windowName: '' });
  expect(page.url()).toBe(`${sites().members}#/projects?part=2`);
});

test('a page prints', async ({ page, signedIn }) => {
  await open(page, `${sites().members}#/helpdesk`);
  expect(signedIn.pages()).toHaveLength(1);
  const sheets = await printed(page);
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter(({ text }) => !text.includes('Part I: public'))).toEqual([]);
});

test('a panel leaves in every format', async ({ page, signedIn }) => {
  await signedIn.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sites().members);
  const backlog = panel(page, '1.3');
  const button = backlog.getByRole('button', { name: 'Export' });
  await button.click();
  await expect(backlog.getByRole('menuitem').first()).toBeVisible();
  const entries = await backlog.getByRole('menuitem').evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
  const copies = entries.filter((label) => label.startsWith('Copy'));
  const files = entries.filter((label) => !label.startsWith('Copy'));
  expect([copies.length, files.length].map((found) => found > 2)).toEqual([true, true]);
  await page.keyboard.press('Escape');
  const names: string[] = [];
  for (const label of files) {
    await button.click();
    const { name, bytes } = await taken(page, backlog.getByRole('menuitem', { name: label, exact: true }));
    expect(bytes.length).toBeGreaterThan(500);
    names.push(name);
  }
  expect(new Set(names.map((name) => name.replace(/^.*part-1\.?/, '')))).toEqual(new Set(['png', '3x.png', 'svg', 'pptx', 'xlsx', 'csv']));
  for (const label of copies) {
    await button.click();
    await backlog.getByRole('menuitem', { name: label, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: `${label.replace('Copy ', '')} copied` })).toHaveCount(1);
  }
  await button.click();
  const csv = await taken(page, backlog.getByRole('menuitem', { name: 'CSV', exact: true }));
  expect(readCsv(csv.bytes.toString('utf8')).find(([month]) => month === 'Nov 2023')?.slice(0, 4)).toEqual(['Nov 2023', '461', '357', '818']);
});

test('a pack leaves as every file and as sheets', async ({ page, signedIn }) => {
  test.setTimeout(90_000);
  expect(signedIn.pages()).toHaveLength(1);
  await open(page, `${sites().members}#/pack?take=1,1.3,4.1&first=25`);
  await expect(page.getByText('The figures are still loading.')).toHaveCount(0);
  const formats = ['PowerPoint', 'Word', 'Excel', 'Pictures, zipped', 'One HTML file'];
  for (const format of formats) {
    await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const { name, bytes } = await taken(page, page.getByRole('button', { name: 'Export pack' }));
    expect(name).toMatch(/part-1\.(pptx|docx|xlsx|zip|html)$/);
    expect(name.endsWith('.html') ? bytes.toString('utf8') : inside(bytes)).not.toMatch(exempt);
  }
  await page.goto(`${sites().members}#/pack-print`);
  await page.getByText(/^Pages \d+ to \d+$/).waitFor();
  expect((await printed(page)).length).toBeGreaterThan(3);
});

test('a sign-in that has ended is said, and a reload leads back to it', async ({ page, signedIn }) => {
  await drawn(page);
  // Another tab signs out.
  const other = await signedIn.newPage();
  await other.goto(`${sites().members}oauth2/sign_out`);
  await expect(other.getByRole('link', { name: 'Sign in as a member' })).toBeVisible();
  await page.getByLabel('Period').selectOption({ label: 'Quarter 2 2022/23' });
  await expect(page.getByText('Your sign-in has ended').first()).toBeVisible();
  await expect(page.getByText('could not be reached')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Sign in as a member' })).toBeVisible();
});
