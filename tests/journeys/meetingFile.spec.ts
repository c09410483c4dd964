import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { canaryWords } from '../../mocks/data/canaries';
import { violations } from './axe';
import { overlaps } from './measuredSlides';
import { open } from './pages';
import { expect, test } from './test';

const exempt = new RegExp(canaryWords.join('|'));

interface Saved {
  name: string;
  path: string;
}

const saved = async (page: Page, button: string): Promise<Saved> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const name = file.suggestedFilename();
  const path = test.info().outputPath(name);
  await file.saveAs(path);
  return { name, path };
};

const fromBuilder = async (page: Page, address: string): Promise<Saved> => {
  await open(page, address);
  await page.getByRole('radio', { name: 'Meeting file' }).check();
  await expect(page.getByRole('button', { name: 'Export pack' })).not.toHaveAttribute('aria-disabled', 'true');
  return saved(page, 'Export pack');
};

interface Chamber {
  context: BrowserContext;
  /** What the file asked for besides itself, and what it wrote to the console. */
  faults: string[];
  screen: Page;
}

/** Another computer, with a memory stick and no network. */
const opened = async (browser: Browser, path: string): Promise<Chamber> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true, locale: 'en-GB' });
  const faults: string[] = [];
  const own = pathToFileURL(path).href;
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('request', (request) => {
    if (!request.url().startsWith(own)) faults.push(`asked for ${request.url()}`);
  });
  await context.route(/^(?!file:)/, (route) => route.abort());
  const screen = await context.newPage();
  await screen.goto(own);
  await screen.locator('h1').waitFor();
  return { context, faults, screen };
};

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const folio = (page: Page) => page.locator('main .slide-folio').first();
const place = (page: Page) => page.locator('main .slide-progress > b').last();

test('a pack saved for the meeting presents from a memory stick, by keyboard, to its end', async ({ page, browser, demonstration }) => {
  test.setTimeout(120_000);
  const { name, path } = await fromBuilder(page, `${demonstration}#/pack?take=1,2.1,2.3,4.1,4.3,5.1&item=7`);
  expect(name).toBe('meeting_2023-24_apr-nov_part-1.html');
  expect(await readFile(path, 'utf8')).not.toMatch(exempt);

  const { context, faults, screen } = await opened(browser, path);
  await expect(heading(screen)).toHaveText('Shared ICT Service performance dashboard');
  await expect(place(screen)).toHaveText('1 of 8');
  await expect(screen.getByRole('main')).toContainText('Joint ICT Committee, 12 December 2023');
  await expect(screen.getByRole('main')).toContainText('Figures as at 30 November 2023. Demonstration data');
  await expect(screen.getByRole('button', { name: /Save|End/ })).toHaveCount(0);

  await press(screen, 'ArrowRight', 'Space');
  await expect(folio(screen)).toContainText('2.1');
  await press(screen, 't');
  await expect(screen.getByRole('row', { name: /^Sep 2023/ })).toContainText('1,383');
  await press(screen, 'n');
  await expect(screen.getByText('Figures behind the finding')).toBeVisible();
  await press(screen, 'n', 'p', 'ArrowLeft', 'ArrowLeft');
  await expect(screen.locator('main .chart-reading').first()).toContainText('Sep 2023: 1,383');
  await press(screen, 'Escape', 'b');
  await expect(heading(screen)).toHaveText('The screen is blank');
  await press(screen, 'b', 'o', 'ArrowRight', 'Enter');
  await expect(folio(screen)).toContainText('2.3');
  await press(screen, 'd');
  await expect(screen.locator('html')).toHaveAttribute('data-theme', 'light');
  await screen.keyboard.type('4.3');
  await press(screen, 'Enter');
  await expect(folio(screen)).toContainText('4.3');
  await press(screen, 'x');
  await expect(screen.getByRole('paragraph').filter({ hasText: 'There are no exempt slides' })).toBeVisible();
  await press(screen, 'Escape', 'End', 'ArrowRight');
  await expect(heading(screen)).toHaveText('Actions and questions');
  await press(screen, 'Escape', 'Escape');
  await expect(place(screen)).toHaveText('8 of 8');
  await screen.reload();
  await expect(heading(screen)).toHaveText('Actions and questions');

  expect(await screen.content()).not.toMatch(exempt);
  expect(faults).toEqual([]);
  await context.close();
});

