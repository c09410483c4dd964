import { debris, drawn, open, pages, panel } from './pages';
import { expect, test } from './test';

const names = ['complete', 'part-quarter', 'first-quarter-only', 'one-council-late', 'no-outages', 'empty', 'members'];

for (const name of names) {
  test(`${name}: every page is drawn, without debris`, async ({ page, demonstration }) => {
    for (const { path, title } of pages) {
      await test.step(title, async () => {
        await open(page, `${demonstration}?scenario=${name}${path}`);
        await expect(page).toHaveTitle(new RegExp(`^${title}`));
        await expect(page.getByText('Demonstration data').first()).toBeVisible();
        expect(await page.getByRole('main').innerText()).not.toMatch(debris);
      });
    }
  });
}

test('part-quarter: the part quarter says so', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}?scenario=part-quarter`);
  await drawn(page);
  await expect(page.getByText('Data as at 31 October 2023')).toBeVisible();
});

test('first-quarter-only: nothing is compared with figures there are not', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}?scenario=first-quarter-only`);
  await drawn(page);
  await expect(page).toHaveTitle(/^Overview – April to June 2023|^Overview – Quarter 1 2023\/24/);
  await expect(panel(page, '1.1')).not.toContainText(/%/);
});

test('one-council-late: the gap is marked, not filled', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}?scenario=one-council-late#/helpdesk`);
  await drawn(page);
  await panel(page, '2.1').getByRole('button', { name: 'Table' }).click();
  await expect(panel(page, '2.1').getByRole('row', { name: /^Nov/ })).toContainText(/not supplied/i);
});

test('no-outages: none is said in words, never by a blank axis', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}?scenario=no-outages#/outages`);
  await drawn(page);
  await expect(panel(page, '3.1')).toContainText(/no outages|none recorded/i);
});

test('members: Part II is shown and marked on the page', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}?scenario=members`);
  await drawn(page);
  await expect(page.getByText('Part II: exempt').first()).toBeVisible();
  await expect(page.getByText(/Not for publication/).first()).toBeVisible();
});

test('malformed: the panels of the broken answers say which field, the others stand', async ({
  page,
  demonstration,
}) => {
  await page.goto(`${demonstration}?scenario=malformed`);
  await drawn(page);
  await expect(panel(page, '1.1')).toContainText(/not in the form agreed/);
  await expect(panel(page, '1.3').getByRole('img').first()).toBeVisible();
});

test('slow: says that it is loading, then shows the page', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}?scenario=slow`);
  await expect(page.getByText('Loading the figures')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
});

test.describe('unreachable', () => {
  test.use({ allowedFault: /Failed to load resource|net::ERR/ });
  test('says what happened and offers to try again', async ({ page, demonstration }) => {
    await page.goto(`${demonstration}?scenario=unreachable`);
    await expect(page.getByText(/metrics service did not answer/)).toBeVisible();
    await expect(page.getByRole('button', { name: /Try again/ })).toBeVisible();
  });
});
