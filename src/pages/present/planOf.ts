import { everyPanel } from '../../figures/everyPanel';
import { parsePack } from '../../state/packLink';
import { emptyPlan, type PackPlan } from '../../state/packPlan';
import type { Presenting } from '../../state/view';
import { sectionPages } from './sectionPages';

const scorecard = '1';

/** Panels of a page, in the order of their numbers; the Overview's where the page has none. */
const panelsOf = (page: string): string[] => {
  const section = Math.max(0, sectionPages.findIndex((one) => one === page)) + 1;
  return everyPanel.map(({ ref }) => ref).filter((ref) => ref.startsWith(`${section}.`));
};

/**
 * What is presented: the pack of the address, else the page it names, else the pack of this device, else the Overview. The
 * scorecard always comes with it.
 */
export const planOf = ({ pack, of }: Pick<Presenting, 'pack' | 'of'>, device: PackPlan): PackPlan => {
  const linked = parsePack(pack);
  const plan = linked ?? (of === '' ? device : emptyPlan);
  const panels = plan.panels.length === 0 ? panelsOf(of) : plan.panels;
  return { ...plan, panels: [scorecard, ...panels.filter((ref) => ref !== scorecard)] };
};
