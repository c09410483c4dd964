import type { Page } from '@playwright/test';
import { open, panel } from './pages';
import { expect, test } from './test';

/** What has the focus, by its role and name as assistive technology has them. */
const focused = (page: Page) => page.locator(':focus');

test('the keyboard alone: skip, read a chart point by point, reach its table', async ({ page, demonstration }) => {
  await open(page, demonstration);
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to main content');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const calls = panel(page, '1.1');
  await calls.getByRole('button', { name: 'Table' }).focus();
  await page.keyboard.press('Tab');
  await expect(calls.getByRole('button', { name: /Export/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(calls.getByRole('button', { name: 'Add to pack' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(calls.getByRole('application')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(calls.getByText('Apr 2023')).toBeVisible();
  await expect(calls.getByText('1,064')).not.toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(calls.getByText('May 2023')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'May 2023' })).toContainText('1,196');

  await page.keyboard.press('Escape');
  await expect(calls.getByText('May 2023')).toBeHidden();
  await page.keyboard.press('t');
  await expect(calls.getByRole('table')).toBeVisible();
  await expect(calls.getByRole('row', { name: /^May 2023/ })).toContainText('1,196');
  await expect(calls.getByRole('button', { name: 'Table' })).toBeFocused();
  await page.keyboard.press('t');
  await expect(calls.getByRole('application')).toBeVisible();
  await expect(calls.getByRole('table')).toHaveCount(0);
});

test('every page can be left and entered by the keyboard, with the focus on its heading', async ({
  page,
  demonstration,
}) => {
  await open(page, demonstration);
  await page.getByRole('link', { name: 'Helpdesk' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^Helpdesk/);
});
