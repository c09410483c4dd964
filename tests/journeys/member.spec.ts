import { drawn, open, panel } from './pages';
import { expect, test } from './test';

test('a member reads a quarter: finding, figure, table, explanation', async ({ page, demonstration }) => {
  await open(page, demonstration);
  await expect(page).toHaveTitle(/^Overview – April to November 2023/);

  await page.getByLabel('Period').selectOption({ label: 'Quarter 2 2023/24' });
  await expect(page).toHaveTitle(/^Overview – Quarter 2 2023\/24/);
  await drawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const calls = panel(page, '1.1');
  await calls.getByRole('button', { name: 'Table' }).click();
  const september = calls.getByRole('row', { name: /^Sep 2023/ });
  await expect(september).toContainText('1,383');
  await expect(calls).toContainText('3,791');

  await expect(panel(page, '1.2')).toContainText(/target/);
});

test('a link reproduces the screen and Back works', async ({ page, demonstration }) => {
  await open(page, `${demonstration}#/helpdesk`);
  await page.getByRole('radio', { name: 'Stevenage' }).check();
  await drawn(page);
  await panel(page, '2.1').getByRole('button', { name: 'Table' }).click();
  await expect(panel(page, '2.1').getByRole('table')).toBeVisible();
  const address = page.url();

  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Projects' }).click();
  await drawn(page);
  await expect(page).toHaveTitle(/^Projects/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('radio', { name: 'Stevenage', exact: true })).toBeChecked();
  await expect(panel(page, '2.1').getByRole('table')).toBeVisible();

  const another = await page.context().newPage();
  await open(another, address);
  await expect(another.getByRole('radio', { name: 'Stevenage' })).toBeChecked();
  await expect(panel(another, '2.1').getByRole('table')).toBeVisible();
});

test('the reader’s colours are kept', async ({ page, demonstration }) => {
  await open(page, demonstration);
  await page.getByLabel('Colours').selectOption('Dark');
  await page.reload();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an address nobody knows says so and leads back', async ({ page, demonstration }) => {
  await page.goto(`${demonstration}#/nowhere`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page at this address/);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveTitle(/^Overview/);
});
