import { element } from '../xml';
import { fill, line } from './colours';
import { emu, points, type Box } from './geometry';
import { frame, type Shape } from './shapes';
import { padding, type TableSetting, type TableType } from './tableFit';
import { everyRow, type Rows } from './tablePages';
import { cellParagraphs, type SlideTable, type TableCell, type TableRow } from './tableWords';
import { paragraphs } from './words';

const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table';

type Kind = 'head' | 'row' | 'strong';

const bottom = (kind: Kind): string => line(kind === 'row' ? { paint: 'rule', width: 1 } : { paint: 'ink', width: 1.5 }, 'a:lnB');

/** Margins, then the borders in the schema's order: left, right, top, bottom. */
const cellProperties = (kind: Kind, end: number): string =>
  element(
    'a:tcPr',
    { marL: emu(padding.side), marR: emu(padding.side), marT: emu(end), marB: emu(end), anchor: kind === 'head' ? 'b' : 't' },
    ['a:lnL', 'a:lnR', 'a:lnT'].map((name) => line(undefined, name)).join('') + bottom(kind) + fill('none'),
  );

const textBody = (cell: TableCell, size: number): string => element('a:txBody', {}, element('a:bodyPr', {}) + element('a:lstStyle', {}) + paragraphs(cellParagraphs(cell, points(size))));

const cellXml = (cell: TableCell, { size, end }: TableType, kind: Kind, span: { gridSpan?: number | undefined; hMerge?: number | undefined } = {}): string =>
  element('a:tc', span, textBody(cell, size) + cellProperties(kind, end));

const empty: TableCell = { lines: [] };

const rowXml = ({ cells, wide, strong }: TableRow, columns: number, height: number, type: TableType, kind: Kind = strong === true ? 'strong' : 'row'): string => {
  const written =
    wide === true
      ? [cellXml(cells[0] ?? empty, type, kind, { gridSpan: columns }), ...Array.from({ length: columns - 1 }, () => cellXml(empty, type, kind, { hMerge: 1 }))]
      : Array.from({ length: columns }, (_, i) => cellXml(cells[i] ?? empty, type, kind));
  return element('a:tr', { h: emu(height) }, written.join(''));
};

const bold = (cell: TableCell): TableCell => ({ ...cell, lines: cell.lines.map((runs) => runs.map((run) => ({ ...run, bold: true }))) });

/** Some rows of a table as a table of the slide, with a row that heads the columns. Its height is that of its rows. */
export const tableShape = (title: string, description: string, table: SlideTable, setting: TableSetting, box: Box, rows: Rows = everyRow(table)): Shape => {
  const { widths, head, heights } = setting;
  const shown = rows.flatMap((row) => (table.rows[row] === undefined ? [] : [{ row: table.rows[row], high: heights[row] ?? 0 }]));
  const height = shown.reduce((sum, { high }) => sum + high, head);
  const xml = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1, firstCol: 1 }) +
      element('a:tblGrid', {}, widths.map((width) => element('a:gridCol', { w: emu(width) })).join('')) +
      rowXml({ cells: table.heads.map(bold) }, widths.length, head, setting, 'head') +
      shown.map(({ row, high }) => rowXml(row, widths.length, high, setting)).join(''),
  );
  return frame(title, description, { ...box, height }, uri, xml);
};
