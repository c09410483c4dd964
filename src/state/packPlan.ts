import type { Day } from '../model/month';

/** What an officer chose for the committee pack: numbers and words only, never a figure. It outlives the page and travels as a link. */
export interface PackPlan {
  /** Panel numbers in their order; `1` is the summary of measures. */
  panels: readonly string[];
  /** The meeting of the cover; empty parts are taken from the period's own meeting. */
  meeting: { title: string; date: Day | ''; item: string };
  /** Number of the first page: an agenda pack numbers on, "Page 25". */
  startPage: number;
  /** Part I, or Part II where the deployment may show it. */
  part: 1 | 2;
  /** A table after each chart. */
  tables: boolean;
  /** The definitions of the measures at the end. */
  definitions: boolean;
  /** Speaker notes, in the formats that have them. */
  notes: boolean;
}

/** The pack nobody has chosen yet. */
export const emptyPlan: PackPlan = {
  panels: [],
  meeting: { title: '', date: '', item: '' },
  startPage: 1,
  part: 1,
  tables: true,
  definitions: true,
  notes: true,
};

/** The panels with one more at the end, or without it where it was among them. */
export const withToggled = (plan: PackPlan, ref: string): PackPlan => ({
  ...plan,
  panels: plan.panels.includes(ref) ? plan.panels.filter((one) => one !== ref) : [...plan.panels, ref],
});

/** The panels with one moved by some places; at an end it stays. */
export const withMoved = (plan: PackPlan, ref: string, places: number): PackPlan => {
  const from = plan.panels.indexOf(ref);
  const to = Math.max(0, Math.min(plan.panels.length - 1, from + places));
  if (from < 0 || to === from) return plan;
  const others = plan.panels.filter((one) => one !== ref);
  return { ...plan, panels: [...others.slice(0, to), ref, ...others.slice(to)] };
};
