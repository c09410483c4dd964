import { expect, test } from './test';

test('the demonstration opens and says what it is', async ({ page, demonstration }) => {
  await page.goto(demonstration);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Demonstration data')).toBeVisible();
  await expect(page).toHaveTitle(/Overview/);
});

test('the real product opens over real HTTP, without a worker', async ({ page, real }) => {
  await page.goto(real);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
