import type { Page } from '@playwright/test';
import { open } from './pages';
import { overprints, printed, strays, type Sheet } from './sheets';
import { expect, test } from './test';

const title = 'Shared ICT Service performance dashboard, April to November 2023';
const label = 'Demonstration data: invented figures';

/** Every page, its marking on paper, and the most sheets it may take. */
const papers = [
  { name: 'Overview', path: '#/', marking: 'Part I: public', most: 7 },
  { name: 'Helpdesk', path: '#/helpdesk', marking: 'Part I: public', most: 8 },
  { name: 'Helpdesk with tables for charts', path: '#/helpdesk?flip=2.1,2.3,2.7', marking: 'Part I: public', most: 8 },
  { name: 'Outages and fix times', path: '#/outages', marking: 'Part I: public', most: 7 },
  { name: 'Outages and fix times, Part II', path: '#/outages?part=2', marking: 'Part II: exempt', most: 7 },
  { name: 'Projects', path: '#/projects', marking: 'Part I: public', most: 8 },
  { name: 'Actions', path: '#/actions', marking: 'Part I: public', most: 3 },
  { name: 'About the measures', path: '#/about-the-measures', marking: 'Part I: public', most: 6 },
  { name: 'Accessibility statement', path: '#/accessibility', marking: 'Part I: public', most: 2 },
];

const sheetsOf = async (page: Page, url: string): Promise<Sheet[]> => {
  await open(page, url);
  return printed(page);
};

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
const exactly = (sheet: Sheet, words: RegExp): string[] => sheet.runs.map(({ text }) => text).filter((text) => words.test(text));
const roles = (sheets: readonly Sheet[], role: string): string[] => sheets.flatMap(({ tags }) => tags.filter((tag) => tag.role === role).map(({ alt }) => alt));

for (const { name, path, marking, most } of papers) {
  test(`${name}: every sheet is marked and numbered, and nothing lies on anything`, async ({ page, demonstration }) => {
    const sheets = await sheetsOf(page, demonstration + path);
    expect(sheets.length).toBeLessThanOrEqual(most);
    expect(sheets.map(({ width, height }) => Math.round((width / height) * 100))).toEqual(sheets.map(() => 142));
    expect(sheets.filter(({ text }) => !text.includes(title) || !text.includes(label) || !text.includes(marking))).toEqual([]);
    expect(sheets.map(({ text }) => /Page \d+ of \d+/.exec(text)?.[0])).toEqual(sheets.map((_, index) => `Page ${index + 1} of ${sheets.length}`));
    expect(sheets.flatMap(overprints)).toEqual([]);
    expect(sheets.flatMap(strays)).toEqual([]);
    expect(sheets.filter(({ runs }) => runs.length < 15), 'sheets with next to nothing on them').toEqual([]);
    expect(sheets.map(({ text }) => text).join(' ')).not.toMatch(/Show all|Show fewer|Skip to|Compare with|Find a project|\bnotes?\b \./);
    expect(roles(sheets, 'H1')).toHaveLength(1);
  });
}

test('the Part II view carries its marking at the head and the foot of every sheet', async ({ page, demonstration }) => {
  const sheets = await sheetsOf(page, `${demonstration}#/outages?part=2`);
  const heads = sheets.map(({ runs, height }) => runs.filter(({ bottom }) => bottom > height - 30).map(({ text }) => text).join(' '));
  expect(heads).toEqual(sheets.map(() => 'Part II: exempt'));
});

test('a panel that fits a sheet is never split, and its definition is written out', async ({ page, demonstration }) => {
  const [cover, ...sheets] = await sheetsOf(page, `${demonstration}#/helpdesk`);
  expect(cover?.text).toMatch(/Contents.*2\.1 ?Calls logged by month.*2\.7/);
  expect(sheets.map(({ tags }) => tags.filter(({ role }) => role === 'H2').length)).toEqual(sheets.map(({ text }) => count(text, /Source: /g)));
  expect(roles(sheets, 'H2')).toHaveLength(7);
  expect(sheets.find(({ text }) => text.includes('The backlog fell by 106'))?.text).toMatch(/Why amber:.*Calls open at the end of the period, whatever their age/);
});

test('every chart says in the file what it shows', async ({ page, demonstration }) => {
  const sheets = await sheetsOf(page, `${demonstration}#/helpdesk`);
  const said = roles(sheets, 'Figure');
  // Each of the six charts is a figure with its drawing inside.
  expect(said).toHaveLength(12);
  expect(said).not.toContain('');
  expect(said).toContainEqual(expect.stringMatching(/above last year/));
});

test('the list of projects prints whole, under its head on every sheet', async ({ page, demonstration }) => {
  const sheets = await sheetsOf(page, `${demonstration}#/projects`);
  const listed = sheets.map((sheet) => ({ sheet, references: exactly(sheet, /^[FP]\d{1,2}$/) })).filter(({ references }) => references.length > 0);
  expect(listed.length).toBeGreaterThan(2);
  expect(listed.filter(({ sheet }) => exactly(sheet, /^Slippage$/).length !== 1 && !sheet.text.includes('Against baseline'))).toEqual([]);
  expect(new Set(listed.flatMap(({ references }) => references)).size).toBe(62);
  // A row that was cut would leave its reference on one sheet and its rating on the next.
  expect(listed.map(({ sheet }) => exactly(sheet, /^(Red|Amber|Green)$/).length)).toEqual(listed.map(({ references }) => references.length));
});

test('a filtered list says on paper that it is filtered', async ({ page, demonstration }) => {
  const sheets = await sheetsOf(page, `${demonstration}#/projects?rating=Red`);
  expect(sheets.map(({ text }) => text).join(' ')).toContain('Filtered: Red. 8 of 62 projects');
});

test('paper is the same from a phone in the dark as from a desk in the light', async ({ page, demonstration }) => {
  const texts = async (): Promise<string[]> => (await sheetsOf(page, `${demonstration}#/helpdesk`)).map(({ text }) => text);
  const light = await texts();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('about:blank');
  expect(await texts()).toEqual(light);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim())).toMatch(/^#000/);
});
