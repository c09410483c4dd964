import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** The whole accessibility matrix on the built demonstration; its reporter writes what the statement shows. */
export default defineConfig({ ...base, testDir: '.', testMatch: '**/*.spec.ts', globalSetup: '../journeys/servers.ts', outputDir: '../../test-results', reporter: [['list'], ['./reporter.ts']] });
