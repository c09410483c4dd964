import type { Page } from '@playwright/test';

/** Layout shift since the page began: 0 where nothing moved that a reader had seen. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: what has shifted is reported with the frame after it.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0))));
      }),
  );

/** Pixels by which the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Makes the window as tall as the page, so that every chart is near enough to be drawn. */
export const showWhole = async (page: Page): Promise<void> => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
  await page.waitForFunction(() => document.querySelectorAll('.chart text').length > 0 || document.querySelector('.chart-frame') === null);
};

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

interface Label {
  words: string;
  box: Box;
}

/** Every chart of the page with the boxes of its labels. */
const charts = (page: Page): Promise<{ frame: Box; labels: Label[] }[]> =>
  page.locator('svg.chart').evaluateAll((drawings) =>
    drawings.map((drawing) => ({
      frame: drawing.getBoundingClientRect().toJSON() as Box,
      labels: [...drawing.querySelectorAll('text')].map((label) => ({ words: label.textContent, box: label.getBoundingClientRect().toJSON() as Box })),
    })),
  );

/** Letters may reach this far over the edge of their drawing: a stroke's width. */
const slack = 2;

/** The line box of a text is taller than its letters: labels stacked closely share up to a third of it. */
const leading = 6;

const leaves = (frame: Box, { left, right, top, bottom }: Box): boolean =>
  left < frame.left - slack || right > frame.right + slack || top < frame.top - slack || bottom > frame.bottom + slack;

const lieOnEachOther = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > leading;

/** Dates of tables that do not stand on one line: their column is squeezed. */
export const squeezedCells = (page: Page): Promise<string[]> =>
  page.locator('.data-table td.is-date:not(.is-missing)').evaluateAll((cells) =>
    cells
      .filter((cell) => cell.firstChild instanceof Text && cell.checkVisibility())
      .filter((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell.firstChild ?? cell);
        return words.getClientRects().length > 1;
      })
      .map((cell) => cell.textContent),
  );

/** Labels of charts that leave their drawing, and pairs of labels that lie on each other, by their words. */
export const labelFaults = async (page: Page): Promise<string[]> =>
  (await charts(page)).flatMap(({ frame, labels }) => [
    ...labels.filter(({ box }) => leaves(frame, box)).map(({ words }) => `cut: ${words}`),
    ...labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter((other) => lieOnEachOther(one.box, other.box))
        .map((other) => `on each other: ${one.words} and ${other.words}`),
    ),
  ]);
