import { labelFaults, layoutShift, showWhole, sidewaysScroll, squeezedCells } from './measuredBoxes';
import { drawn, open, pages } from './pages';
import { expect, test } from './test';

for (const width of [320, 390, 820, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const { path, title } of pages) {
      test(`${title}: nothing moves, is cut, crossed or out of sight`, async ({ page, demonstration }) => {
        await open(page, demonstration + path);
        expect(await layoutShift(page), 'layout shift').toBe(0);
        await showWhole(page);
        expect(await sidewaysScroll(page), 'sideways scroll').toBeLessThanOrEqual(0);
        expect(await labelFaults(page)).toEqual([]);
      });
    }
  });
}

const tables = ['#/?flip=1.4,1.5', '#/outages?flip=3.1', '#/projects?flip=4.1', '#/actions'];

for (const width of [320, 390, 820, 1440]) {
  test.describe(`tables, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const path of tables) {
      test(`${path}: every date stands on one line`, async ({ page, demonstration }) => {
        await open(page, demonstration + path);
        await showWhole(page);
        await expect(page.locator('.data-table td.is-date').first()).toBeVisible();
        expect(await squeezedCells(page)).toEqual([]);
      });
    }
  });
}

for (const width of [390, 1440]) {
  test.describe(`slow answers, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('the Overview fills without moving', async ({ page, demonstration }) => {
      await page.goto(`${demonstration}?scenario=slow#/`);
      await expect(page.getByText(/^Loading figures for/).first()).toBeVisible();
      await expect(page.getByText(/^Loading figures for/)).toHaveCount(0, { timeout: 15_000 });
      await drawn(page);
      expect(await layoutShift(page), 'layout shift').toBe(0);
    });
  });
}

// WCAG 2.2, 1.4.12 and 1.4.4: what a reader's own style sheet or larger type does to every page.
const readersOwn = {
  'text spacing': '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
  'text at 200%': 'html { font-size: 200% !important; }',
};

for (const [name, content] of Object.entries(readersOwn)) {
  for (const { path, title } of pages) {
    test(`${title}, ${name}: no words leave the page`, async ({ page, demonstration }) => {
      await open(page, demonstration + path);
      await page.evaluate((css) => {
        // Built by script, as a reader's own style sheet is beyond the page's policy.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, content);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
}
