import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { DueHead, Strip } from '../charts/Strip';
import type { ClearedFigure } from '../figures/clearance';
import type { Column, Table } from '../figures/table';
import { toggled } from '../state/view';
import { useViewStore } from '../state/viewStore';
import { DataTable } from '../ui/DataTable';
import { ShowAllButton } from '../ui/ShowAllButton';
import { usePrinting } from '../ui/usePrinting';
import { filteredTable } from './filteredTable';

/** A column of due strips has the year's quarters at its head. */
const dueHead = ({ columns, rows }: Table, column: Column): ReactNode | undefined => {
  const place = columns.indexOf(column);
  return rows.some(({ cells }) => cells[place]?.strip?.kind === 'due') ? <DueHead /> : undefined;
};

/** The table with its first rows alone: those the figure names, else the first in order. */
const firstOf = (table: Table, { firstRows, firstKeys }: Pick<ClearedFigure, 'firstRows' | 'firstKeys'>): Table => ({
  ...table,
  rows: firstKeys === undefined ? table.rows.slice(0, firstRows) : table.rows.filter(({ key }) => firstKeys.includes(key)),
});

/** A figure's table with its filters applied; a long list opens with its first rows, and is whole on paper. */
export function FigureTable({ figure }: { figure: ClearedFigure }) {
  // Typing in the search field is never held up by the rows it finds.
  const list = useDeferredValue(useViewStore((store) => store.view.list));
  const expanded = useViewStore((store) => store.view.expanded.includes(figure.ref));
  const change = useViewStore((store) => store.change);
  const isPrinting = usePrinting();
  const table = useMemo(() => filteredTable(figure, list), [figure, list]);
  const limit = figure.firstRows;
  const isCut = limit !== undefined && !expanded && !isPrinting;
  return (
    <>
      <DataTable
        table={isCut ? firstOf(table, figure) : table}
        caption={`${figure.finding}. ${figure.descriptor}`}
        drawStrip={(strip) => <Strip strip={strip} />}
        drawHead={(column) => dueHead(table, column)}
      />
      {limit !== undefined && table.rows.length > limit && (
        <ShowAllButton count={table.rows.length} noun={figure.noun ?? 'rows'} expanded={expanded} onToggle={() => change({ expanded: toggled(useViewStore.getState().view.expanded, figure.ref) })} />
      )}
      {table.rows.length === 0 && figure.table.rows.length > 0 && <p className="panel-say">Nothing matches these filters.</p>}
    </>
  );
}
