import type { Page } from '@playwright/test';
import { open } from './pages';
import { expect, test } from './test';

/** The application is kept a little after the first page has come. */
const kept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 40_000 });
};

const cached = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test.describe('with the network gone', () => {
  test.use({ allowedFault: /net::ERR_INTERNET_DISCONNECTED/ });
  test.setTimeout(90_000);

  test('a page seen goes on, others open, the pack is presented, and a reload opens the application', async ({ page, context, real }) => {
    await open(page, `${real}#/helpdesk`);
    await kept(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Projects' }).click();
    await expect(page).toHaveTitle(/^Projects/);
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();

    await page.getByRole('link', { name: 'Helpdesk' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const findings = await page.getByRole('heading', { level: 1 }).textContent();

    await page.reload();
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
    await expect(page).toHaveTitle(/^Helpdesk/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(findings ?? '');
  });

  test('a presentation goes on to its end, and its file can still be saved', async ({ page, context, real }) => {
    await open(page, `${real}#/helpdesk`);
    await kept(page);
    await page.getByRole('link', { name: 'Present' }).click();
    await page.locator('.slide h1').waitFor();
    await context.setOffline(true);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save for the meeting' }).click();
    expect((await download).suggestedFilename()).toBe('meeting_2023-24_apr-nov_part-1.html');
    await page.keyboard.type('2.3');
    await page.keyboard.press('Enter');
    await expect(page.locator('main .slide-folio')).toContainText('2.3');
    await page.keyboard.press('End');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions and questions');
  });
});

test('what is kept is the application: no figure, no document, no map of where to ask', async ({ page, real }) => {
  test.setTimeout(90_000);
  await open(page, `${real}#/`);
  await kept(page);
  const paths = await cached(page);
  expect(paths).toEqual(expect.arrayContaining(['/index.html', '/config.json', '/theme.js']));
  expect(paths.filter((path) => !/^\/(index\.html|config\.json|theme\.js|icons\/[\w.-]+|assets\/[\w.-]+)$/.test(path))).toEqual([]);
});

test.describe('under the strict policy', () => {
  test.use({ allowedFault: /Creating a TrustedTypePolicy named/ });

  test('the name that lets the worker be registered is taken, and there is no other', async ({ page, real }) => {
    test.setTimeout(90_000);
    await open(page, `${real}#/`);
    await kept(page);
    const refused = await page.evaluate(() => {
      const types = (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes;
      const attempt = (name: string): string => {
        try {
          types.createPolicy(name, { createScriptURL: (text: string) => text });
          return 'made';
        } catch {
          return 'refused';
        }
      };
      return ['shell-worker', 'another', 'default'].map(attempt);
    });
    expect(refused).toEqual(['refused', 'refused', 'refused']);
  });
});
