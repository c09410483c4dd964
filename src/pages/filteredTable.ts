import type { Figure } from '../figures/figure';
import type { Row, Table } from '../figures/table';
import type { ListFilter } from '../state/view';

/** Columns a list can be filtered by, and the filter that holds the choice. */
export const filterColumns = { council: 'council', rating: 'rating', stage: 'stage' } as const satisfies Record<string, keyof ListFilter>;
export type FilterColumn = keyof typeof filterColumns;

/** Text of a row's cell in the column of that key; empty where there is no such column. */
export const cellText = (table: Table, row: Row, key: string): string => {
  const index = table.columns.findIndex((column) => column.key === key);
  return row.cells[index]?.text ?? '';
};

/** True for a list with filters of its own. */
export const hasFilters = (figure: Figure): boolean => figure.metric === 'project-list';

const holdsWords = (row: Row, search: string): boolean => {
  const text = [row.header, ...row.cells.flatMap((cell) => [cell.text, cell.secondary ?? ''])].join(' ').toLocaleLowerCase('en-GB');
  return search
    .toLocaleLowerCase('en-GB')
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The table with the rows that match the reader's filters; other figures' tables are unchanged. */
export const filteredTable = (figure: Figure, filter: ListFilter): Table => {
  if (!hasFilters(figure)) return figure.table;
  const keys = Object.keys(filterColumns) as FilterColumn[];
  const rows = figure.table.rows.filter(
    (row) => keys.every((key) => filter[key] === '' || cellText(figure.table, row, key) === filter[key]) && holdsWords(row, filter.search),
  );
  return { ...figure.table, rows };
};

/** The choices of a filter in words, for paper: "East Herts, Red, “laptop”"; empty where there are none. */
export const filterWords = (filter: ListFilter): string =>
  [filter.council, filter.rating, filter.stage, filter.search === '' ? '' : `“${filter.search}”`].filter((choice) => choice !== '').join(', ');

/** The different texts of a column with the number of rows of each, in order of first appearance. */
export const choicesOf = (table: Table, key: string): { text: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const text = cellText(table, row, key);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count }));
};
