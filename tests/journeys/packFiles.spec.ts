import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { canaryWords } from '../../mocks/data/canaries';
import { readDocx } from '../exports/readDocx';
import { readPng } from '../exports/readPng';
import { open } from './pages';
import { expect, test } from './test';

const exempt = new RegExp(canaryWords.join('|'));

interface Taken {
  name: string;
  bytes: Buffer;
}

/** Makes the pack of an address in a format. */
const taken = async (page: Page, address: string, format: string): Promise<Taken> => {
  await open(page, address);
  await page.getByRole('radio', { name: format }).check();
  const button = page.getByRole('button', { name: 'Export pack' });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

const panels = '#/pack?take=1,1.3,4.1&first=25';

test('a pack leaves as a Word report with its plots drawn', async ({ page, demonstration }) => {
  const { name, bytes } = await taken(page, `${demonstration}${panels}`, 'Word');
  expect(name).toBe('pack_2023-24_apr-nov_part-1.docx');
  const report = readDocx(bytes);
  expect(report.styled('Heading1')).toEqual(['Overview', 'Projects', 'Definitions']);
  expect(report.styled('Heading2').map((heading) => heading.split(' ')[0])).toEqual(['1', '1.3', '4.1']);
  expect(report.tables).toHaveLength(3);
  expect(report.everything).not.toMatch(exempt);

  // The lines of the backlog fill the text of an upright page, the projects' that of one on its side.
  const drawn = Object.entries(unzipSync(bytes)).filter(([part]) => part.endsWith('.png')).map(([, png]) => readPng(png));
  expect(drawn.map(({ width, pixelsPerMetre, faults }) => ({ width, pixelsPerMetre, faults }))).toEqual([
    { width: 1316, pixelsPerMetre: 7559, faults: [] },
    { width: 2004, pixelsPerMetre: 7559, faults: [] },
  ]);
  expect(report.pictures.map(({ width, description }) => ({ width, description }))).toEqual(
    drawn.map(({ width, texts }) => ({ width: width / 2, description: texts['Description'] })),
  );
});

test('a pack leaves as pictures, zipped, with their contents', async ({ page, demonstration }) => {
  const { name, bytes } = await taken(page, `${demonstration}${panels}`, 'Pictures, zipped');
  expect(name).toBe('pack_2023-24_apr-nov_part-1.zip');
  const { 'contents.txt': contents = new Uint8Array(), ...pictures } = unzipSync(bytes);
  expect(Object.keys(pictures)).toEqual(['summary-of-measures', 'backlog', 'foundation-projects'].map((measure, i) => `0${i + 1}_panel-${['1', '1-3', '4-1'][i]}_${measure}_2023-24_apr-nov_part-1.png`));
  const said = Object.values(pictures).map((png) => readPng(png));
  expect(said.map(({ width, faults }) => ({ width, faults }))).toEqual([2004, 1316, 2004].map((width) => ({ width, faults: [] })));
  const lines = strFromU8(contents).split('\r\n').filter((line) => line.startsWith('Alternative text: '));
  expect(lines).toEqual(said.map(({ texts }) => `Alternative text: ${texts['Description']}`));
});

test('a report has the same bytes from a light and a dark screen', async ({ page, demonstration }) => {
  const light = await taken(page, `${demonstration}${panels}`, 'Word');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await taken(page, `${demonstration}?${panels}`, 'Word');
  expect(dark.bytes.equals(light.bytes)).toBe(true);
});

test('a report and its pictures are made under the strict policy of the real product', async ({ page, real }) => {
  const report = await taken(page, `${real}${panels}`, 'Word');
  expect(readDocx(report.bytes).pictures).toHaveLength(2);
  const pictures = await taken(page, `${real}?${panels}`, 'Pictures, zipped');
  expect(Object.keys(unzipSync(pictures.bytes))).toHaveLength(4);
});

const projects = '#/pack?take=4.1,4.3&tables=0';

test('a report of Part I holds no exempt word', async ({ page, demonstration }) => {
  const { bytes } = await taken(page, `${demonstration}${projects}`, 'Word');
  expect(readDocx(bytes).everything).not.toMatch(exempt);
});

test('a report of Part II says on every page that it is', async ({ page, demonstration }) => {
  const { name, bytes } = await taken(page, `${demonstration}?scenario=members${projects}&marking=2`, 'Word');
  expect(name).toContain('part-2');
  const report = readDocx(bytes);
  expect(report.everything).toMatch(exempt);
  expect(report.text('word/header1.xml')).toContain('Part II: exempt, not for publication (paragraph 3 of Part 1');
});
