import type { MetricId } from '../../metrics/metric';
import type { Figure } from '../figure';
import { latestRow, monthsOf, partOf, shortHeader, valuedCell, working } from './parts';
import { evaluate, workingText } from './working';
import { workingsOf } from './workingsOf';
import { count } from '../format';

/** The panel that holds a headline's months. */
export const panelOfHeadline: Partial<Record<MetricId, string>> = {
  'calls-logged': '2.1',
  backlog: '2.3',
  'resolved-within-target': '2.4',
  availability: '3.3',
  'priority-1-fix-time': '3.4',
  'projects-on-track': '4.2',
};

/** Calls of an average month of the latest quarter. */
const callsAMonth = ({ table }: Figure): string[] => {
  const latest = latestRow(table);
  const column = table.columns.some(({ key }) => key === 'together') ? 'together' : (table.columns[0]?.key ?? '');
  const parts = monthsOf(table, latest).map((month) => partOf(table, month, column, shortHeader(month)));
  const held = parts.filter((part) => part !== undefined);
  const value = evaluate({ operation: 'average', parts: held });
  return working('Calls a month', 'average', { text: count(value), value }, parts).map(workingText);
};

/** A median is no sum: it is said what it is the middle of. */
const middleCall = ({ table }: Figure): string[] => {
  const row = table.rows.find(({ key }) => key === 'priority-1');
  const [middle, calls] = [valuedCell(table, row, 'median'), valuedCell(table, row, 'calls')];
  return middle === undefined || calls === undefined ? [] : [`${middle.text}: the middle one of ${calls.text} priority 1 calls, from the quickest to the slowest`];
};

const first = (figure: Figure): string[] => workingsOf(figure).sums.slice(0, 1).map(workingText);

const recipes: Partial<Record<MetricId, (figure: Figure) => string[]>> = {
  'calls-logged': callsAMonth,
  'priority-1-fix-time': middleCall,
  'projects-on-track': (figure) => workingsOf(figure).sums.slice(-1).map(workingText),
};

/**
 * How a headline's value is made, from the panel that holds its months. None where a part of it is missing or withheld.
 * @param figure of the panel that {@link panelOfHeadline} names.
 */
export const headlineWorkings = (metric: MetricId, figure: Figure): string[] =>
  figure.withheld !== undefined || figure.nothing !== undefined ? [] : (recipes[metric] ?? first)(figure);
