import type { Mark } from '../charts/scene';
import type { Cell, Column, Row, Table } from '../figures/table';
import { marksXml } from './sceneXml';
import { columnWidths as widthsFor, headerCell } from './tableColumns';
import { placed, stacked, textBlock, type Block, type Run } from './textFlow';

const size = 13.5;
const leading = 18;
const gap = 14;
const padding = 7;
/** A column of words is not drawn wider than this before the others have what they need. */
const widest = 280;
const markRoom = 20;

interface Place {
  left: number;
  width: number;
  end: boolean;
}

type Weight = 400 | 600;

const runsOf = (cell: Cell, weight: Weight): Run[][] => [
  [{ text: cell.text, weight, fill: cell.missing === undefined ? 'ink' : 'ink-3' }],
  ...(cell.secondary === undefined ? [] : [[{ text: cell.secondary, fill: 'ink-3' as const }]]),
];

const most = (values: readonly number[]): number => values.reduce((highest, value) => Math.max(highest, value), 0);

const widthsOf = (table: Table, room: number): number[] => widthsFor(table, room, { size, small: size, gap, widest, mark: markRoom });

/** Widths in pixels of a table's columns, the row's name first, each with its padding, that fill the room together. */
export const columnWidths = (table: Table, room: number, padding: number): number[] => {
  const columns = table.columns.length + 1;
  const widths = widthsOf(table, room - padding * columns + gap * (columns - 1));
  return widths.map((width) => width + padding);
};

const placesOf = (table: Table, room: number): Place[] => {
  let left = 0;
  return widthsOf(table, room).map((width, i) => {
    const place = { left, width, end: table.columns[i - 1]?.kind === 'number' };
    left += width + gap;
    return place;
  });
};

const cellBlock = (cell: Cell, { width, end }: Place, weight: Weight): Block => {
  const indent = cell.rating === undefined ? 0 : markRoom;
  const look = { size, leading, fill: 'ink', align: end ? 'end' : 'start' } as const;
  const words = stacked(runsOf(cell, weight).map((runs) => ({ block: textBlock(runs, width - indent, look, end ? width : indent), gap: 0 })));
  const mark: Mark[] = cell.rating === undefined ? [] : [{ kind: 'rating', x: 0, y: 2, size: 14, rating: cell.rating }];
  return { height: Math.max(leading, words.height), xml: marksXml(mark) + words.xml };
};

const rowBlock = (cells: readonly Cell[], places: readonly Place[], weight: Weight): Block => {
  const blocks = cells.map((cell, i) => ({ place: places[i] ?? { left: 0, width: 0, end: false }, cell })).map(({ place, cell }) => ({ place, block: cellBlock(cell, place, weight) }));
  return {
    height: most(blocks.map(({ block }) => block.height)) + 2 * padding,
    xml: blocks.map(({ place, block }) => placed(block, Math.round(place.left), padding)).join(''),
  };
};

const lineBeneath = (block: Block, width: number, strong: boolean): Block => ({
  height: block.height + 1,
  xml: block.xml + marksXml([{ kind: 'rect', x: 0, y: block.height, width, height: 1, fill: strong ? 'ink' : 'rule' }]),
});

const groupBlock = (row: Row, width: number): Block => rowBlock([{ text: row.header, rating: row.rating }], [{ left: 0, width, end: false }], 600);

const headCells = (rowLabel: string, columns: readonly Column[]): Cell[] => [rowLabel, ...columns.map(({ label }) => label)].map((text) => ({ text }));

/**
 * A table as part of a picture, in the order and the words of the screen. A list longer than `limit` pixels is cut, and
 * says how many rows are left out.
 */
export const tableBlock = (table: Table, width: number, limit: number, noun = 'rows'): Block => {
  const places = placesOf(table, width);
  const blocks: Block[] = [lineBeneath(rowBlock(headCells(table.rowLabel, table.columns), places, 600), width, true)];
  let height = blocks[0]?.height ?? 0;
  let shown = 0;
  for (const row of table.rows) {
    const strong = row.kind !== 'point' && row.kind !== 'detail';
    const block = row.kind === 'group' ? groupBlock(row, width) : rowBlock([headerCell(row), ...row.cells], places, strong ? 600 : 400);
    if (height + block.height > limit) break;
    blocks.push(lineBeneath(block, width, strong));
    height += block.height + 1;
    shown += 1;
  }
  const left = table.rows.length - shown;
  const rest = textBlock(left === 0 ? [] : [{ text: `The first ${shown} of ${table.rows.length} ${noun}. The CSV file has them all.` }], width, { size, leading, fill: 'ink-2' });
  return stacked([...blocks.map((block) => ({ block, gap: 0 })), { block: rest, gap: 8 }]);
};
