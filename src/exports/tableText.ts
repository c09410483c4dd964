import type { ClearedFigure } from '../figures/clearance';
import { markingShort } from '../figures/exemption';
import type { Cell, Column, Row } from '../figures/table';
import type { ExportContext } from './exportContext';
import { guarded, isNumber } from './formula';
import { factsOf } from './provenance';
import { element, escaped } from './xml';

/* The clipboard's two forms of a table. Both are pasted into spreadsheets as well as into text, so both are guarded. */

/** Keeps a cell as text when LibreOffice pastes it. Excel's own mark is a style, which the policy stops as the browser cleans what is copied. */
const keptAsText = { sdnum: '0;0;@' } as const;

const words = ({ text, secondary }: Cell): string => (secondary === undefined ? text : `${text}, ${secondary}`);

/** A row's name, with its marking where its record is exempt. */
const headerOf = ({ header, marking }: Row): string => (marking?.part === 'II' ? `${header}, ${markingShort(marking)}` : header);

const cellOf = ({ cells }: Row, i: number): Cell => cells[i] ?? { text: '' };

const oneLine = (text: string): string => guarded(text.replaceAll(/\s+/g, ' '));

/** A figure as plain text: finding, table with tabs between columns, then what must be known of it. */
export const tableText = (figure: ClearedFigure, context: ExportContext): string => {
  const { rowLabel, columns, rows } = figure.table;
  const lines = [
    [figure.finding],
    [rowLabel, ...columns.map(({ label }) => label)],
    ...rows.map((row) => [headerOf(row), ...(row.kind === 'group' ? [] : columns.map((_, i) => words(cellOf(row, i))))]),
    ...factsOf(figure, context).slice(1).map(({ label, text }) => [`${label}: ${text}`]),
  ];
  return lines.map((line) => line.map(oneLine).join('\t')).join('\n');
};

const headCell = (text: string): string => element('th', { scope: 'col' }, escaped(oneLine(text)) || ' ');

const bodyCell = (row: Row, { kind }: Column, i: number): string => {
  const text = words(cellOf(row, i));
  const isText = kind !== 'date' && text !== '' && !isNumber(text);
  return element('td', { align: kind === 'number' ? 'right' : undefined, ...(isText && keptAsText) }, escaped(oneLine(text)) || ' ');
};

const rowHtml = (row: Row, columns: readonly Column[]): string =>
  row.kind === 'group'
    ? element('tr', {}, element('th', { scope: 'rowgroup', colspan: columns.length + 1, ...keptAsText }, escaped(oneLine(row.header))))
    : element('tr', {}, element('th', { scope: 'row', ...keptAsText }, escaped(oneLine(headerOf(row)))) + columns.map((column, i) => bodyCell(row, column, i)).join(''));

/** The same as HTML, for Word and mail: a caption, header cells, numbers to the right. */
export const tableHtml = (figure: ClearedFigure, context: ExportContext): string => {
  const { rowLabel, columns, rows } = figure.table;
  const table = element(
    'table',
    { border: 1 },
    element('caption', {}, escaped(figure.finding)) +
      element('thead', {}, element('tr', {}, [rowLabel, ...columns.map(({ label }) => label)].map(headCell).join(''))) +
      element('tbody', {}, rows.map((row) => rowHtml(row, columns)).join('')),
  );
  const facts = factsOf(figure, context)
    .slice(1)
    .map(({ label, text }) => element('p', {}, escaped(oneLine(`${label}: ${text}`))));
  return table + facts.join('');
};
