import type { Cell, Column, Row } from '../figures/table';
import type { DrawStrip } from './drawStrip';
import { ExemptMark } from './ExemptMark';
import { noBreak } from './noBreak';
import { RatingChip } from './RatingChip';
import { TableCell } from './TableCell';

export interface TableRowProps {
  row: Row;
  /** Place in the table, the head row being 1. */
  position: number;
  columns: readonly Column[];
  drawStrip: DrawStrip | undefined;
}

/** Stands where a row is shorter than its table. */
const noCell: Cell = { text: '' };

/** One row: a point, a total, or the heading of a group. */
export function TableRow({ row, position, columns, drawStrip }: TableRowProps) {
  if (row.kind === 'group') {
    return (
      <tr className="is-group" aria-rowindex={position}>
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {row.rating === undefined ? noBreak(row.header) : <RatingChip mark={row.rating} text={noBreak(row.header)} />}
        </th>
      </tr>
    );
  }
  return (
    <tr className={row.part ? `is-${row.kind} is-part` : `is-${row.kind}`} aria-rowindex={position}>
      <th scope="row">
        {noBreak(row.header)} <ExemptMark marking={row.marking} />
      </th>
      {columns.map((column, index) => (
        <TableCell key={column.key} column={column} cell={row.cells[index] ?? noCell} drawStrip={drawStrip} />
      ))}
    </tr>
  );
}
