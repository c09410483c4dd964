import { open, pages } from './pages';
import { expect, test } from './test';

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half a pixel is rounding, not an overlap. */
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.name} lies on ${b.name}`),
  );

for (const { path, title } of pages) {
  test(`${title}: prints in light colours, without controls, nothing on anything else`, async ({
    page,
    demonstration,
  }) => {
    await open(page, demonstration + path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 999, height: 700 });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByLabel('Period')).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/,
    );

    const boxes = await page.getByRole('region').evaluateAll((regions) =>
      regions
        .map((region) => ({
          name: region.textContent?.slice(0, 40) ?? '',
          rect: region.getBoundingClientRect(),
          nested: region.parentElement?.closest('section'),
        }))
        .filter(({ nested }) => !nested)
        .map(({ name, rect: { left, top, right, bottom } }) => ({ name, left, top, right, bottom })),
    );
    expect(overlaps(boxes)).toEqual([]);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
  });
}
