import type { Page } from '@playwright/test';
import { canaryWords } from '../../mocks/data/canaries';
import { drawn, open, pages, panel } from '../journeys/pages';
import { sites } from './hosts';
import { kept } from './kept';
import { expect, test } from './test';

/** What the product may write on a device, by key, and what may stand there. */
const allowed = {
  localStorage: { 'ict-dashboard-preferences': /^\{"theme":"(system|light|dark)"(,"slashKey":(true|false))?\}$/, 'ict-dashboard-pack': /^take=[\d.,]*(&(meeting|on|item|first|marking|tables|definitions|notes)=[^&]*)*$/ },
  sessionStorage: { 'ict-dashboard-presentation': /^[a-z0-9]{6,10}$/, 'ict-dashboard-reloaded': /^\d+$/ },
  /** Public answers last known to be good; each is searched for exempt words below. */
  databases: { 'ict-dashboard': /^\[\["answers",/ },
};

/** Parts an address of this product is made of: a page, periods, council codes, panel numbers and words of the product. */
const address = /^#\/[a-z-]*(\?(\w+=[\w.,~-]*&?)*)?$/;

const strange = (stored: Record<string, string>, known: Readonly<Record<string, RegExp>>): string[] =>
  Object.entries(stored)
    .filter(([key, value]) => !(known[key]?.test(value) ?? false))
    .map(([key, value]) => `${key}: ${value}`);

/** The page as assistive technology has it. */
const accessibilityTree = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return JSON.stringify(nodes);
};

test('the public reads a quarter without a sign-in', async ({ page }) => {
  await open(page, `${sites().public}#/?period=2023-07..2023-09`);
  await panel(page, '1.1').getByRole('button', { name: 'Table' }).click();
  await expect(panel(page, '1.1').getByRole('row', { name: /^Sep 2023/ })).toContainText('1,383');
});

test('and so they do on a plain http intranet, whose addresses are not a secure context', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['randomUUID', 'subtle']) Reflect.deleteProperty(Crypto.prototype, name);
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await open(page, sites().publicHttp);
  await expect(panel(page, '1.1').getByRole('img').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await panel(page, '1.3').getByRole('button', { name: 'Export' }).click();
  await panel(page, '1.3').getByRole('menuitem', { name: 'PNG picture', exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/_part-1\.png$/);
});

for (const { path, title } of pages) {
  test(`no exempt word reaches a public reader of ${title}, nor their device anything else`, async ({ page, context }) => {
    const heard: Promise<string>[] = [];
    context.on('response', (response) => heard.push(response.text().catch(() => '')));
    context.on('console', (message) => heard.push(Promise.resolve(message.text())));
    await open(page, sites().public + path);
    const left = await kept(page);
    const everything = [await page.content(), await accessibilityTree(page), await page.title(), page.url(), JSON.stringify(left), JSON.stringify(await context.cookies()), ...(await Promise.all(heard))];
    expect(everything.join('\n').length).toBeGreaterThan(100_000);
    expect(canaryWords.filter((word) => everything.some((text) => text.includes(word)))).toEqual([]);
    expect(strange(left.localStorage, allowed.localStorage)).toEqual([]);
    expect(strange(left.databases, allowed.databases)).toEqual([]);
    expect(left).toMatchObject({ sessionStorage: {}, caches: [], workers: 0, cookie: '', windowName: '' });
  });
}

test('what a reader chooses is all that is kept, and all that is in the address', async ({ page, context }) => {
  await open(page, sites().public);
  await page.getByLabel('Colours').selectOption('Dark');
  await page.getByLabel('Period').selectOption({ label: 'Quarter 2 2023/24' });
  await drawn(page);
  await panel(page, '1.1').getByRole('button', { name: 'Table' }).click();
  await panel(page, '1.1').getByRole('button', { name: 'Add to pack' }).click();
  const left = await kept(page);
  expect(Object.keys(left.localStorage).toSorted()).toEqual(['ict-dashboard-pack', 'ict-dashboard-preferences']);
  expect(strange(left.localStorage, allowed.localStorage)).toEqual([]);
  expect(strange(left.sessionStorage, allowed.sessionStorage)).toEqual([]);
  expect(strange(left.databases, allowed.databases)).toEqual([]);
  expect([left.caches, left.cookie, left.windowName, await context.cookies()]).toEqual([[], '', '', []]);
  expect(new URL(page.url()).hash).toMatch(address);
  expect(new URL(page.url()).search).toBe('');
});

test('an address that asks for Part II gives a public reader nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, `${sites().public}#/projects?part=2`);
  expect(canaryWords.filter((word) => asked.some((url) => url.includes(word)))).toEqual([]);
  expect(asked.filter((url) => url.includes('members'))).toEqual([]);
  const text = await page.locator('body').innerText();
  expect(canaryWords.filter((word) => text.includes(word))).toEqual([]);
});

test.describe('the watch itself', () => {
  test.use({ allowedFault: /TrustedHTML|Content Security Policy/ });
  test('notices a breach of the policy, which the browser stops', async ({ page, violations }) => {
    await open(page, sites().public);
    const stopped = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>bold</b>';
        return 'nothing';
      } catch (error) {
        return error instanceof TypeError ? 'TypeError' : 'something else';
      }
    });
    expect(stopped).toBe('TypeError');
    await expect.poll(() => violations.length).toBe(1);
    expect(violations.splice(0)[0]).toMatch(/^require-trusted-types-for trusted-types-sink /);
  });
});