test('its presenter’s view stands in a second window of the file, in step', async ({ page, browser, demonstration }) => {
  const { path } = await fromBuilder(page, `${demonstration}#/pack?take=2.1,2.3`);
  const { context, faults, screen } = await opened(browser, path);
  const [notes] = await Promise.all([context.waitForEvent('page'), screen.keyboard.press('v')]);
  await expect(heading(notes)).toHaveText('Cover');
  await press(notes, 'ArrowRight');
  await expect(folio(screen)).toContainText('2.1');
  await press(screen, 'ArrowRight');
  await expect(heading(notes)).toHaveText(/^2\.3/);
  await notes.close();
  await press(screen, 'ArrowRight');
  await expect(heading(screen)).toHaveText('Actions and questions');
  expect(faults).toEqual([]);
  await context.close();
});

test('every slide of the largest file is whole, and axe finds nothing wrong in it', async ({ page, browser, demonstration }) => {
  test.setTimeout(120_000);
  const everything = '1,1.1,1.2,1.3,1.4,1.5,1.6,2.1,2.2,2.3,2.4,2.5,2.6,2.7,3.1,3.2,3.3,3.4,3.5,3.6,4.1,4.2,4.3,5.1,5.2,5.3';
  const { path } = await fromBuilder(page, `${demonstration}#/pack?take=${everything}`);
  const { context, faults, screen } = await opened(browser, path);
  const found: string[] = [];
  for (const id of ['cover', ...everything.split(','), 'questions']) {
    found.push(...(await overlaps(screen)).map((fault) => `${id}: ${fault}`));
    await press(screen, 'ArrowRight');
  }
  await screen.keyboard.type('2.1');
  await press(screen, 'Enter');
  found.push(...(await violations(screen)));
  for (const key of ['t', 'n', 'o', '?', 'b']) {
    await press(screen, key);
    found.push(...(await violations(screen)));
    await press(screen, 'Escape');
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('a presentation saves the part it shows; Part II asks before it draws anything, and stays marked', async ({ page, browser, demonstration }) => {
  await page.goto(`${demonstration}?scenario=members#/present?take=4.1`);
  const open1 = await saved(page, 'Save for the meeting');
  expect(open1.name).toBe('meeting_2023-24_apr-nov_part-1.html');
  expect(await readFile(open1.path, 'utf8')).not.toMatch(exempt);
  await press(page, 'x');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Show Part II' }).click();
  const { name, path } = await saved(page, 'Saved: ');
  expect(name).toBe('meeting_2023-24_apr-nov_part-2.html');

  const { context, faults, screen } = await opened(browser, path);
  await expect(screen.getByRole('dialog')).toContainText('the press and public have been excluded under section 100A(4)');
  await expect(screen.locator('.slide')).toHaveCount(0);
  expect(await violations(screen)).toEqual([]);
  await press(screen, 'Escape');
  await expect(screen.locator('.slide')).toHaveCount(0);
  await screen.getByRole('button', { name: 'Part II: exempt. Show the slides' }).press('Enter');
  await screen.getByRole('checkbox').check();
  await screen.getByRole('button', { name: 'Show Part II' }).press('Enter');
  await expect(screen.getByText('Part II: exempt. Not for publication')).toBeVisible();
  await press(screen, 'x');
  await expect(screen.getByText('Part II: exempt. Not for publication')).toBeVisible();
  await screen.reload();
  await expect(screen.getByRole('dialog')).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

test('the file is made under the strict policy of the real product, the same each time', async ({ page, real }) => {
  const first = await fromBuilder(page, `${real}#/pack?take=1,2.1`);
  const again = await fromBuilder(page, `${real}?again#/pack?take=1,2.1`);
  const [one, other] = [await readFile(first.path), await readFile(again.path)];
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(700_000);
});
