import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { canaryWords } from '../../mocks/data/canaries';
import type { Orientation } from '../../src/exports/document/paper';
import { packPages } from '../../src/exports/pack/pages';
import { printPack } from '../../src/state/packLink';
import { emptyPlan, type PackPlan } from '../../src/state/packPlan';
import { everyRef, packOf } from '../exports/packs';
import { violations } from './axe';
import { overprints, printed, printedFile, strays, type Sheet } from './sheets';
import { expect, test } from './test';

const title = 'Shared ICT Service performance dashboard, April to November 2023';
const label = 'Demonstration data: invented figures';

/** Every panel with its table and its definition, numbered on from page 25. */
const largest: PackPlan = { ...emptyPlan, panels: everyRef, startPage: 25 };

// The largest packs are long to print where the processor is shared.
test.describe.configure({ timeout: 120_000 });

/** Puts a pack on the device and opens its print view. */
const open = async (page: Page, address: string, plan: PackPlan, search = ''): Promise<void> => {
  await page.addInitScript((kept) => window.localStorage.setItem('ict-dashboard-pack', kept), printPack(plan));
  await page.goto(`${address}${search}#/pack-print${plan.part === 2 ? '?part=2' : ''}`);
  await page.getByText(/^Pages \d+ to \d+$/).waitFor();
};

const pageNumbers = (sheets: readonly Sheet[]): (string | undefined)[] => sheets.map(({ text }) => /Page \d+(?! of)/.exec(text)?.[0]);
const roles = (sheets: readonly Sheet[], role: string): string[] => sheets.flatMap(({ tags }) => tags.filter((tag) => tag.role === role).map(({ alt }) => alt));
const exactly = ({ runs }: Sheet, words: RegExp): string[] => runs.map(({ text }) => text).filter((text) => words.test(text));
const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

/** What stands on each sheet of a pack, by what was reckoned before any browser saw it. */
const reckoned = (plan: PackPlan, orientation?: Orientation): { ref: string; finding: string; sheets: number[] }[] => {
  const pack = packOf(plan);
  return packPages(pack, orientation).panels.map(({ ref, first, last }) => ({
    ref,
    finding: plain(pack.figures.find((figure) => figure.ref === ref)?.finding ?? ''),
    sheets: Array.from({ length: last - first + 1 }, (_, i) => first - plan.startPage + i),
  }));
};

/** Panels whose number does not stand at the head of each of their sheets, or whose finding is not on the first. */
const misplaced = (plan: PackPlan, sheets: readonly Sheet[], orientation?: Orientation): string[] =>
  reckoned(plan, orientation)
    .filter((panel) => panel.sheets.some((at) => !sheets[at]?.runs.some(({ text }) => text === panel.ref)) || !plain(sheets[panel.sheets[0]!]?.text ?? '').includes(panel.finding))
    .map(({ ref }) => ref);

test('the largest pack: every panel on the page that the contents say, nothing cut, nothing overprinted', async ({ page, demonstration }) => {
  await open(page, demonstration, largest);
  const { sheets } = await printedFile(page);
  const { definitions } = packPages(packOf(largest));
  expect(sheets).toHaveLength(definitions.last - 24);
  expect(pageNumbers(sheets)).toEqual(sheets.map((_, i) => `Page ${25 + i}`));
  expect(misplaced(largest, sheets)).toEqual([]);
  expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(sheets.map(() => [842, 595]));
  expect(sheets.filter(({ text }) => !plain(text).includes(title) || !text.includes(label) || !plain(text).includes('Part I: public'))).toEqual([]);
  expect(sheets.flatMap(overprints)).toEqual([]);
  expect(sheets.flatMap(strays)).toEqual([]);
  expect(sheets.filter(({ runs }) => runs.length < 15), 'sheets with next to nothing on them').toEqual([]);
});

test('the contents print the page of each panel', async ({ page, demonstration }) => {
  await open(page, demonstration, largest);
  const [, contents] = await printed(page);
  const pages = packPages(packOf(largest));
  const column = contents!.runs.filter(({ text }) => /^\d{2}$/.test(text)).map(({ text }) => Number(text));
  expect(column.toSorted((a, b) => a - b)).toEqual([...pages.panels, pages.definitions].map(({ first }) => first));
});

