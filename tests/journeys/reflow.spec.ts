import { open, pages } from './pages';
import { expect, test } from './test';

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 800 } });
  for (const { path, title } of pages) {
    test(`${title}: nothing makes the page scroll sideways`, async ({ page, demonstration }) => {
      await open(page, demonstration + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});
