import type { Figure } from '../figure';
import { callsWorkings, hoursWorkings } from './flow';
import { actionWorkings, laptopWorkings, lessonWorkings, reasonWorkings } from './records';
import { reconciliationOf, type Reconciliation } from './reconciliation';
import { availabilityWorkings, fixTimeWorkings, portfolioWorkings, withinTargetWorkings } from './shares';
import { ageingWorkings, backlogWorkings } from './stock';
import type { Working } from './working';

/** How a figure was made: its sums with the numbers put in, and what stands behind it. */
export interface Workings {
  sums: Working[];
  reconciliation: Reconciliation | undefined;
  /** Panels one step nearer to the records: 1.1 leads to 2.1. */
  behind: string[];
}

const recipes: Partial<Record<Figure['metric'], (figure: Figure) => Working[]>> = {
  'calls-logged': callsWorkings,
  'calls-by-reason': reasonWorkings,
  backlog: backlogWorkings,
  'backlog-age': ageingWorkings,
  'resolved-within-target': withinTargetWorkings,
  laptops: laptopWorkings,
  'hours-lost': hoursWorkings,
  availability: availabilityWorkings,
  'fix-times': fixTimeWorkings,
  lessons: lessonWorkings,
  'projects-on-track': portfolioWorkings,
  actions: actionWorkings,
};

const behind: Readonly<Record<string, string[]>> = {
  '1.1': ['2.1'],
  '1.3': ['2.3'],
  '1.4': ['3.1', '3.6'],
  '1.5': ['4.1'],
  '1.6': ['5.1'],
  '2.2': ['2.1'],
  '2.6': ['2.3'],
  '2.7': ['2.1'],
  '3.1': ['3.6'],
  '3.2': ['3.1', '3.6'],
  '3.3': ['3.6'],
  '3.5': ['3.6'],
  '4.2': ['4.3'],
};

/**
 * How a figure was made, read from its own table, so that every number of a sum is one the table prints. A withheld
 * figure, or one without figures, was not made of anything.
 */
export const workingsOf = (figure: Figure): Workings => {
  if (figure.withheld !== undefined || figure.nothing !== undefined) return { sums: [], reconciliation: undefined, behind: [] };
  return { sums: recipes[figure.metric]?.(figure) ?? [], reconciliation: reconciliationOf(figure), behind: behind[figure.ref] ?? [] };
};
