import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that no page of this product may do. */
const watch = (page: Page, allowed: RegExp): string[] => {
  const faults: string[] = [];
  const note = (fault: string): void => {
    if (!allowed.test(fault)) faults.push(fault);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`page error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') note(`request to ${hostname}`);
  });
  return faults;
};

interface Options {
  /** A fault the journey is about: an unreachable API is bound to be written to the console. */
  allowedFault: RegExp;
  /** Address of the built demonstration. */
  demonstration: string;
  /** Address of the built real product, beside its API. */
  real: string;
}

interface Fixtures {
  watched: undefined;
}

/**
 * The test of every journey. It fails, besides on what it expects, on any console error or warning (a
 * breach of the security policy is one), any uncaught error and any request to another site.
 */
export const test = base.extend<Fixtures & Options>({
  // Matches nothing.
  allowedFault: [/(?!)/, { option: true }],
  // Set by servers.ts before any worker starts.
  demonstration: [process.env['DEMONSTRATION_URL'] ?? '', { option: true }],
  real: [process.env['REAL_URL'] ?? '', { option: true }],
  watched: [
    async ({ page, allowedFault }, use) => {
      const faults = watch(page, allowedFault);
      await use(undefined);
      expect(faults, 'the page stays quiet').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
