import type { BrowserContext } from '@playwright/test';
import { expect, test as journey } from '../journeys/test';
import { sites } from './hosts';

interface Fixtures {
  signedIn: BrowserContext;
  violations: string[];
}

const report = 'reportBreach';

/** The test of a journey behind a host: it fails, besides on what every journey fails on, on any breach of the policy. */
export const test = journey.extend<Fixtures>({
  violations: [
    async ({ context }, use) => {
      const found: string[] = [];
      await context.exposeBinding(report, (_source, breach: string) => found.push(breach));
      await context.addInitScript((name) => {
        const tell = Reflect.get(window, name) as (breach: string) => void;
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
          tell(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
        );
      }, report);
      await use(found);
      expect(found, 'breaches of the policy').toEqual([]);
    },
    { auto: true },
  ],
  signedIn: async ({ context, page }, use) => {
    await page.goto(sites().members);
    await page.getByRole('link', { name: 'Sign in as a member' }).click();
    await use(context);
  },
});

export { expect };
