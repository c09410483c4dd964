import { createServer } from 'vite';
import { expect, test } from './test';

// Not the built product: the one thing asked of the development server is that it shows the page, with the mock API
// beside the folder of documents that Vite itself serves.
test('npm run dev shows the demonstration', async ({ browser }) => {
  const server = await createServer({ mode: 'demo', logLevel: 'silent', server: { port: 0 } });
  await server.listen();
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await expect(page.getByRole('heading', { level: 1, name: /backlog is falling/ })).toBeVisible({ timeout: 30_000 });
  await server.close();
});
