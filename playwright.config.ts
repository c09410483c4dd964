import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './tests/setup/chromium';

/** The journeys run on the built products, in the Chromium named by CHROMIUM_PATH or the system's own. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/journeys/servers.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
    launchOptions: {
      executablePath: chromiumPath,
      args: chromiumArguments,
    },
  },
});
