import { quarterOf, yearMonths } from '../model/financialYear';
import { addMonths, type Month } from '../model/month';
import type { PublishedFigure } from '../model/partnership';
import { reasonOf } from './absence';
import type { Context } from './context';
import { longDate, monthRange, styled, type NumberStyle } from './format';
import type { Cell, Column, Row, Table } from './table';

/** Columns that stand for the whole of what a figure measures, in the order they are looked for. */
const wholes = ['together', 'closing', 'hours', 'availability', 'share', 'calls'];

const columnOf = ({ council }: PublishedFigure, { columns }: Table, { whole, councils }: Context): number => {
  const own = columns.findIndex(({ key }) => key === council);
  const only = councils.length === 1 ? councils[0]?.code : undefined;
  if (own >= 0 || (council === undefined ? !whole : council !== only)) return own;
  return columns.findIndex(({ key }) => wholes.includes(key));
};

const isQuarter = (from: Month, to: Month): boolean => addMonths(from, 2) === to && quarterOf(from) === quarterOf(to);

const rowKeyOf = ({ from, to }: PublishedFigure, { year }: Context): string => {
  if (from === to) return from;
  const start = [year, year - 1].find((one) => yearMonths(one).includes(from));
  return start !== undefined && isQuarter(from, to) ? `${start}-q${quarterOf(from)}` : '';
};

/** What a cell says now, or why it says nothing. */
const nowText = ({ text, missing }: Cell, context: Context): string => (missing === undefined ? text : reasonOf({ status: 'not-held', reason: text }, context));

const differs = (value: number, cell: Cell, style: NumberStyle): boolean => cell.value === undefined || styled(value, style) !== styled(cell.value, style);

/** A figure as published beside what it is now. */
export interface Restatement {
  /** "August 2023: published 1,158 on 2 October 2023, now 1,171. Calls were entered late". */
  note: string;
  /** Place of the cell. */
  row: Row;
  column: number;
  published: string;
}

/** Published figures of a table that are no longer what was published. */
export const restatementsIn = (table: Table, published: readonly PublishedFigure[], context: Context): Restatement[] =>
  published.flatMap((entry): Restatement[] => {
    const column = columnOf(entry, table, context);
    const row = table.rows.find(({ key }) => key === rowKeyOf(entry, context));
    const cell = row?.cells[column];
    const { style = 'count', label } = table.columns[column] ?? ({} as Partial<Column>);
    if (row === undefined || cell === undefined || !differs(entry.value, cell, style)) return [];
    const was = styled(entry.value, style);
    const of = entry.council === undefined ? '' : `, ${label ?? ''}`;
    const why = entry.reason === undefined ? '' : `. ${entry.reason}`;
    return [{ note: `${monthRange(entry.from, entry.to)}${of}: published ${was} on ${longDate(entry.publishedOn)}, now ${nowText(cell, context)}${why}`, row, column, published: was }];
  });

/** The table with what was published beside each value that has changed since. */
export const withPublished = (table: Table, restatements: readonly Restatement[]): Table =>
  restatements.length === 0
    ? table
    : {
        ...table,
        rows: table.rows.map((row) => {
          const own = restatements.filter((one) => one.row === row);
          return own.length === 0 ? row : { ...row, cells: row.cells.map((cell, i) => own.reduce((now, one) => (one.column === i ? { ...now, secondary: `published ${one.published}` } : now), cell)) };
        }),
      };