test('the PDF is tagged, titled, in British English, and says what every chart shows', async ({ page, demonstration }) => {
  await open(page, demonstration, largest);
  const pack = packOf(largest);
  const file = await printedFile(page);
  expect(file).toMatchObject({ isTagged: true, title: `${title}, Part I`, language: 'en-GB' });
  expect(roles(file.sheets, 'H1')).toHaveLength(1);
  expect(roles(file.sheets, 'H2')).toHaveLength(pack.figures.length + 2);
  expect(roles(file.sheets, 'TH').length).toBeGreaterThan(200);
  const said = roles(file.sheets, 'Figure');
  const drawn = pack.figures.filter(({ plot }) => plot.shape !== 'list' && plot.shape !== 'words');
  expect(drawn.filter(({ description }) => !said.includes(description)).map(({ ref }) => ref)).toEqual([]);
  // Chromium joins the lines of a heading without a space.
  expect(pack.figures.filter(({ ref }) => !file.bookmarks.some((bookmark) => plain(bookmark).startsWith(`${ref} `))).map(({ ref }) => ref)).toEqual([]);
});

test('a table over several sheets has its head on each, and every row once', async ({ page, demonstration }) => {
  await open(page, demonstration, { ...emptyPlan, panels: ['4.3'] });
  const sheets = await printed(page);
  const listed = sheets.filter((sheet) => exactly(sheet, /^[FP]\d{1,2}$/).length > 0);
  expect(listed.length).toBeGreaterThan(2);
  expect(listed.map((sheet) => exactly(sheet, /^Slippage$/).length)).toEqual(listed.map(() => 1));
  const references = listed.flatMap((sheet) => exactly(sheet, /^[FP]\d{1,2}$/));
  expect(references).toHaveLength(62);
  expect(new Set(references).size).toBe(62);
});

test('upright sheets: what is wide lies across, the pages are still true', async ({ page, demonstration }) => {
  await open(page, demonstration, largest);
  await page.getByRole('radio', { name: 'Portrait' }).check();
  const sheets = await printed(page);
  expect(pageNumbers(sheets)).toEqual(sheets.map((_, i) => `Page ${25 + i}`));
  expect(misplaced(largest, sheets, 'portrait')).toEqual([]);
  expect(new Set(sheets.map(({ width, height }) => `${Math.round(width)} by ${Math.round(height)}`))).toEqual(new Set(['595 by 842', '842 by 595']));
  expect(sheets.flatMap(overprints)).toEqual([]);
  expect(sheets.flatMap(strays)).toEqual([]);
  // Each part of the foot is one run: none of its sentences is broken over lines.
  expect(sheets.filter((sheet) => exactly(sheet, /^Demonstration data: invented figures$/).length === 0)).toEqual([]);
});

test('a short pack has its contents on its cover, and no tables where none were asked for', async ({ page, demonstration }) => {
  const plan: PackPlan = { ...emptyPlan, panels: ['2.1', '1', '3.3'], tables: false, definitions: false, meeting: { title: 'Joint ICT Committee', date: '2023-12-12', item: '7' } };
  await open(page, demonstration, plan);
  const [cover, ...sheets] = await printed(page);
  expect(plain(cover!.text)).toMatch(/Joint ICT Committee, 12 December 2023 ?Agenda item ?7.*Contents ?2\.1 ?Calls logged by month ?2 ?1 ?Summary of measures ?3 ?3\.3 ?Availability by month ?4/);
  expect(sheets).toHaveLength(3);
});

test('a Part II pack is marked on every sheet, and only it has what is exempt', async ({ page, demonstration }) => {
  const exempt = new RegExp(canaryWords.join('|'));
  await open(page, demonstration, { ...largest, part: 2 }, '?scenario=members');
  const sheets = await printed(page);
  expect(sheets.map(({ text }) => text).join(' ')).toMatch(exempt);
  expect(sheets.filter(({ text }) => !plain(text).includes('Part II: exempt, not for publication'))).toEqual([]);
  expect(sheets.flatMap(overprints)).toEqual([]);
  const [cover, contents] = sheets;
  expect(plain(cover!.text).match(/Not for publication/g)).toHaveLength(1);
  expect(plain(cover!.text)).toContain('Paragraph 7 of that Part:');
  expect(plain(cover!.text)).toMatch(/Figures as at ?30 November 2023/);
  expect(plain(contents!.text)).toMatch(/Contents/);
  await page.addInitScript((kept) => window.localStorage.setItem('ict-dashboard-pack', kept), printPack(largest));
  await page.reload();
  await page.getByText(/^Pages \d+ to \d+$/).waitFor();
  expect((await printed(page)).map(({ text }) => text).join(' ')).not.toMatch(exempt);
});

