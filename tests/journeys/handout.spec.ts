import { canaryWords } from '../../mocks/data/canaries';
import { violations } from './axe';
import { overprints, printed, strays } from './sheets';
import { expect, test } from './test';

const exempt = new RegExp(canaryWords.join('|'));
const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ');

test.describe.configure({ timeout: 120_000 });

for (const { handout, sheets } of [
  { handout: 1, sheets: 15 },
  { handout: 3, sheets: 7 },
]) {
  test(`a handout of ${handout} to a sheet prints on the sheets it says, each marked, nothing cut`, async ({ page, demonstration }) => {
    await page.goto(`${demonstration}#/pack-print?handout=${handout}&take=1,1.1,1.2,1.4,1.6,2.2,2.3,2.6,3.1,3.4,4.1,4.3,5.1`);
    await expect(page.getByRole('status').filter({ hasText: 'Pages' })).toHaveText(`Pages 1 to ${sheets}`);
    expect(await violations(page)).toEqual([]);
    const found = await printed(page);
    expect(found).toHaveLength(sheets);
    expect(found.map(({ text }, i) => plain(text).includes(`Page ${i + 1}`) && plain(text).includes('Part I: public') && plain(text).includes('Demonstration data'))).toEqual(found.map(() => true));
    expect(found.filter(({ text }) => exempt.test(text))).toEqual([]);
    expect(found.flatMap(overprints)).toEqual([]);
    expect(found.flatMap(strays)).toEqual([]);
  });
}

test('the presentation opens its handout beside it, and the print view goes from one kind to another', async ({ page, context, demonstration }) => {
  await page.goto(`${demonstration}#/present?take=2.3,1.1`);
  const [handout] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Print handout' }).click()]);
  await expect(handout.getByRole('status').filter({ hasText: 'Pages' })).toHaveText('Pages 1 to 4');
  await expect(handout.getByRole('heading', { level: 2 })).toHaveCount(4);
  await handout.getByRole('radio', { name: 'Three to a sheet' }).check();
  await expect(handout.getByRole('status').filter({ hasText: 'Pages' })).toHaveText('Pages 1 to 2');
  await expect(handout).toHaveURL(/handout=3/);
  await handout.getByRole('radio', { name: 'Pages', exact: true }).check();
  await expect(handout).not.toHaveURL(/handout/);
  await expect(page.locator('.slide-cover')).toBeVisible();
});
