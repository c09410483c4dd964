import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { median, percentile } from './statistics';
import { installProbe, type Probe } from './probe';
import { chromiumArguments, chromiumPath } from '../setup/chromium';

/** A slow device: a middling tablet is about four times slower than this machine. */
const cpuSlowdown = 4;
/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
/** Nothing has changed for so long: the page has settled. */
const quietMs = 1200;
const longestWaitMs = 40_000;

/** One page to measure, and the two states of one filter to go to and fro between. */
export interface Subject {
  name: string;
  url: string;
  /** Accessible names of the filter's two buttons. */
  filter: [string, string];
  months: number;
  projects: number;
}

/** What one visit costs. Times in ms, heap in MB, all at the slowed-down device and network. */
export interface Visit {
  firstPaint: number;
  allCharts: number;
  blocked: number;
  clickToNextFrame: number;
  filterToPaint: number;
  heap: number;
  /** Elements of the body. */
  nodes: number;
  charts: number;
  /** While loading. What moves on a filter's answer was asked to move: browsers leave it out too, after a person's click. */
  layoutShift: number;
}

const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => window.probe);

const settled = async (page: Page): Promise<Probe> => {
  const end = Date.now() + longestWaitMs;
  for (;;) {
    const probe = await readProbe(page);
    const now = await page.evaluate(() => performance.now());
    const busy = Math.max(probe.lastPaint, ...probe.longTasks.map(({ start, duration }) => start + duration));
    if (now - busy > quietMs) return probe;
    if (Date.now() > end) throw new Error('The page never came to rest');
    await page.waitForTimeout(200);
  }
};

const clickFilter = async (page: Page, name: string): Promise<{ nextFrame: number; paint: number }> => {
  // As a person's click, without the waits and scrolls of a driver.
  await page.evaluate((label) => {
    window.probe.click = { at: 0, nextFrame: 0 };
    const choices = [...document.querySelectorAll<HTMLElement>('button, label')];
    const choice = choices.find((element) => element.textContent?.trim() === label);
    if (choice === undefined) throw new Error(`No filter called ${label}`);
    setTimeout(() => choice.click());
  }, name);
  await page.waitForFunction(() => window.probe.click.nextFrame > 0, undefined, { timeout: longestWaitMs });
  const { click, lastPaint } = await settled(page);
  return { nextFrame: click.nextFrame - click.at, paint: Math.max(lastPaint, click.nextFrame) - click.at };
};

const heapAndNodes = async (session: CDPSession, page: Page): Promise<{ heap: number; nodes: number }> => {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { heap: heap / 1024 / 1024, nodes: await page.evaluate(() => document.body.querySelectorAll('*').length) };
};

/** Visits a page once, cold, with its own empty cache. */
export const visit = async (browser: Browser, subject: Subject, clicks: number): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.addInitScript(installProbe);
    await page.goto(subject.url, { waitUntil: 'load' });
    await page.waitForSelector('svg[role=img], [role=img] svg, table', { timeout: longestWaitMs });
    const loaded = await settled(page);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const charts = await page.locator('svg[role=img], [role=img] svg').count();
    const answers = [];
    for (let click = 0; click < clicks; click += 1)
      answers.push(await clickFilter(page, subject.filter[click % 2] ?? ''));
    return {
      firstPaint,
      allCharts: loaded.lastPaint,
      blocked: loaded.longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
      clickToNextFrame: percentile(
        answers.map(({ nextFrame }) => nextFrame),
        75,
      ),
      filterToPaint: median(answers.map(({ paint }) => paint)),
      ...(await heapAndNodes(session, page)),
      charts,
      layoutShift: loaded.layoutShift,
    };
  } finally {
    await context.close();
  }
};

/** @returns a browser with nothing of its own going on in the background */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: chromiumArguments,
  });
