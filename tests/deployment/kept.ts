import type { Page } from '@playwright/test';

/** Everything a page of this product has left behind on a device. */
export interface Kept {
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
  /** Everything in each database, as one text. */
  databases: Record<string, string>;
  caches: string[];
  workers: number;
  /** Cookies that scripts can read; the sign-in's own is not among them. */
  cookie: string;
  windowName: string;
}

/** @returns what the page's site keeps on this device */
export const kept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const refused = new Error('The browser refused its storage');
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error ?? refused));
      });
    const contents = async (name: string): Promise<string> => {
      const database = await settled(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const found = await Promise.all(
        stores.map(async (store) => {
          const within = database.transaction(store).objectStore(store);
          return [store, await settled(within.getAllKeys()), await settled(within.getAll())];
        }),
      );
      database.close();
      return JSON.stringify(found);
    };
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const databases = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await contents(name)] as const)));
    return {
      localStorage: Object.fromEntries(Object.entries(localStorage)),
      sessionStorage: Object.fromEntries(Object.entries(sessionStorage)),
      databases,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
      windowName: window.name,
    };
  });
