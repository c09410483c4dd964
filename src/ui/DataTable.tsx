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
  /** Scale that stands at the head of a column of drawings. */
  drawHead?: ((column: Column) => ReactNode) | undefined;
}

/**
 * A figure's table. Numbers at the right; quarters between ink rules, part quarters hatched; past 200 rows only
 * those near the screen are in the page. Narrow screens show tables of words as ruled rows, each value with its label.
 */
export function DataTable({ table, caption, limit, drawStrip, drawHead }: DataTableProps) {
  const rows = limit === undefined ? table.rows : table.rows.slice(0, limit);
  const bodies = splitRows(rows);
  const numeric = table.columns.every((column) => column.kind === 'number');
  return (
    <ScrollRegion label={caption}>
      <table className={numeric ? 'data-table is-numeric' : 'data-table is-worded'} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rowLabel}</th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={`is-${column.kind}`}>
                {noBreak(column.label)}
                {drawHead?.(column)}
              </th>
            ))}
          </tr>
        </thead>
        {bodies.map((body) => (
          <TableBody key={body.rows[0]?.key ?? 'empty'} body={body} columns={table.columns} drawStrip={drawStrip} windowed={bodies.length > 1 && rows.length > 200} />
        ))}
      </table>
    </ScrollRegion>
  );
}
