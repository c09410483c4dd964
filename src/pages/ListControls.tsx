import type { ClearedFigure } from '../figures/clearance';
import { useViewStore } from '../state/viewStore';
import { ListFilters } from '../ui/ListFilters';
import { SearchField } from '../ui/SearchField';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { choicesOf, filteredTable, filterWords, hasFilters } from './filteredTable';

/** Filters above a long list: segmented with counts, a menu of stages, one search field. On paper, what was chosen. */
export function ListControls({ figure }: { figure: ClearedFigure }) {
  const list = useViewStore((store) => store.view.list);
  const change = useViewStore((store) => store.change);
  if (!hasFilters(figure)) return null;
  const total = figure.table.rows.length;
  const segments = (key: string) => [
    { value: '', label: 'All', count: total },
    ...choicesOf(figure.table, key).map(({ text, count }) => ({ value: text, label: text, count })),
  ];
  const stages = [{ value: '', label: 'All stages' }, ...choicesOf(figure.table, 'stage').map(({ text, count }) => ({ value: text, label: `${text} (${count})` }))];
  const chosen = filterWords(list);
  return (
    <>
      <ListFilters
        label="Filter the projects"
        search={<SearchField label="Find a project" value={list.search} onChange={(search) => change({ list: { ...list, search } }, { replace: true })} />}
      >
        <Segmented label="Council" value={list.council} segments={segments('council')} onChange={(council) => change({ list: { ...list, council } })} />
        <Segmented label="Rating" value={list.rating} segments={segments('rating')} onChange={(rating) => change({ list: { ...list, rating } })} />
        <Select label="Stage" value={list.stage} options={stages} onChange={(stage) => change({ list: { ...list, stage } })} />
      </ListFilters>
      {chosen !== '' && (
        <p className="panel-descriptor print-only">
          Filtered: {chosen}. {filteredTable(figure, list).rows.length} of {total} {figure.noun ?? 'rows'}
        </p>
      )}
    </>
  );
}
