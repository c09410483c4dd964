import type { BrowserContext, Page } from '@playwright/test';
import { canaryWords } from '../../mocks/data/canaries';
import { violations } from './axe';
import { overlaps } from './measuredSlides';
import { open } from './pages';
import { expect, test } from './test';

const pack = 'take=1,1.1,1.2,1.3,1.4,1.5,1.6,2.2,2.3,2.4,2.5,2.6,2.7,3.2,3.3,3.4,3.5,3.6,4.1,4.2,4.3,5.1,5.2,5.3';

/** Slides of that pack in their order. */
const slides = ['cover', ...pack.slice(5).split(','), 'questions'];

const present = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.locator('.slide h1').waitFor();
};

const withNotes = async (page: Page, context: BrowserContext): Promise<Page> => {
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('v')]);
  await notes.getByRole('heading', { level: 1, name: 'Cover' }).waitFor();
  return notes;
};

const folio = (page: Page) => page.locator('main .slide-folio').first();
const place = (page: Page) => page.locator('main .slide-progress > b').last();
const spoken = (page: Page) => page.locator('output');

/** Everything a page shows, says and keeps. */
const everything = async (page: Page): Promise<string> =>
  `${await page.content()}${await page.title()}${page.url()}${await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))}`;

const canaries = (text: string): readonly string[] => canaryWords.filter((word) => text.includes(word));

/** What a page asks of the network; the browser asks for a page's icon whenever its address changes. */
const requests = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/icons/icon.svg')) asked.push(request.url());
  });
  return asked;
};

