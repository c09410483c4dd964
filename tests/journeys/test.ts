import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What the pages of a reader did that no page of this product may do. */
const watch = (context: BrowserContext, allowed: RegExp, sites: readonly string[]): string[] => {
  const faults: string[] = [];
  const note = (fault: string): void => {
    if (!allowed.test(fault)) faults.push(fault);
  };
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (fault) => note(`page error: ${fault.error().message}`));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !sites.some((site) => new URL(site).host === host)) note(`request to ${host}`);
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

/** Every address the product is served at; servers.ts set them before any worker started. */
const served = ['DEMONSTRATION_URL', 'REAL_URL', 'PLAIN_URL'].flatMap((name) => process.env[name] ?? []);

/** Adds an address a journey serves the product at by itself. */
export const alsoServed = (url: string): void => void served.push(url);

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
    async ({ context, allowedFault }, use) => {
      const faults = watch(context, allowedFault, served);
      await use(undefined);
      expect(faults, 'the page stays quiet').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
