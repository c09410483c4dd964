import type { Page } from '@playwright/test';
import type { Subject } from '../../src/model/subject';
import { hangs, misbehaviours, startMisbehavingApi, type MisbehavingApi } from '../setup/misbehavingApi';
import { violations } from './axe';
import { debris, drawn, open, panel } from './pages';
import { alsoServed, expect, test as base } from './test';

const test = base.extend<{ api: MisbehavingApi }>({
  api: async ({ allowedFault: _allowed }, use) => {
    const api = await startMisbehavingApi();
    alsoServed(api.url);
    await use(api);
    await api.close();
  },
});

// What is on the way when a connection breaks, the browser writes to its console.
test.use({ allowedFault: /Failed to load resource|net::ERR|Failed to fetch|Service Worker registration blocked/, serviceWorkers: 'block' });

const log = (page: Page) => panel(page, '5.1');
const other = (page: Page) => panel(page, '1.3');

const failing = ({ faults }: MisbehavingApi, endpoints: readonly Subject[]): void => {
  for (const subject of endpoints) faults.set(subject, (response) => void response.writeHead(503).end());
};

const comeBack = async (page: Page): Promise<void> => {
  await page.clock.fastForward('10:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
};

const isTidy = async (page: Page): Promise<void> => {
  expect(await page.getByRole('main').innerText()).not.toMatch(debris);
  expect(await violations(page)).toEqual([]);
};

for (const { name, misbehave, says, asked } of misbehaviours) {
  test(`${name}: said on its panels within three seconds, and well again by Try again`, async ({ page, api }) => {
    api.faults.set('actions', misbehave);
    await page.goto(`${api.url}#/actions`);
    await expect(log(page)).toContainText(says, { timeout: 5_000 });
    if (asked !== undefined) expect(api.asked.get('actions')).toBe(asked);
    await isTidy(page);
    api.faults.clear();
    const again = log(page).getByRole('button', { name: /Try again/ });
    if (await again.isVisible()) await again.click();
    else await page.reload();
    await expect(log(page)).not.toContainText(says);
    await expect(log(page).getByRole('table').first()).toBeVisible();
  });
}

for (const { name, misbehave } of hangs) {
  test(`${name}: still loading at three seconds, said within twelve and a half`, async ({ page, api }) => {
    api.faults.set('actions', misbehave);
    const began = Date.now();
    await page.goto(`${api.url}#/actions`);
    await expect(log(page)).toContainText('Still loading', { timeout: 10_000 });
    await expect(log(page)).toContainText('took too long to answer', { timeout: 15_000 });
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(api.asked.get('actions')).toBe(2);
    await isTidy(page);
  });
}

test('figures on the screen outlive the service, say so once, and are replaced when it is back', async ({ page, api }) => {
  await page.clock.install({ time: '2023-12-04T10:00:00Z' });
  await open(page, `${api.url}#/`);
  failing(api, ['backlog', 'calls']);
  await comeBack(page);
  await expect(other(page)).toContainText('The latest figures could not be loaded.');
  await expect(other(page)).toContainText(/last known/);
  await expect(other(page).getByRole('img').first()).toBeVisible();
  await expect(page.locator('output[aria-live=polite]')).toHaveText(/^Calls and backlog: the latest figures could not be loaded, and the last set received is shown\.$/);
  await isTidy(page);
  api.faults.clear();
  await other(page).getByRole('button', { name: /Try again/ }).click();
  await expect(other(page)).not.toContainText('could not be loaded');
});

test('offline: the figures stay, and are fetched when the network is back', async ({ page, api, context }) => {
  await page.clock.install({ time: '2023-12-04T10:00:00Z' });
  await open(page, `${api.url}#/`);
  await context.setOffline(true);
  await comeBack(page);
  await expect(other(page)).toContainText('This device is offline.');
  await isTidy(page);
  await context.setOffline(false);
  await expect(other(page)).not.toContainText('This device is offline.');
});

/** What this device keeps of the API. */
const keptAnswers = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('ict-dashboard', 1);
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        request.addEventListener('error', () => resolve(0));
        request.addEventListener('success', () => {
          const count = request.result.transaction('answers').objectStore('answers').count();
          count.addEventListener('success', () => {
            request.result.close();
            resolve(count.result);
          });
        });
      }),
  );