test.describe('a whole meeting', () => {
  test.use({ allowedFault: /Failed to load resource: net::ERR_/ });

  test('a committee is led through the pack by keyboard, with two windows and the network cut half-way', async ({ page, context, demonstration }) => {
    test.setTimeout(120_000);
    await open(page, `${demonstration}#/helpdesk`);
    await page.getByRole('link', { name: 'Present' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/performance dashboard/);
    await expect(place(page)).toHaveText('1 of 10');
    const notes = await withNotes(page, context);
    await expect(notes.getByText('In step')).toBeVisible();
    await expect(notes.getByText('Agenda item 7')).toBeVisible();

    // Moving: arrows, space, a remote's keys.
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('listitem').filter({ hasText: 'Backlog of open calls' })).toContainText('818');
    await page.keyboard.press('Space');
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('2.1 Calls logged by month');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect(spoken(page)).toHaveText(/^2\.1 Calls logged by month\. Calls .+\. Slide 3 of 10/);

    // Either window drives.
    await notes.keyboard.press('ArrowRight');
    await expect(folio(page)).toContainText('2.2');
    await notes.getByRole('button', { name: 'Next slide' }).click();
    await expect(folio(page)).toContainText('2.3');

    // A number and Enter, table, notes.
    await page.keyboard.type('2.1');
    await expect(page.getByText('Go to 2.1')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(folio(page)).toContainText('2.1');
    await page.keyboard.press('t');
    await expect(page.getByRole('row', { name: /^Sep 2023/ })).toContainText('1,383');
    await page.keyboard.press('n');
    await expect(page.getByText('Figures behind the finding')).toBeVisible();
    await page.keyboard.press('n');

    // The spotlight, month by month.
    await page.keyboard.press('p');
    await expect(page.locator('main .chart-reading').first()).toContainText('Nov 2023: 1,278');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('main .chart-reading').first()).toContainText('Sep 2023: 1,383');
    await expect(spoken(page)).toContainText('Sep 2023: 1,383');
    await page.keyboard.press('Escape');
    await expect(page.locator('main .chart-reading')).toHaveCount(0);

    await context.setOffline(true);
    const asked = requests(page);

    // Blank, grid, colours.
    await page.keyboard.press('b');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The screen is blank');
    await expect(page.locator('.slide')).toHaveCount(0);
    await expect(notes.getByText('The screen is blank. B shows the slide.', { exact: true })).toBeVisible();
    await notes.keyboard.press('.');
    await expect(folio(page)).toContainText('2.1');
    await page.keyboard.press('o');
    await expect(page.getByRole('button', { name: '3 2.1 Calls logged by month' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(folio(page)).toContainText('2.5');
    await page.keyboard.press('d');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(notes.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('d');

    // Through the interlock and back.
    await notes.getByRole('button', { name: 'Part II' }).click();
    await expect(page.getByRole('dialog')).toContainText('the press and public have been excluded under section 100A(4) of the Local Government Act 1972');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Not for publication')).toHaveCount(0);
    await page.keyboard.press('x');
    await expect(page.getByRole('button', { name: 'Show Part II' })).toBeDisabled();
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Show Part II' }).press('Enter');
    await expect(page.getByText('Part II: exempt. Not for publication')).toBeVisible();
    await expect(notes.getByText('Part II: exempt. Not for publication').first()).toBeVisible();
    await page.keyboard.press('x');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The screen is blank');
    await page.keyboard.press('b');
    await expect(page.getByText('Not for publication')).toHaveCount(0);

    // The presenter's window closes; the meeting goes on to its end.
    await notes.close();
    await page.keyboard.press('End');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions and questions');
    await page.keyboard.press('ArrowRight');
    await expect(place(page)).toHaveText('10 of 10');
    expect(asked).toEqual([]);
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await expect(page).toHaveURL(/#\/helpdesk/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });
});

test('every slide has an address, and a reload returns to it', async ({ page, demonstration }) => {
  await present(page, `${demonstration}#/present?slide=2.6&${pack}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/three months/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/slide=2\.7/);
  await page.reload();
  await expect(folio(page)).toContainText('2.7');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveTitle(/^2\.7 /);
});

test('a reloaded screen, and a second window opened late, come back into step', async ({ page, context, demonstration }) => {
  await present(page, `${demonstration}#/present?${pack}`);
  const notes = await withNotes(page, context);
  await page.keyboard.type('2.3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await page.reload();
  await expect(page.locator('main table')).toBeVisible();
  await notes.reload();
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(/^2\.3/);
  await page.close();
  await expect(notes.getByText('Closed')).toBeVisible();
  await notes.keyboard.press('ArrowRight');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(/^2\.4/);
});

test('windows reach each other without a broadcast channel', async ({ page, context, demonstration }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await present(page, `${demonstration}#/present?${pack}`);
  const notes = await withNotes(page, context);
  await page.keyboard.press('ArrowRight');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Summary of measures');
  await page.reload();
  await page.locator('.slide h1').waitFor();
  await notes.keyboard.press('ArrowRight');
  await expect(folio(page)).toContainText('1.1');
});

test('nothing exempt is anywhere while the screen is in Part I, before Part II and after it', async ({ page, context, demonstration }) => {
  await present(page, `${demonstration}?scenario=members#/present?part=2&${pack}`);
  const notes = await withNotes(page, context);
  for (const id of slides) {
    await page.keyboard.type(String(slides.indexOf(id) + 1));
    await page.keyboard.press('Enter');
    expect(canaries(await everything(page))).toEqual([]);
  }
  expect(canaries(await everything(notes))).toEqual([]);
  await page.keyboard.press('x');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Show Part II' }).click();
  await page.keyboard.type('4.1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await expect.poll(async () => canaries(await everything(page)).length).toBeGreaterThan(0);
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The screen is blank');
  await expect(notes.getByText('Not for publication')).toHaveCount(0);
  expect(canaries(await everything(page))).toEqual([]);
  expect(canaries(await everything(notes))).toEqual([]);
  // A reload, too, is Part I.
  await page.reload();
  await page.locator('.slide, .present-blank').first().waitFor();
  await expect(page.getByText('Not for publication')).toHaveCount(0);
});

test('a public audience has no way to Part II', async ({ page, real }) => {
  await present(page, `${real}#/present?part=2`);
  await page.keyboard.press('x');
  await expect(page.getByRole('paragraph').filter({ hasText: 'There are no exempt slides' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).not.toContainText('Part II');
});

test('a finger and a mouse do what the keys do', async ({ page, demonstration }) => {
  await present(page, `${demonstration}#/present?slide=2.1&take=2.1,2.6`);
  await page.getByRole('button', { name: 'Next slide' }).click();
  await expect(folio(page)).toContainText('2.6');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions and questions');
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('button', { name: 'First slide' }).click();
  await expect(place(page)).toHaveText('1 of 5');
  await page.getByRole('main').dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 900, clientY: 400 });
  await page.getByRole('main').dispatchEvent('pointerup', { pointerType: 'touch', clientX: 600, clientY: 410 });
  await expect(place(page)).toHaveText('2 of 5');
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  for (const theme of ['dark', 'light'] as const) {
    test(`every slide at ${width} by ${height}, ${theme}: nothing is cut, nothing lies on anything`, async ({ page, demonstration }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await present(page, `${demonstration}#/present?${pack}`);
      if (theme === 'light') await page.keyboard.press('d');
      const faults: string[] = [];
      for (const id of slides) {
        for (const face of ['', 't', 'n']) {
          if (face !== '') await page.keyboard.press(face);
          faults.push(...(await overlaps(page)).map((fault) => `${id}${face}: ${fault}`));
        }
        await page.keyboard.press('ArrowRight');
      }
      expect(faults).toEqual([]);
    });
  }
}

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing wrong in either window, ${theme}`, async ({ page, context, demonstration }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await present(page, `${demonstration}#/present?${pack}`);
    const notes = await withNotes(page, context);
    if (theme === 'light') await page.keyboard.press('d');
    const found: string[] = [];
    for (const keys of ['', '2', '2.1', '2.3', '4.3', '26']) {
      if (keys !== '') await page.keyboard.type(keys);
      if (keys !== '') await page.keyboard.press('Enter');
      found.push(...(await violations(page)), ...(await violations(notes)));
    }
    for (const key of ['t', 'n', 'o', '?', 'x', 'b']) {
      await page.keyboard.type('2.1');
      await page.keyboard.press('Enter');
      await page.keyboard.press(key);
      found.push(...(await violations(page)), ...(await violations(notes)));
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  });
}

test('2,000 slides later the page has not grown, and nothing was fetched', async ({ page, context, demonstration }) => {
  test.setTimeout(180_000);
  await present(page, `${demonstration}#/present?${pack}`);
  const metrics = await context.newCDPSession(page);
  await metrics.send('Performance.enable');
  const measure = async () => {
    await page.keyboard.press('Home');
    await page.locator('.slide-cover').waitFor();
    await metrics.send('HeapProfiler.collectGarbage');
    const { metrics: all } = await metrics.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  /** Presses a key over and over, a frame apart. */
  const turn = (times: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i += 1) {
        const key = Math.floor(i / 25) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
        window.dispatchEvent(new KeyboardEvent('keydown', { key }));
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    }, times);
  await turn(100);
  const before = await measure();
  const asked = requests(page);
  await turn(2000);
  const later = await measure();
  expect(asked).toEqual([]);
  expect(later['Nodes'] ?? Infinity).toBeLessThanOrEqual((before['Nodes'] ?? 0) + 200);
  expect(later['JSEventListeners'] ?? Infinity).toBeLessThanOrEqual((before['JSEventListeners'] ?? 0) + 5);
  expect(((later['JSHeapUsedSize'] ?? Infinity) - (before['JSHeapUsedSize'] ?? 0)) / 1_000_000).toBeLessThan(2);
});
