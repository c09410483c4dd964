import { memo } from 'react';
import type { Column } from '../figures/table';
import type { DrawStrip } from './drawStrip';
import type { TableBodyRows } from './tableBodies';
import { TableRow } from './TableRow';
import { useNearScreen } from './useNearScreen';

/** Height of a row of one line, for rows not yet seen. */
const usualRowHeight = 39;

export interface TableBodyProps {
  body: TableBodyRows;
  columns: readonly Column[];
  drawStrip: DrawStrip | undefined;
  /** Leaves the rows out while they are far from the screen. */
  windowed: boolean;
}

/** A run of rows. Far from the screen it is one empty row of the same height. */
export const TableBody = memo(function TableBody({ body, columns, drawStrip, windowed }: TableBodyProps) {
  const { element, near, height } = useNearScreen<HTMLTableSectionElement>(windowed, body.rows.length * usualRowHeight, body.from === 2);
  return (
    <tbody ref={element}>
      {near ? (
        body.rows.map((row, index) => <TableRow key={row.key} row={row} position={body.from + index} columns={columns} drawStrip={drawStrip} />)
      ) : (
        <tr aria-hidden="true">
          <td className="table-spacer" colSpan={columns.length + 1} style={{ height }}>
            {'\u00a0'}
          </td>
        </tr>
      )}
    </tbody>
  );
});