test.describe('figures of another day', () => {
  test.beforeEach(async ({ page, api }) => {
    await open(page, `${api.url}#/`);
    await expect.poll(() => keptAnswers(page), { timeout: 20_000 }).toBe(8);
    failing(api, [...api.asked.keys()]);
  });

  test('are shown with their date when the service is down, and replaced when it is back', async ({ page, api }) => {
    await page.reload();
    await expect(other(page)).toContainText(/These are as at 30.November 2023, the last set received/);
    await expect(other(page).getByRole('img').first()).toBeVisible();
    await isTidy(page);
    api.faults.clear();
    await other(page).getByRole('button', { name: /Try again/ }).click();
    await expect(other(page)).not.toContainText('last set received');
  });

  const damages: [string, () => Promise<unknown>][] = [
    [
      'damaged',
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('ict-dashboard');
          request.addEventListener('success', () => {
            const store = request.result.transaction('answers', 'readwrite').objectStore('answers');
            const keys = store.getAllKeys();
            keys.addEventListener('success', () => {
              for (const key of keys.result) store.put({ text: '{"data":', fetchedAt: 1 }, key);
            });
            store.transaction.addEventListener('complete', () => {
              request.result.close();
              resolve(0);
            });
          });
        }),
    ],
    [
      'of a newer version',
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('ict-dashboard', 9);
          request.addEventListener('success', () => {
            request.result.close();
            resolve(0);
          });
        }),
    ],
    [
      'taken away',
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('ict-dashboard').addEventListener('success', resolve);
        }),
    ],
  ];
  for (const [name, damage] of damages) {
    test(`that are ${name} cost nothing but themselves`, async ({ page, api }) => {
      await page.evaluate(damage);
      await page.reload();
      await expect(page.getByRole('alert')).toContainText('The dashboard could not be loaded', { timeout: 6_000 });
      api.faults.clear();
      await page.getByRole('button', { name: /Try again/ }).click();
      await drawn(page);
      await expect(other(page).getByRole('img').first()).toBeVisible();
    });
  }
});

test('a browser without storage shows the figures all the same', async ({ page, api }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('Storage is forbidden', 'SecurityError'); } });
    }
  });
  await open(page, `${api.url}#/`);
  await expect(other(page).getByRole('img').first()).toBeVisible();
  await page.waitForTimeout(4_000);
});

test('a page whose code is gone after a deployment reloads once, then says that there is a new version', async ({ page, api }) => {
  await open(page, `${api.url}#/`);
  api.files.set(/assets\/HelpdeskPage-/, { status: 404, body: 'Not found' });
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.getByRole('link', { name: 'Helpdesk', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('A new version of the dashboard is available', { timeout: 15_000 });
  await page.waitForTimeout(1_000);
  expect(loads).toBe(1);
  expect(await violations(page)).toEqual([]);
  api.files.clear();
  await page.getByRole('button', { name: /Try again/ }).click();
  await expect(panel(page, '2.1').getByRole('img').first()).toBeVisible();
});

for (const [name, file, says] of [
  ['missing', { status: 404, body: 'Not found' }, /config\.json could not be read .* answered 404/],
  ['not JSON', { status: 200, body: '{"apiBase":' }, /not valid JSON/],
  ['without the API', { status: 200, body: '{"audience":"public"}' }, /apiBase: expected the address of the metrics API/],
  ['for nobody', { status: 200, body: '{"apiBase":"api/","audience":"everyone"}' }, /audience: expected "public" or "members"/],
] as const) {
  test(`config.json ${name}: says what is wrong, and starts once it is mended`, async ({ page, api }) => {
    api.files.set(/config\.json$/, file);
    await page.goto(api.url);
    await expect(page.getByRole('alert')).toContainText(says);
    expect(await violations(page)).toEqual([]);
    api.files.clear();
    await page.getByRole('button', { name: /Try again/ }).click();
    await drawn(page);
  });
}

const real: MisbehavingApi['change'] = (_, answer) => ({ ...answer, demonstration: false });

test('figures past their refresh say how old they are; by a clock that is behind nothing is', async ({ page, api }) => {
  api.change = real;
  await page.clock.install({ time: '2024-01-09T09:00:00Z' });
  await open(page, `${api.url}#/`);
  // 30 November to 9 January: 31 days of December and 9. Due on 4 January: 5 days ago.
  await expect(other(page)).toContainText('These figures are 40 days old. Newer ones were due on 4 January 2024.');
  await expect(other(page)).toContainText(/30.Nov.2023, 5 days overdue/);
  await isTidy(page);
  await page.clock.setSystemTime('1999-12-31T23:59:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(other(page)).not.toContainText('days old');
  expect(await page.getByRole('main').innerText()).not.toMatch(/-\d+ days|−\d+ days/);
});

for (const [name, before, away] of [
  ['midnight', '2023-12-04T23:50:00Z', '09:00:00'],
  ['the end of March', '2024-03-31T22:50:00Z', '09:00:00'],
  ['the clocks going forward', '2024-03-31T00:30:00Z', '02:00:00'],
  ['the clocks going back', '2024-10-27T00:30:00Z', '02:00:00'],
] as const) {
  test(`a tab that slept over ${name} asks anew and offers the periods there are now`, async ({ page, api }) => {
    await page.clock.install({ time: before });
    await open(page, `${api.url}#/`);
    await expect(page.getByLabel('Period')).not.toContainText('April to September 2023');
    api.change = (subject, answer) =>
      subject === 'reporting-periods' ? JSON.parse(JSON.stringify(answer).replace('"periods":[', '"periods":[{"basis":"year-to-date","from":"2023-04","to":"2023-09","dataTo":"2023-09-30","status":"final"},')) : answer;
    await page.clock.fastForward(away);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect(page.getByLabel('Period')).toContainText('April to September 2023');
    expect(api.asked.get('calls')).toBe(2);
    expect(await page.getByRole('main').innerText()).not.toMatch(debris);
  });
}
