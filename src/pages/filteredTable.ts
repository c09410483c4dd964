import type { Figure } from '../figures/figure';
import type { Row, Table } from '../figures/table';
import type { ListFilter } from '../state/view';

/** Columns a list can be filtered by, and the filter that holds the choice. */
export const filterColumns = { council: 'council', rating: 'rating', stage: 'stage' } as const satisfies Record<string, keyof ListFilter>;
export type FilterColumn = keyof typeof filterColumns;

/** True for a list with filters of its own. */
export const hasFilters = (figure: Figure): boolean => figure.metric === 'project-list';

const plain = (text: string): string => text.toLocaleLowerCase('en-GB');

const holds =
  (words: readonly string[]) =>
  (row: Row): boolean => {
    if (words.length === 0) return true;
    const text = plain([row.header, ...row.cells.flatMap((cell) => [cell.text, cell.secondary ?? ''])].join(' '));
    return words.every((word) => text.includes(word));
  };

/** The table with the rows that match the reader's filters; other figures' tables are unchanged. */
export const filteredTable = (figure: Figure, filter: ListFilter): Table => {
  if (!hasFilters(figure)) return figure.table;
  const { columns, rows } = figure.table;
  const wanted = (Object.keys(filterColumns) as FilterColumn[])
    .filter((key) => filter[key] !== '')
    .map((key) => ({ place: columns.findIndex((column) => column.key === key), text: filter[key] }));
  const hasWords = holds(plain(filter.search).split(/\s+/).filter((word) => word !== ''));
  return { ...figure.table, rows: rows.filter((row) => wanted.every(({ place, text }) => row.cells[place]?.text === text) && hasWords(row)) };
};

/** The choices of a filter in words, for paper: "East Herts, Red, “laptop”"; empty where there are none. */
export const filterWords = (filter: ListFilter): string =>
  [filter.council, filter.rating, filter.stage, filter.search === '' ? '' : `“${filter.search}”`].filter((choice) => choice !== '').join(', ');

/** The different texts of a column with the number of rows of each, in the column's order, or as they first appear. */
export const choicesOf = (table: Table, key: string): { text: string; count: number }[] => {
  const place = table.columns.findIndex((column) => column.key === key);
  const counts = new Map((table.columns[place]?.order ?? []).map((text) => [text, 0]));
  for (const { cells } of table.rows) {
    const text = cells[place]?.text ?? '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0).map(([text, count]) => ({ text, count }));
};
