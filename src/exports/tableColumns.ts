import { markingShort } from '../figures/exemption';
import type { Cell, Row, Table } from '../figures/table';
import { noBreak } from '../ui/noBreak';
import { widthOf } from './textFlow';

/** What the widths of a table's columns rest on, in pixels. */
export interface TableLook {
  size: number;
  /** Of second lines. */
  small: number;
  /** Between columns. */
  gap: number;
  /** A column of words is not drawn wider than this before the others have what they need. */
  widest: number;
  /** Room of a rating's mark before its word. */
  mark: number;
}

/** A row's name; beneath it the marking of an exempt record. */
export const headerCell = ({ header, marking }: Row): Cell => ({ text: header, secondary: marking?.part === 'II' ? markingShort(marking) : undefined });

/** What stands in each column: its head and its cells. */
const cellsOf = ({ columns, rows, rowLabel }: Table): Cell[][] => [
  [{ text: rowLabel }, ...rows.filter(({ kind }) => kind !== 'group').map(headerCell)],
  ...columns.map(({ label }, i) => [{ text: label }, ...rows.map(({ cells }) => cells[i] ?? { text: '' })]),
];

const most = (values: readonly number[]): number => values.reduce((highest, value) => Math.max(highest, value), 0);

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** A column of at most this is brief: it has all it asks for where the others can still have what they need. */
const brief = 140;

/**
 * Widths of a table's columns, row names first, in pixels without the gaps: all they ask for where that fits, else
 * something between their longest word and that.
 */
export const columnWidths = (table: Table, room: number, { size, small, gap, widest, mark }: TableLook): number[] => {
  const markOf = ({ rating }: Cell): number => (rating === undefined ? 0 : mark);
  const whole = (cell: Cell): number => Math.max(widthOf(cell.text, size, 600), widthOf(cell.secondary ?? '', small)) + markOf(cell);
  const longestWord = ({ text, secondary = '', ...cell }: Cell): number =>
    Math.max(...noBreak(text).split(' ').map((word) => widthOf(word, size, 600)), ...noBreak(secondary).split(' ').map((word) => widthOf(word, small))) + markOf({ text, ...cell });
  const texts = cellsOf(table);
  const asked = texts.map((column) => Math.min(widest, most(column.map(whole))));
  const least = texts.map((column, i) => Math.min(asked[i] ?? 0, most(column.map(longestWord))));
  const kind = least.map((width, i) => ((asked[i] ?? 0) <= brief ? (asked[i] ?? 0) : width));
  const free = room - gap * (texts.length - 1);
  const needed = sum(kind) <= free ? kind : least;
  const [wish, need] = [sum(asked), sum(needed)];
  if (wish <= free) return asked.map((width) => width + (free - wish) / texts.length);
  if (need >= free) return needed.map((width) => (width * free) / need);
  return asked.map((width, i) => (needed[i] ?? 0) + ((width - (needed[i] ?? 0)) * (free - need)) / (wish - need));
};
