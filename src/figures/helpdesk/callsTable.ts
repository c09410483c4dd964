import { financialYearLabel } from '../../model/financialYear';
import { isHeld, type Reading } from '../../model/reading';
import { notApplicable, readingCell } from '../absence';
import { blankCell } from '../cells';
import { perMonth } from '../compare';
import { councilColumns, type Context } from '../context';
import { signedPercent } from '../format';
import { quarterSummedRows, type CellsOf } from '../monthTable';
import type { Cell, Column, Row, Table } from '../table';
import { monthsInProse } from '../wording';
import type { CallsCounts } from './callsCounts';

/** A change in per cent with its sign: "+2.1%". */
export const changeCell = (change: Reading): Cell =>
  isHeld(change) ? readingCell(change, 'percent-1', (value) => signedPercent(value, 1)) : notApplicable('No comparison');

const comparedColumns = ({ compare }: CallsCounts, { year }: Context): Column[] =>
  ({
    'last-year': [
      { key: 'last-year', label: financialYearLabel(year - 1), kind: 'number', style: 'count', swatch: 'ghost' },
      { key: 'change', label: 'Change', kind: 'number', style: 'percent-1' },
    ] satisfies Column[],
    previous: [
      { key: 'a-month', label: 'A month', kind: 'number', style: 'count', quiet: true },
      { key: 'change', label: 'Change on quarter before', kind: 'number', style: 'percent-1', quiet: true },
    ] satisfies Column[],
    none: [],
  })[compare];

const comparedCells =
  ({ compare, together, lastYear, onLastYear, onQuarterBefore }: CallsCounts): CellsOf =>
  (months, reach) => {
    if (compare === 'none') return [];
    if (compare === 'last-year') return [readingCell(lastYear(months), 'count'), changeCell(onLastYear(months))];
    return reach === undefined ? [blankCell, blankCell] : [readingCell(perMonth(together(months), months.length), 'count'), changeCell(onQuarterBefore(reach))];
  };

/** Calls of each council and together, by month, quarter and year to date, with the comparison asked for. */
export const callsTable = (counts: CallsCounts, context: Context): Table => {
  const { byCouncil, together, complete } = counts;
  const compared = comparedCells(counts);
  const cells: CellsOf = (months, reach) => [
    ...byCouncil.map((calls) => readingCell(calls(months), 'count')),
    ...(byCouncil.length > 1 ? [readingCell(together(months), 'count')] : []),
    ...compared(months, reach),
  ];
  const rows = quarterSummedRows(context.quarters, cells);
  const isWhole = complete.length === 0 || complete.length === context.months.length;
  const completeRow: Row = { key: 'complete', header: `${monthsInProse(complete)}, complete months`, kind: 'grand-total', cells: cells(complete) };
  return {
    rowLabel: 'Month',
    columns: [...councilColumns(context), ...comparedColumns(counts, context)],
    rows: isWhole ? rows : [...rows.filter(({ kind }) => kind !== 'grand-total'), completeRow],
  };
};
