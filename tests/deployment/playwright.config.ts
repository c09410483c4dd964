import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config';
import { hosts } from './hosts';
import { memberCookie } from './signIn';

/** Journeys that need what only the demonstration has; each still runs on it in `npm run test:journeys`. */
const demonstrationOnly = /development\.spec|scenarios\.spec/;

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
      testIgnore: demonstrationOnly,
      use: { storageState: { cookies: [memberCookie(hosts.members)], origins: [] } },
    },
  ],
});
