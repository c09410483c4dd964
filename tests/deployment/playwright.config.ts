import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config';
import { hosts } from './hosts';
import { memberCookie } from './signIn';

/** What only the demonstration has, a state of the world chosen by address; each still runs there in `npm run test:journeys`. */
const demonstrationOnly = { files: /development\.spec|scenarios\.spec/, titles: /a report of Part II says on every page that it is/ };

/**
 * The real product behind nginx, with the generated configurations, under the strict policy with Trusted Types.
 * Project `hosts` is what only a host can do; project `journeys` is every journey again, signed in as a member where the
 * journey speaks of the demonstration.
 */
export default defineConfig(shared, {
  testDir: '..',
  globalSetup: './servers.ts',
  outputDir: '../../test-results/deployment',
  use: { ...shared.use, ignoreHTTPSErrors: true },
  projects: [
    { name: 'hosts', testDir: '.' },
    {
      name: 'journeys',
      testDir: '../journeys',
      testIgnore: demonstrationOnly.files,
      grepInvert: demonstrationOnly.titles,
      use: { storageState: { cookies: [memberCookie(hosts.members)], origins: [] } },
    },
  ],
});
