import { markingShort } from '../../figures/exemption';
import type { Cell, RatingMark, Row, Table } from '../../figures/table';
import type { ColourToken } from '../../charts/paint';
import { noBreak } from '../../ui/noBreak';
import type { Paragraph, Run } from './words';

/** A cell of a slide's table: its lines, each a paragraph. */
export interface TableCell {
  lines: readonly (readonly Run[])[];
  align?: 'l' | 'r' | undefined;
}

/** A row; one that is `wide` has a single cell across all columns. */
export interface TableRow {
  cells: readonly TableCell[];
  wide?: boolean | undefined;
  strong?: boolean | undefined;
}

/** A table as a slide prints it: the first row heads the columns, the first column the rows. */
export interface SlideTable {
  heads: readonly TableCell[];
  rows: readonly TableRow[];
}

/** The rating marks as signs of Arial: shape before word before colour. */
const signs: Record<RatingMark, { sign: string; fill: ColourToken }> = {
  green: { sign: '●', fill: 'rag-g' },
  amber: { sign: '▲', fill: 'rag-a' },
  red: { sign: '■', fill: 'rag-r' },
  'not-rated': { sign: '○', fill: 'rag-n' },
  complete: { sign: '', fill: 'ink-2' },
};

/** A rating's sign, to stand before its word; nothing where there is none. */
export const ratingSign = (rating: RatingMark | undefined): Run[] => {
  if (rating === undefined || signs[rating].sign === '') return [];
  return [{ text: `${signs[rating].sign}\u00a0`, fill: signs[rating].fill }];
};

/** Plain words as a cell. */
export const wordsCell = (text: string, more: Omit<Run, 'text'> = {}): TableCell => ({ lines: [[{ text, ...more }]] });

const cellOf = ({ text, secondary, missing, rating }: Cell, isNumber: boolean, bold: boolean): TableCell => ({
  lines: [
    [...ratingSign(rating), { text: noBreak(text), bold: bold || undefined, fill: missing === undefined ? undefined : 'ink-3' }],
    ...(secondary === undefined ? [] : [[{ text: noBreak(secondary), fill: 'ink-3' as const }]]),
  ],
  align: isNumber ? 'r' : undefined,
});

/** A row's name, with the marking of an exempt record beneath it. */
const headerCell = ({ header, marking, rating }: Row): TableCell => ({
  lines: [[...ratingSign(rating), { text: noBreak(header), bold: true }], ...(marking?.part === 'II' ? [[{ text: markingShort(marking), fill: 'exempt' as const }]] : [])],
});

/** A figure's table in the words and the order of the screen. */
export const tableOf = ({ rowLabel, columns, rows }: Table): SlideTable => ({
  heads: [wordsCell(rowLabel), ...columns.map(({ label, kind }): TableCell => ({ ...wordsCell(label), align: kind === 'number' ? 'r' : undefined }))],
  rows: rows.map((row) =>
    row.kind === 'group'
      ? { cells: [headerCell(row)], wide: true, strong: true }
      : {
          cells: [headerCell(row), ...columns.map(({ kind }, i) => cellOf(row.cells[i] ?? { text: '' }, kind === 'number', row.kind !== 'point'))],
          strong: row.kind !== 'point',
        },
  ),
});

/** A cell's lines as paragraphs. */
export const cellParagraphs = ({ lines, align }: TableCell, size: number): Paragraph[] => lines.map((runs) => ({ runs, size, align }));
