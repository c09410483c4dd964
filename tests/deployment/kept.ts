import type { Page } from '@playwright/test';

/** Everything a page of this product has left behind on a device. */
export interface Kept {
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
  databases: (string | undefined)[];
  caches: string[];
  workers: number;
  /** Cookies that scripts can read; the sign-in's own is not among them. */
  cookie: string;
  windowName: string;
}

/** @returns what the page's site keeps on this device */
export const kept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => ({
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    windowName: window.name,
  }));
