import type { Cell, Column } from '../figures/table';
import type { DrawStrip } from './DataTable';
import { noBreak } from './noBreak';
import { RatingChip } from './RatingChip';

export interface TableCellProps {
  column: Column;
  cell: Cell;
  drawStrip: DrawStrip | undefined;
}

/** One value with its second line, rating or small drawing; where there is no value, the reason. */
export function TableCell({ column, cell, drawStrip }: TableCellProps) {
  const classes = [`is-${column.kind}`];
  if (cell.missing !== undefined) classes.push('is-missing');
  if (column.quiet) classes.push('is-quiet');
  return (
    <td className={classes.join(' ')} data-label={column.label}>
      {cell.strip !== undefined && drawStrip?.(cell.strip)}
      {cell.rating === undefined ? noBreak(cell.text) : <RatingChip mark={cell.rating} text={cell.text} />}
      {cell.secondary !== undefined && <span className="cell-secondary">{noBreak(cell.secondary)}</span>}
    </td>
  );
}
