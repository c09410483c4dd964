import { guarded } from '../formula';
import { element, escaped } from '../xml';
import { zipped } from '../zip';
import { namespaces } from './names';
import { packageOf, xmlPart, type Part } from './parts';

/** A cell: a number, a text, or nothing where a value is missing. */
export type SheetCell = number | string | null;

/** Name of the one sheet; what formulas of a chart refer to. */
export const sheetName = 'Figures';

/** Column by number, from 0: A, B ... Z, AA. */
const columnLetters = (column: number): string => (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A cell as a formula names it, fixed: "$B$2". Column and row count from 0. */
export const cellName = (column: number, row: number, sign = '$'): string => `${sign}${columnLetters(column)}${sign}${row + 1}`;

const cellXml = (cell: SheetCell, column: number, row: number, style: number): string => {
  const r = cellName(column, row, '');
  if (cell === null) return '';
  if (typeof cell === 'number') return element('c', { r, s: style }, element('v', {}, String(cell)));
  return element('c', { r, t: 'inlineStr' }, element('is', {}, `<t xml:space="preserve">${escaped(guarded(cell))}</t>`));
};

const sheetXml = (rows: readonly (readonly SheetCell[])[]): string =>
  xmlPart(
    element(
      'worksheet',
      namespaces.sheet,
      element('cols', {}, element('col', { min: 1, max: rows[0]?.length ?? 1, width: 22, customWidth: 1 })) +
        element('sheetData', {}, rows.map((row, r) => element('row', { r: r + 1 }, row.map((cell, c) => cellXml(cell, c, r, 1)).join(''))).join('')),
    ),
  );

const plainLook = { fontId: 0, fillId: 0, borderId: 0 } as const;

/** Number of our own format; those below 164 are Excel's. */
const ownFormat = 164;

const stylesXml = (numberFormat: string): string =>
  xmlPart(
    element(
      'styleSheet',
      namespaces.sheet,
      [
        element('numFmts', { count: 1 }, element('numFmt', { numFmtId: ownFormat, formatCode: numberFormat })),
        element('fonts', { count: 1 }, element('font', {}, element('sz', { val: 11 }) + element('name', { val: 'Arial' }))),
        element('fills', { count: 2 }, ['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType }))).join('')),
        element('borders', { count: 1 }, element('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side, {})).join(''))),
        element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, ...plainLook })),
        element('cellXfs', { count: 2 }, element('xf', { numFmtId: 0, ...plainLook, xfId: 0 }) + element('xf', { numFmtId: ownFormat, ...plainLook, xfId: 0, applyNumberFormat: 1 })),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      ].join(''),
    ),
  );

const bookXml = xmlPart(
  element('workbook', { ...namespaces.sheet, ...namespaces.relations }, element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' }))),
);

/**
 * The workbook within a chart, which opens on "Edit data": one sheet with a row of headings, then a row a category.
 * Numbers are numbers, nought among them; what is missing has no cell at all.
 */
export const workbook = (rows: readonly (readonly SheetCell[])[], numberFormat: string): Uint8Array => {
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      type: 'workbook',
      body: bookXml,
      relations: [
        { id: 'rId1', type: 'sheet', target: 'xl/worksheets/sheet1.xml' },
        { id: 'rId2', type: 'sheetStyles', target: 'xl/styles.xml' },
      ],
    },
    { path: 'xl/worksheets/sheet1.xml', type: 'sheet', body: sheetXml(rows) },
    { path: 'xl/styles.xml', type: 'sheetStyles', body: stylesXml(numberFormat) },
  ];
  return zipped(packageOf(parts, [{ id: 'rId1', type: 'document', target: 'xl/workbook.xml' }]));
};
