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

/** Labels of charts that leave their drawing, and pairs of labels that lie on each other, by their words. */
export const labelFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 2;
    // The line box of a text is taller than its letters: labels stacked closely share up to a third of it.
    const line = 6;
    const labelsOf = (chart: Element) => [...chart.querySelectorAll('text')].filter(({ textContent }) => textContent !== '').map((label) => ({ words: label.textContent, box: label.getBoundingClientRect() }));
    const cut = (chart: Element): string[] => {
      const frame = chart.getBoundingClientRect();
      return labelsOf(chart)
        .filter(({ box }) => box.left < frame.left - slack || box.right > frame.right + slack || box.top < frame.top - slack || box.bottom > frame.bottom + slack)
        .map(({ words }) => `cut: ${words}`);
    };
    const crossed = (chart: Element): string[] =>
      labelsOf(chart).flatMap((one, index, all) =>
        all
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 && Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > line,
          )
          .map((other) => `on each other: ${one.words} and ${other.words}`),
      );
    return [...document.querySelectorAll('svg.chart')].flatMap((chart) => [...cut(chart), ...crossed(chart)]);
  });
