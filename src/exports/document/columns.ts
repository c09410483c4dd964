import { part, type Attributes, type Part } from '../part';
import { flowed, type Block } from './flow';
import type { Sheet } from './panelSheets';
import { roomOf, type Paper } from './paper';

/** Between columns of text, in pixels. */
const gutter = 40;

const columnsOf = ({ orientation }: Paper): number => (orientation === 'landscape' ? 2 : 1);

/** Width of a column of text on a sheet, in pixels. */
export const columnWidth = (paper: Paper): number => Math.floor((roomOf(paper).width - gutter * (columnsOf(paper) - 1)) / columnsOf(paper));

/** Sets blocks in columns, two abreast on a sheet that lies on its side, under a head of a height. `each` are attributes of a column. */
export const inColumns = (blocks: readonly Block[], paper: Paper, head: Part, headHeight: number, each: Attributes = {}): Sheet[] => {
  const columns = flowed(blocks, roomOf(paper).height - headHeight);
  const abreast = columnsOf(paper);
  return Array.from({ length: Math.ceil(columns.length / abreast) }, (_, i) => ({
    paper,
    content: [...(i === 0 ? [head] : [part('div', { class: 'head-again' })]), part('div', { class: 'columns' }, ...columns.slice(i * abreast, (i + 1) * abreast).map((column) => part('div', each, ...column)))],
  }));
};
