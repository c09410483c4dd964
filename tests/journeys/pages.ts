import type { Locator, Page } from '@playwright/test';

/** Every page with an address, and what its window's title begins with. */
export const pages = [
  { path: '#/', title: 'Overview' },
  { path: '#/helpdesk', title: 'Helpdesk' },
  { path: '#/outages', title: 'Outages and fix times' },
  { path: '#/projects', title: 'Projects' },
  { path: '#/actions', title: 'Actions' },
  { path: '#/pack?take=1,2.1,2.3,4.1,5.1', title: 'Pack builder' },
  { path: '#/what-changed', title: 'What changed' },
  { path: '#/about-the-measures', title: 'About the measures' },
  { path: '#/accessibility', title: 'Accessibility statement' },
];

/** @returns the numbered panel, whatever its finding says today */
export const panel = (page: Page, number: string): Locator =>
  page.getByRole('region').filter({ has: page.getByText(number, { exact: true }) });

/** Waits until the page is drawn: its heading stands and nothing is loading any more. */
export const drawn = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Loading the figures').waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
};

/** Opens a page and waits until it is drawn. */
export const open = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await drawn(page);
};

/** What a fault in the calculation would leave on the screen. */
export const debris = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object Object\]|Invalid Date|\bnull\b/;
