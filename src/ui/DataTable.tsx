import type { ReactNode } from 'react';
import type { Column, Table } from '../figures/table';
import type { DrawStrip } from './drawStrip';
import { noBreak } from './noBreak';
import { ScrollRegion } from './ScrollRegion';
import { splitRows } from './tableBodies';
import { TableBody } from './TableBody';

export interface DataTableProps {
  table: Table;
  /** Finding and descriptor: what the table says, for those who hear it. */
  caption: string;
  /** Shows the first rows only. */
  limit?: number | undefined;
  drawStrip?: DrawStrip | undefined;
  /** Scale that stands at the head of a column of drawings, in place of its label where there is room for drawings. */
  drawHead?: ((column: Column) => ReactNode | undefined) | undefined;
}

/** Rows that one printed sheet holds under a panel's head; a longer table may begin low on a sheet. */
const rowsOfSheet = { numeric: 20, worded: 12 };

/** How much room the labels of ruled rows need on a narrow screen, by the longest of them. */
const labelClass = (columns: readonly Column[]): string => {
  const longest = Math.max(0, ...columns.map(({ label }) => label.length));
  if (longest <= 10) return '';
  return longest <= 16 ? ' has-long-labels' : ' has-longest-labels';
};

/**
 * A figure's table. Numbers at the right; quarters between ink rules, part quarters hatched; past 200 rows only
 * those near the screen are in the page. Narrow screens show tables of words as ruled rows, each value with its label.
 */
export function DataTable({ table, caption, limit, drawStrip, drawHead }: DataTableProps) {
  const rows = limit === undefined ? table.rows : table.rows.slice(0, limit);
  const bodies = splitRows(rows);
  const numeric = table.columns.every(({ kind }) => kind === 'number' || kind === 'status');
  const isLong = rows.length > (numeric ? rowsOfSheet.numeric : rowsOfSheet.worded);
  return (
    <ScrollRegion label={caption}>
      <table className={`data-table ${numeric ? 'is-numeric' : 'is-worded'}${isLong ? ' is-long' : ''}${labelClass(table.columns)}`} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rowLabel}</th>
            {table.columns.map((column) => {
              const scale = drawHead?.(column);
              return (
                <th key={column.key} scope="col" className={`is-${column.kind}`}>
                  {scale === undefined ? noBreak(column.label) : <span className="head-label">{noBreak(column.label)}</span>}
                  {scale}
                </th>
              );
            })}
          </tr>
        </thead>
        {bodies.map((body) => (
          <TableBody key={body.rows[0]?.key ?? 'empty'} body={body} columns={table.columns} drawStrip={drawStrip} windowed={bodies.length > 1 && rows.length > 200} />
        ))}
      </table>
    </ScrollRegion>
  );
}
