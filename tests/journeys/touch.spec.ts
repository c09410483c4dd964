import { open, panel } from './pages';
import { smallTargets } from './targets';
import { expect, test } from './test';

for (const width of [820, 1024]) {
  test.describe(`a tablet ${width} px wide`, () => {
    test.use({ viewport: { width, height: 1180 }, hasTouch: true, isMobile: true });

    test('a tap reads a month, a drag the months it passes, a tap elsewhere ends it', async ({ page, demonstration }) => {
      await open(page, `${demonstration}#/helpdesk`);
      const calls = panel(page, '2.1');
      const plot = calls.locator('.chart-plot');
      await plot.scrollIntoViewIfNeeded();
      const { x, y, width: wide, height } = (await plot.boundingBox())!;
      await page.touchscreen.tap(x + wide * 0.2, y + height * 0.5);
      const reading = calls.locator('.chart-reading b').first();
      await expect(reading).toBeVisible();
      const tapped = await reading.textContent();
      const client = await page.context().newCDPSession(page);
      const touch = (type: string, at: number) => client.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: type === 'touchEnd' ? [] : [{ x: x + wide * at, y: y + height * 0.5 }] });
      await touch('touchStart', 0.2);
      await touch('touchMove', 0.28);
      await touch('touchMove', 0.4);
      await touch('touchMove', 0.52);
      await expect(reading).not.toHaveText(tapped ?? '');
      await touch('touchEnd', 0.52);
      await expect(reading).toBeVisible();
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(reading).toBeHidden();
    });

    test('a panel is found by touch', async ({ page, demonstration }) => {
      await open(page, demonstration);
      await page.getByRole('button', { name: 'Go to panel' }).tap();
      await page.getByRole('combobox', { name: 'Go to panel' }).fill('3.1');
      await page.getByRole('dialog').getByRole('option').first().tap();
      await expect(page).toHaveTitle(/^Outages/);
      await expect(panel(page, '3.1')).toBeInViewport();
    });

    for (const { path, title } of [{ path: '#/', title: 'Overview' }, { path: '#/helpdesk', title: 'Helpdesk' }]) {
      test(`${title}: everything touched is 44 pixels`, async ({ page, demonstration }) => {
        await open(page, demonstration + path);
        expect(await smallTargets(page, 44)).toEqual([]);
      });
    }
  });
}
