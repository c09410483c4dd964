import { assemble } from '../../src/exports/pack/assemble';
import type { Pack } from '../../src/exports/pack/pack';
import { everyPanel } from '../../src/figures/everyPanel';
import type { Selection } from '../../src/figures/selection';
import { emptyPlan, type PackPlan } from '../../src/state/packPlan';
import { answersFor } from '../figures/demonstration';
import { context } from './figures';

/** Every panel there is, the summary first. */
export const everyRef: readonly string[] = everyPanel.map(({ ref }) => ref);

const selectionFor = (plan: PackPlan): Selection => ({ period: context.period, council: 'both', compare: 'last-year', audience: plan.part === 2 ? 'members' : 'public' });

/** A pack of the demonstration for April to November 2023, produced on 4 December 2023: all panels, unless told otherwise. */
export const packOf = (change: Partial<PackPlan> = {}): Pack => {
  const plan = { ...emptyPlan, panels: everyRef, ...change };
  const selection = selectionFor(plan);
  return assemble(plan, answersFor(selection), selection, '2023-12-04');
};