test('paper is the same from the dark and from a phone', async ({ page, demonstration }) => {
  const plan: PackPlan = { ...emptyPlan, panels: ['2.1', '4.1'] };
  await open(page, demonstration, plan);
  const light = (await printed(page)).map(({ text }) => text);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await printed(page)).map(({ text }) => text)).toEqual(light);
  expect(await page.locator('.sheet').first().evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test.describe('on the screen', () => {
  test('the bar leads back and follows how the sheets lie; links within the sheets stay there', async ({ page, demonstration }) => {
    await open(page, demonstration, { ...emptyPlan, panels: ['2.1', '1', '3.1'] });
    await expect(page).toHaveTitle(`${title}, Part I`);
    await page.getByRole('link', { name: /Outages by service/ }).click();
    await expect(page).toHaveURL(/#\/pack-print$/);
    await expect(page.locator('#pack-3-1')).toBeInViewport();
    await page.getByRole('link', { name: 'Back to the pack' }).click();
    await expect(page).toHaveURL(/#\/pack$/);
    await expect(page).toHaveTitle(/^Pack builder/);
  });

  test('it has nothing that axe finds fault with', async ({ page, demonstration }) => {
    await open(page, demonstration, { ...emptyPlan, panels: ['1', '2.1', '1.2', '4.3'] });
    expect(await violations(page)).toEqual([]);
  });

  test('an empty pack says so, and Firefox that its PDFs have no tags', async ({ page, demonstration }) => {
    await page.addInitScript(() => {
      const known = CSS.supports.bind(CSS) as (property: string, value: string) => boolean;
      CSS.supports = (property: string, value?: string) => property === '-moz-orient' || known(property, value ?? '');
    });
    await page.goto(`${demonstration}#/pack-print`);
    await expect(page.getByText('The pack has no panels yet')).toBeVisible();
    await expect(page.getByText('Firefox prints without tags')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  });
});

test('the HTML file opens offline with one request, reads well, flows on a phone and prints on the same sheets', async ({ page, demonstration, browser }) => {
  const plan: PackPlan = { ...emptyPlan, panels: ['1', '1.2', '2.1', '4.1', '4.2'], startPage: 25 };
  await page.addInitScript((kept) => window.localStorage.setItem('ict-dashboard-pack', kept), printPack(plan));
  await page.goto(`${demonstration}#/pack`);
  await page.getByRole('radio', { name: /One HTML file/ }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export pack' }).click();
  const taken = await download;
  expect(taken.suggestedFilename()).toBe('pack_2023-24_apr-nov_part-1.html');
  const path = test.info().outputPath('pack.html');
  await taken.saveAs(path);
  expect((await readFile(path)).length).toBeLessThan(250_000);

  // Axe is itself a script, which the file's own policy would stop.
  const context = await browser.newContext({ offline: true, bypassCSP: true, viewport: { width: 1440, height: 1000 } });
  const offline = await context.newPage();
  const [requests, faults]: [string[], string[]] = [[], []];
  offline.on('request', (request) => requests.push(request.url()));
  offline.on('console', (message) => faults.push(message.text()));
  await offline.goto(pathToFileURL(path).href);
  expect(await offline.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)))).toContain('Source Sans 3 Variable');
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href]);
  expect(await violations(offline)).toEqual([]);
  const sheets = await printed(offline);
  expect(misplaced(plan, sheets)).toEqual([]);
  expect(pageNumbers(sheets)).toEqual(sheets.map((_, i) => `Page ${25 + i}`));
  await offline.setViewportSize({ width: 320, height: 640 });
  expect(await offline.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(faults).toEqual([]);
  await context.close();
});
