import type { Page } from '@playwright/test';
import { drawn, open, panel } from './pages';
import { expect, test } from './test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Go to panel' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const said = (page: Page) => page.locator('output[aria-live=polite]');

/** Notes every sentence the live region says from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const region = document.querySelector('output[aria-live=polite]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region?.textContent ?? '')).observe(region!, { subtree: true, childList: true, characterData: true });
  });
const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('a number leads to its panel from another page, and is said once', async ({ page, demonstration }) => {
  await open(page, `${demonstration}#/projects`);
  await expect(said(page)).toHaveText('The figures are loaded.');
  await listen(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('2.3');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await drawn(page);
  await expect(page).toHaveTitle(/^Helpdesk/);
  await expect(panel(page, '2.3').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel(page, '2.3')).toBeInViewport();
  await expect(said(page)).toHaveText('Panel 2.3, Helpdesk page');
  expect(await heard(page)).toEqual(['Panel 2.3, Helpdesk page']);
});

test('a word of a finding leads to a panel of the same page, twice if asked', async ({ page, demonstration }) => {
  await open(page, `${demonstration}#/helpdesk`);
  for (const round of ['first', 'second']) {
    await test.step(round, async () => {
      await page.getByRole('button', { name: 'Go to panel' }).click();
      await field(page).fill('normal range');
      await expect(options(page).first()).toContainText('2.7');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(panel(page, '2.7').getByRole('heading', { level: 2 })).toBeFocused();
      await expect(panel(page, '2.7')).toBeInViewport();
    });
  }
});

test('the list is read by the arrow keys and left by Escape, which gives the focus back', async ({ page, demonstration }) => {
  await open(page, demonstration);
  const button = page.getByRole('button', { name: 'Go to panel' });
  await button.focus();
  await page.keyboard.press('Enter');
  const active = () => field(page).getAttribute('aria-activedescendant');
  const first = await active();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[id="${await active()}"]`)).toHaveAttribute('aria-selected', 'true');
  expect(await active()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await field(page).fill('zzz');
  await expect(page.getByRole('status').filter({ hasText: 'No panel has this number' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the key is a letter like any other while writing, and can be turned off', async ({ page, demonstration }) => {
  await open(page, `${demonstration}#/projects`);
  const search = page.getByRole('searchbox').first();
  await search.fill('');
  await search.press('/');
  await expect(search).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Go to panel' }).click();
  await page.getByRole('checkbox', { name: 'The / key opens this list' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await drawn(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nothing of it is fetched before it is opened', async ({ page, demonstration }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, demonstration);
  expect(asked.filter((url) => /PanelDialog/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Go to panel' }).click();
  await expect(field(page)).toBeFocused();
  expect(asked.filter((url) => /PanelDialog/.test(url))).not.toEqual([]);
});
