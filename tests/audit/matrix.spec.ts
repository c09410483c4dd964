import { axeReport } from '../journeys/axe';
import { labelFaults, sidewaysScroll } from '../journeys/measuredBoxes';
import { drawn } from '../journeys/pages';
import { test } from '../journeys/test';
import { dress, pagesOf, states, themes, widths } from './combinations';
import { probe } from './probe';
import { settle } from './settle';
import { add, type Tally } from './tallies';

/* Every state, page, theme and width: axe, contrast, labels, targets, structure, movement. */

test.use({ allowedFault: /Failed to load resource|net::ERR/ });
test.setTimeout(300_000);

for (const state of states) {
  for (const { path, title } of pagesOf(state)) {
    test(`${state}, ${title}`, async ({ page, demonstration }) => {
      const tally: Tally = {};
      await page.goto(`${demonstration}?scenario=${state}${path}`);
      await drawn(page);
      await page.getByText(/^Loading figures for/).first().waitFor({ state: 'detached', timeout: 20_000 });
      for (const theme of themes) {
        for (const width of widths) {
          await dress(page, theme, width);
          const where = `${state}, ${title}, ${theme.name}, ${width}`;
          const axe = await axeReport(page);
          const found = await probe(page);
          const note = (check: string, looked: number, faults: readonly string[]): void => add(tally, check, looked, faults.map((fault) => `${where}: ${fault}`));
          note(`state:${state}`, 1, []);
          note('axe', 1, axe.violations);
          note('incomplete', Object.values(axe.explained).reduce((sum, one) => sum + one, 0) + axe.unexplained.length, axe.unexplained);
          for (const [key, count] of Object.entries(axe.explained)) note(`incomplete:${key}`, count, []);
          note('text contrast', found.texts, found.contrast);
          note('mark contrast', found.marks, found.faint);
          note('without hue', 1, found.hues);
          note('targets', found.targets, found.small);
          note('cut words', 1, found.cut);
          note('structure', 1, found.structure);
          note('movement', 1, found.moving);
          note('labels', 1, await labelFaults(page));
          note('reflow', 1, (await sidewaysScroll(page)) > 0 ? ['scrolls sideways'] : []);
        }
      }
      await settle(tally);
    });
  }
}
