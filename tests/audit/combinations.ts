import type { Page } from '@playwright/test';
import { scenarioNames } from '../../mocks/scenarios';
import { pages } from '../journeys/pages';

/** Themes of the matrix, as a browser is asked for them. */
export const themes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

export const widths = [320, 768, 1280, 1920] as const;

export const states = scenarioNames;

const same = /Pack|measures|statement/;

/** Pages of a state; those that show no figures look the same in each, so they are looked at in one. */
export const pagesOf = (state: string): readonly { path: string; title: string }[] => (state === 'complete' ? [...pages, ...tables] : pages.filter(({ title }) => !same.test(title)));

/** Every chart of a page as its table. */
const tables = [
  { path: '#/?flip=1.1,1.3,1.4,1.5,1.6', title: 'Overview as tables' },
  { path: '#/helpdesk?flip=2.1,2.2,2.3,2.4,2.6,2.7', title: 'Helpdesk as tables' },
  { path: '#/outages?flip=3.1,3.2,3.3,3.4', title: 'Outages as tables' },
  { path: '#/projects?flip=4.1,4.2', title: 'Projects as tables' },
];

/** Puts the page in a theme and a width and waits until it has been drawn so. */
export const dress = async (page: Page, { media }: (typeof themes)[number], width: number): Promise<void> => {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 1000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 600) });
  await page.waitForTimeout(120);
};
