import type { Cell, Column } from '../figures/table';
import type { DrawStrip } from './drawStrip';
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
  if (column.brief) classes.push('is-brief');
  const { strip } = cell;
  const drawing = strip && drawStrip?.(strip);
  const words = cell.rating === undefined ? noBreak(cell.text) : <RatingChip mark={cell.rating} text={cell.text} />;
  return (
    <td className={classes.join(' ')} data-label={column.label}>
      {drawing}
      {drawing === undefined ? words : <span className={strip?.kind === 'due' ? 'cell-secondary is-drawn' : 'cell-secondary'}>{words}</span>}
      {cell.secondary !== undefined && <span className="cell-secondary">{noBreak(cell.secondary)}</span>}
    </td>
  );
}
