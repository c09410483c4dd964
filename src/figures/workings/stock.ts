import type { Figure } from '../figure';
import type { Row, Table } from '../table';
import { latestRow, partOf, signedPart, valuedCell, wholeRow, working } from './parts';
import type { Part, Working } from './working';

const account = (table: Table, row: Row | undefined): Working[] => {
  if (row === undefined) return [];
  const differs = table.columns.some(({ key }) => key === 'unexplained');
  const parts: (Part | undefined)[] = [
    partOf(table, row, 'opening'),
    partOf(table, row, 'logged', 'logged'),
    partOf(table, row, 'reopened', 'reopened'),
    partOf(table, row, 'resolved', 'resolved', true),
    partOf(table, row, 'cancelled', 'cancelled', true),
    ...(differs ? [signedPart(table, row, 'unexplained', 'unexplained')] : []),
  ];
  return working(`Closing backlog, ${row.header}`, 'sum', valuedCell(table, row, 'closing'), parts);
};

const toTarget = (table: Table, row: Row | undefined, column: string): Working[] => {
  const gap = valuedCell(table, row, 'against-target');
  const [now, target] = [partOf(table, row, column, 'open'), partOf(table, row, 'target', 'target')];
  if (gap === undefined || row === undefined || now === undefined || target === undefined) return [];
  const [more, less] = now.value >= target.value ? [now, target] : [target, now];
  return working(`Distance from target, ${row.header}`, 'sum', gap, [more, { ...less, taken: true }]);
};

const lines = (figure: Figure): Working[] => {
  const { table } = figure;
  const row = table.rows.findLast(({ kind }) => kind === 'point');
  const before = table.rows.filter(({ kind }) => kind === 'point').at(-2);
  const councils = table.columns.filter(({ swatch }) => swatch === 'sbc' || swatch === 'ehdc');
  if (row === undefined) return [];
  const column = table.columns.some(({ key }) => key === 'together') ? 'together' : (table.columns[0]?.key ?? '');
  const total = valuedCell(table, row, column);
  return [
    ...working(`Open calls, ${row.header}`, 'sum', total, councils.map(({ key, label }) => partOf(table, row, key, label))),
    ...working(`Change in ${row.header}`, 'sum', valuedCell(table, row, 'change'), [partOf(table, row, column), partOf(table, before, column, before?.header, true)]),
    ...toTarget(table, row, column),
  ];
};

/** The backlog: its account where the table has one, else the councils, the month before and the target. */
export const backlogWorkings = (figure: Figure): Working[] => {
  const { table } = figure;
  if (!table.columns.some(({ key }) => key === 'closing')) return lines(figure);
  const latest = latestRow(table);
  return [...account(table, latest), ...account(table, wholeRow(table)), ...toTarget(table, latest, 'closing')];
};

/** Open calls by age at the latest quarter end. */
export const ageingWorkings = ({ table }: Figure): Working[] => {
  const row = latestRow(table);
  const ages = table.columns.slice(0, table.columns.findIndex(({ key }) => key === 'open'));
  return row === undefined
    ? []
    : working(`Open calls, ${row.header}`, 'sum', valuedCell(table, row, 'open'), ages.map(({ key, label }) => partOf(table, row, key, label.toLowerCase())));
};
