import { violations } from './axe';
import { open, pages } from './pages';
import { expect, test } from './test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const { path, title } of pages) {
      test(`${title}: axe finds nothing wrong`, async ({ page, demonstration }) => {
        await open(page, demonstration + path);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

for (const { path, title } of pages) {
  test(`${title}: one main heading, no level skipped, a title of its own`, async ({ page, demonstration }) => {
    await open(page, demonstration + path);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
  });
}
