import { Paragraph, Table, TableCell, TableRow, TextRun, type IBorderOptions, type ITableCellOptions } from 'docx';
import { markingShort } from '../../figures/exemption';
import type { Cell, Column, RatingMark, Row, Table as FigureTable } from '../../figures/table';
import { columnWidths } from '../pictureTable';
import { legal } from '../xml';
import { hex } from './wordStyles';

/** Twentieths of a point for a pixel of the pictures' tables: their 13.5 pixels are 8.5 points here, in a font a sixth wider. */
const twips = 14;
const padding = 90;

/** Colour of a rating's bar. */
export const barColours: Readonly<Record<RatingMark, string>> = { green: hex('rag-g'), amber: hex('rag-a'), red: hex('rag-r'), 'not-rated': hex('rag-n'), complete: hex('rag-n') };

const line = (colour: string, size: number): IBorderOptions => ({ style: 'single', size, color: colour });
const none = { style: 'none' } as const;
const under = (isStrong: boolean) => ({ bottom: isStrong ? line(hex('ink'), 8) : line(hex('rule'), 4) });

interface Look {
  isStrong?: boolean | undefined;
  isNumber?: boolean | undefined;
}

const paragraph = (text: string, { isStrong = false, isNumber = false }: Look, colour?: string): Paragraph =>
  new Paragraph({
    style: 'TableText',
    alignment: isNumber ? 'right' : 'left',
    children: [new TextRun({ text: legal(text), ...(isStrong && { bold: true }), ...(colour !== undefined && { color: colour }) })],
  });

const cellOf = (children: Paragraph[], more: Partial<ITableCellOptions>): TableCell => new TableCell({ children, verticalAlign: 'top', ...more });

const ratingBar = (rating: RatingMark | undefined) => (rating === undefined ? {} : { left: line(barColours[rating], 24) });

const bodyCell = (cell: Cell, { kind }: Column, isStrong: boolean): TableCell => {
  const look = { isStrong, isNumber: kind === 'number' };
  const quiet = hex('ink-3');
  return cellOf(
    [
      paragraph(cell.text, look, cell.missing === undefined ? undefined : quiet),
      ...(cell.secondary === undefined ? [] : [paragraph(cell.secondary, { isNumber: look.isNumber }, quiet)]),
    ],
    { borders: { ...under(isStrong), ...ratingBar(cell.rating) } },
  );
};

/** The row's name; beneath it the marking of an exempt record. */
const nameCell = ({ header, marking }: Row, isStrong: boolean): TableCell =>
  cellOf([paragraph(header, { isStrong }), ...(marking?.part === 'II' ? [paragraph(markingShort(marking), { isStrong: true }, hex('exempt'))] : [])], { borders: under(isStrong) });

const groupRow = ({ header, rating }: Row, columns: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [cellOf([paragraph(header, { isStrong: true })], { columnSpan: columns + 1, shading: { type: 'clear', fill: hex('wash-2') }, borders: { ...under(false), ...ratingBar(rating) } })],
  });

const rowOf = (row: Row, columns: readonly Column[]): TableRow => {
  if (row.kind === 'group') return groupRow(row, columns.length);
  const isStrong = row.kind === 'total' || row.kind === 'grand-total';
  return new TableRow({ cantSplit: true, children: [nameCell(row, isStrong), ...columns.map((column, i) => bodyCell(row.cells[i] ?? { text: '' }, column, isStrong))] });
};

const headRow = ({ rowLabel, columns }: FigureTable): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: [{ label: rowLabel, kind: 'text' }, ...columns].map(({ label, kind }) =>
      cellOf([paragraph(label, { isStrong: true, isNumber: kind === 'number' })], { borders: under(true), verticalAlign: 'bottom' }),
    ),
  });

/**
 * A figure's table: the words of the screen, numbers to the right, a head that repeats on every page, rows that stay whole.
 * @param room width of the text in twentieths of a point.
 */
export const wordTable = (table: FigureTable, room: number): Table =>
  new Table({
    rows: [headRow(table), ...table.rows.map((row) => rowOf(row, table.columns))],
    width: { size: room, type: 'dxa' },
    columnWidths: columnWidths(table, room / twips, (2 * padding) / twips).map((width) => Math.round(width * twips)),
    layout: 'fixed',
    margins: { marginUnitType: 'dxa', left: padding, right: padding },
    borders: { top: line(hex('ink'), 12), bottom: line(hex('ink'), 8), left: none, right: none, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
