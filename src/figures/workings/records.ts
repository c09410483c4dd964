import type { Figure } from '../figure';
import { count } from '../format';
import { partOf, valuedCell, wholeRow, working } from './parts';
import type { Working } from './working';

/** Reasons of calls: every reason added up, and the commonest as a share of them. */
export const reasonWorkings = ({ table }: Figure): Working[] => {
  const calls = table.rows.map((row) => partOf(table, row, 'calls', row.header.toLowerCase()));
  const all = calls.reduce((sum, part) => sum + (part?.value ?? 0), 0);
  const [first] = table.rows;
  const [part] = calls;
  if (first === undefined || part === undefined) return [];
  const whole = { label: 'calls', text: count(all), value: all, row: '', column: 'calls' };
  return [
    ...working('Calls of every reason', 'sum', whole, calls),
    ...working(`Share of calls, ${first.header.toLowerCase()}`, 'share', valuedCell(table, first, 'now'), [part, whole]),
  ];
};

/** Calls for each laptop in the latest year that has both. */
export const laptopWorkings = ({ table }: Figure): Working[] => {
  const row = table.rows.findLast((one) => valuedCell(table, one, 'each') !== undefined);
  return row === undefined
    ? []
    : working(`Calls for each laptop, ${row.header}`, 'quotient', valuedCell(table, row, 'each'), [partOf(table, row, 'calls', 'calls'), partOf(table, row, 'laptops', 'laptops')]);
};

/** Outages by cause and lessons by how far they have come. */
export const lessonWorkings = ({ table }: Figure): Working[] => {
  const all = wholeRow(table);
  const causes = table.rows.filter(({ kind }) => kind === 'point');
  const statuses = table.columns.slice(2);
  return [
    ...working('Outages, by cause', 'sum', valuedCell(table, all, 'outages'), causes.map((row) => partOf(table, row, 'outages', row.header.toLowerCase()))),
    ...working('Outages, by what came of them', 'sum', valuedCell(table, all, 'outages'), statuses.map(({ key, label }) => partOf(table, all, key, label.toLowerCase()))),
  ];
};

/** Actions by state. */
export const actionWorkings = ({ table }: Figure): Working[] => {
  const states = table.rows.filter(({ kind }) => kind === 'point');
  return working('Actions', 'sum', valuedCell(table, wholeRow(table), 'actions'), states.map((row) => partOf(table, row, 'actions', row.header.toLowerCase())));
};
