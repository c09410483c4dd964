import type { Figure } from '../../figures/figure';
import type { Cell, Column, Row } from '../../figures/table';
import { noBreak } from '../../ui/noBreak';
import { part, type Part } from '../part';
import { columnWidths, headerCell, type TableLook } from '../tableColumns';
import type { Splittable } from './flow';
import { gaps, heightOf, looks } from './look';
import { ratingMark } from './marks';

const columnLook: TableLook = { size: looks.table.size, small: looks.note.size, gap: gaps.column, widest: 280, mark: 20 };

const isStrong = ({ kind }: Row): boolean => kind === 'group' || kind === 'total' || kind === 'grand-total';

const weightOf = (row: Row): 400 | 600 => (isStrong(row) ? 600 : 400);

const cellHeight = ({ text, secondary, rating }: Cell, width: number, weight: 400 | 600): number => {
  const room = rating === undefined ? width : width - columnLook.mark;
  return heightOf([{ text, weight }], room, looks.table) + (secondary === undefined ? 0 : heightOf(secondary, room, looks.note));
};

/** Height of a row without the room above and below its words. */
const rowHeight = (cells: readonly Cell[], widths: readonly number[], weight: 400 | 600): number =>
  cells.reduce<number>((height, cell, i) => Math.max(height, cellHeight(cell, widths[i] ?? 0, weight)), looks.table.leading) + 1;

const words = ({ text, secondary }: Cell): (Part | string)[] => [noBreak(text), ...(secondary === undefined ? [] : [part('small', {}, noBreak(secondary))])];

const cellPart = (cell: Cell, { kind }: Column): Part =>
  part('td', { class: `is-${kind}${cell.rating === undefined ? '' : ' has-mark'}${cell.missing === undefined ? '' : ' is-missing'}` }, ...(cell.rating === undefined ? [] : [ratingMark(cell.rating, 14)]), ...words(cell));

const rowPart = (row: Row, columns: readonly Column[]): Part => {
  const name = `is-${row.kind}${row.part === true ? ' is-part' : ''}`;
  if (row.kind === 'group')
    return part('tr', { class: name }, part('th', { scope: 'rowgroup', colspan: columns.length + 1 }, ...(row.rating === undefined ? [] : [ratingMark(row.rating, 14), ' ']), noBreak(row.header)));
  return part('tr', { class: name }, part('th', { scope: 'row' }, ...words(headerCell(row))), ...columns.map((column, i) => cellPart(row.cells[i] ?? { text: '' }, column)));
};

/** Rows as bodies of a table, a new one from each heading on, so that the heading heads its own. */
const bodies = (rows: readonly Row[], columns: readonly Column[]): Part[] => {
  const groups = rows.reduce<Row[][]>((done, row) => (row.kind === 'group' || done.length === 0 ? [...done, [row]] : [...done.slice(0, -1), [...(done.at(-1) ?? []), row]]), []);
  return groups.map((group) => part('tbody', {}, ...group.map((row) => rowPart(row, columns))));
};

/** "Project list, continued: rows 24 to 46 of 62"; just the title where the table is whole. */
const captionOf = ({ title, table }: Figure, from: number, to: number): string => {
  const all = table.rows.length;
  if (from === 0 && to === all) return title;
  return `${title}${from === 0 ? '' : ', continued'}: rows ${from + 1} to ${to} of ${all}`;
};

/**
 * A figure's table for sheets with this room, in the order and the words of the screen; denser where it would not stand on one.
 * `id` names it within its document.
 */
export const tableFlow = (figure: Figure, id: string, { width: room, height }: { width: number; height: number }, tail: number): Splittable => {
  const { columns, rows, rowLabel } = figure.table;
  const widths = columnWidths(figure.table, room, columnLook);
  const labels = [rowLabel, ...columns.map(({ label }) => label)];
  const colgroup = part('colgroup', {}, ...widths.map((width, i) => part('col', { width: Math.floor(i === widths.length - 1 ? width : width + gaps.column) })));
  const thead = part(
    'thead',
    {},
    part('tr', {}, ...labels.map((label, i) => part('th', { scope: 'col', class: `is-${columns[i - 1]?.kind ?? 'text'}` }, noBreak(label)))),
  );
  const heights = rows.map((row) => (row.kind === 'group' ? rowHeight([{ text: row.header, rating: row.rating }], [room], 600) : rowHeight([headerCell(row), ...row.cells], widths, weightOf(row))));
  const captionHeight = gaps.caption + heightOf([{ text: captionOf(figure, 1, rows.length), weight: 600 }], room, looks.text) + gaps.captionBottom;
  const head = captionHeight + rowHeight(labels.map((text) => ({ text })), widths, 600);
  const isDense = heights.reduce((sum, one) => sum + one + 2 * gaps.row, head + tail) > height;
  const padding = 2 * (isDense ? gaps.denseRow : gaps.row);
  return {
    head: head + padding,
    rows: rows.map(({ kind }, i) => ({ height: (heights[i] ?? 0) + padding, heads: kind === 'group' })),
    tail,
    draw: (from, to) => {
      const caption = `${id}-rows-${from + 1}`;
      const table = part('table', { class: isDense ? 'is-dense' : undefined, width: room }, part('caption', { id: caption }, noBreak(captionOf(figure, from, to))), colgroup, thead, ...bodies(rows.slice(from, to), columns));
      return part('div', { class: 'scroll', role: 'region', 'aria-labelledby': caption, tabindex: 0 }, table);
    },
  };
};
