import type { Query } from '../contract/endpoints';
import type { Selection } from '../figures/selection';
import { addMonths } from '../model/month';
import { financialYearOf, yearStart } from '../model/financialYear';
import type { Audience } from '../model/marking';
import type { Partnership, ReportingPeriod } from '../model/partnership';
import type { DeploymentConfig } from '../api/config';
import type { View } from './view';

/** The part shown: a public deployment has only Part I, whatever the address says. */
export const partShown = (view: View, config: DeploymentConfig): 1 | 2 => (config.audience === 'public' ? 1 : (view.part ?? config.opensIn));

/** Who the figures are asked for. */
export const audienceShown = (view: View, config: DeploymentConfig): Audience => (partShown(view, config) === 2 ? 'members' : 'public');

/** What opens first: the latest year to date, which is what the committee receives; else the latest period. */
export const usualPeriod = (periods: readonly ReportingPeriod[]): ReportingPeriod | undefined => {
  const latest = periods.reduce((last, { dataTo }) => (dataTo > last ? dataTo : last), '');
  const current = periods.filter(({ dataTo }) => dataTo === latest);
  return current.find(({ basis }) => basis === 'year-to-date') ?? current.at(-1);
};

/** The selection a view asks for; a period or council the partnership does not know falls back to the usual one. */
export const selectionOf = (view: Pick<View, 'period' | 'basis' | 'council' | 'compare'>, partnership: Partnership, audience: Audience): Selection | undefined => {
  const asked = view.period;
  const period =
    partnership.periods.find((one) => one.from === asked?.from && one.to === asked.to && (view.basis === null || one.basis === view.basis)) ?? usualPeriod(partnership.periods);
  if (!period) return undefined;
  const council = partnership.councils.some((one) => one.code === view.council) ? view.council : 'both';
  return { period, council, compare: view.compare, audience };
};

/**
 * Months to ask for: the whole financial year of the period and the one before, which every comparison lies within.
 * Every period of one year asks for the same months, so going from one to another asks for nothing.
 */
export const windowOf = ({ period, audience }: Selection): Query => ({
  from: addMonths(yearStart(financialYearOf(period.from)), -12),
  to: addMonths(yearStart(financialYearOf(period.from)), 11),
  audience,
});

/** Selections kept: those of a reader going to and fro between councils and two periods. */
const mostKept = 8;

const kept = new WeakMap<ReportingPeriod, Map<string, Selection>>();

/**
 * The one object of a selection. Figures are remembered by their selection's identity, so that a reader who comes back
 * to it, or goes where figures have been prepared, finds them made.
 */
export const theOne = (selection: Selection): Selection => {
  const { period, council, compare, audience } = selection;
  const ofPeriod = kept.get(period) ?? new Map<string, Selection>();
  kept.set(period, ofPeriod);
  const key = `${council} ${compare} ${audience}`;
  const one = ofPeriod.get(key) ?? selection;
  // The one last asked for goes to the end, the one longest unasked for goes.
  ofPeriod.delete(key);
  ofPeriod.set(key, one);
  for (const oldest of [...ofPeriod.keys()].slice(0, -mostKept)) ofPeriod.delete(oldest);
  return one;
};
