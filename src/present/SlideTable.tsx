import { Strip } from '../charts/Strip';
import type { ClearedFigure } from '../figures/clearance';
import { noBreak } from '../ui/noBreak';
import { TableRow } from '../ui/TableRow';

interface SlideTableProps {
  figure: ClearedFigure;
  from: number;
  to: number;
}

/** Rows of a figure's table, word for word as on its page. */
export function SlideTable({ figure: { table, finding, descriptor }, from, to }: SlideTableProps) {
  const isNumeric = table.columns.every(({ kind }) => kind === 'number' || kind === 'status');
  return (
    <table className={`data-table slide-table ${isNumeric ? 'is-numeric' : 'is-worded'}`} aria-rowcount={table.rows.length + 1}>
      <caption className="visually-hidden">
        {finding}. {descriptor}
      </caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{table.rowLabel}</th>
          {table.columns.map(({ key, label, kind }) => (
            <th key={key} scope="col" className={`is-${kind}`}>
              {noBreak(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(from, to).map((row, index) => (
          <TableRow key={row.key} row={row} position={from + index + 2} columns={table.columns} drawStrip={(strip) => <Strip strip={strip} />} />
        ))}
      </tbody>
    </table>
  );
}
