import type { SubjectsState } from '../api/useSubjects';
import type { ClearedFigure } from '../figures/clearance';
import { longDate } from '../figures/format';
import { asAtWords, isOnDay, momentWords, type Overdue } from '../figures/freshness';
import type { Day } from '../model/month';
import type { Freshness } from './FigurePanel';

const cautionOf = (lastKnown: boolean, overdue: Overdue | undefined, fetched: string): string | undefined => {
  if (lastKnown) return `Last known figures${fetched === '' ? '' : `, fetched ${fetched}`}: the latest could not be loaded`;
  return overdue && `Newer figures were due on ${longDate(overdue.due)}`;
};

/** What the foot of a panel, and a file made of it, say of the age of its figures. */
export const freshnessOf = (figure: ClearedFigure, held: Extract<SubjectsState, { state: 'held' }>, overdue: Overdue | undefined, today: Day): Freshness => {
  const lastKnown = held.problem !== null;
  const fetched = momentWords(held.fetchedAt, today);
  const isTodays = isOnDay(held.fetchedAt, today) && !lastKnown && overdue === undefined;
  const receipt = held.refreshing ? 'Refreshing' : isTodays || fetched === '' ? undefined : `Fetched ${fetched}`;
  return { asAt: asAtWords(figure.asAt, overdue, lastKnown), late: figure.late || lastKnown || overdue !== undefined, receipt, caution: cautionOf(lastKnown, overdue, fetched) };
};
