import { canaryWords } from '../../mocks/data/canaries';
import { open, pages, panel } from './pages';
import { expect, test } from './test';

test('the real product shows the same figures over real HTTP, without a worker', async ({ page, real }) => {
  await open(page, real);
  await panel(page, '1.1').getByRole('button', { name: 'Table' }).click();
  await expect(panel(page, '1.1').getByRole('row', { name: /^Sep 2023/ })).toContainText('1,383');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('asks each question once, and again only to hear that nothing has changed', async ({ page, real }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, real);
  const questions = asked.filter((url) => url.includes('/api/'));
  expect(questions.length).toBeGreaterThan(5);
  expect(questions.toSorted()).toEqual([...new Set(questions)].toSorted());
});

for (const { path, title } of pages) {
  test(`a public reader of ${title} receives no exempt word, anywhere`, async ({ page, real }) => {
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => bodies.push(response.text().catch(() => '')));
    await open(page, real + path);
    const everything = [
      await page.content(),
      await page.evaluate(() => JSON.stringify(Object.entries(localStorage))),
      ...(await Promise.all(bodies)),
    ].join('\n');
    expect(canaryWords.filter((word) => everything.includes(word))).toEqual([]);
  });
}

test.describe('the API is down', () => {
  test.use({ allowedFault: /Failed to load resource/ });
  test('a fault of one endpoint darkens its own panels only, and is repaired without a reload', async ({
    page,
    real,
  }) => {
    await page.route('**/api/backlog*', (route) => route.fulfill({ status: 503, body: '' }));
    await open(page, real);
    await expect(panel(page, '1.3')).toContainText(/reported a fault/);
    await expect(panel(page, '1.1').getByRole('img').first()).toBeVisible();
    await page.unroute('**/api/backlog*');
    await panel(page, '1.3')
      .getByRole('button', { name: /Try again/ })
      .click();
    await expect(panel(page, '1.3').getByRole('img').first()).toBeVisible();
  });
});
