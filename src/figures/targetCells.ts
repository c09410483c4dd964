import type { Target } from '../model/partnership';
import { isHeld, type Reading } from '../model/reading';
import { blankCell } from './cells';
import type { NumberStyle } from './format';
import { markOf } from './rating';
import type { Cell, Column } from './table';

/** What a value was to reach, and whether it did: for the table, and so for whoever hears a chart row by row. */
export const targetColumns = (style: NumberStyle): Column[] => [
  { key: 'target', label: 'Target', kind: 'number', style, beside: true },
  { key: 'status', label: 'Status', kind: 'status', beside: true },
];

/** "99.8%": a target without needless noughts. */
export const percentTarget = ({ value }: Target): Cell => ({ text: `${String(value)}%`, value });

/** "Met" or "Missed", by the unrounded value as ratings are; blank where there is no value or no target. */
export const statusCell = (reading: Reading, target: Target | undefined): Cell =>
  target === undefined || !isHeld(reading) ? blankCell : { text: markOf(reading.value, target) === 'green' ? 'Met' : 'Missed' };
