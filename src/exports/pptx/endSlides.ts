import type { Definition, Pack } from '../pack/pack';
import { margin, textRoom, type Box } from './geometry';
import { floor } from './places';
import { headOf, type Slide } from './slide';
import { rowsThatFit, setTable } from './tableFit';
import { tableShape } from './table';
import { wordsCell, type SlideTable, type TableCell } from './tableWords';

/* The slides after the panels: what the measures mean, and what is not in the pack. */

const type = { size: 14, end: 4 };
const room: Box = { x: margin, y: 150, width: textRoom, height: floor - 150 };

const labelsOf = (definitions: readonly Definition[]): string[] => [...new Set(definitions.flatMap(({ facts }) => facts.map(({ label }) => label)))];

const factCell = ({ facts }: Definition, label: string): TableCell => ({ lines: facts.filter((fact) => fact.label === label).map(({ text }) => [{ text }]) });

/** The definitions as a table: a row a measure, a column a kind of fact. */
const definitionTable = (definitions: readonly Definition[]): SlideTable => {
  const labels = labelsOf(definitions);
  return {
    heads: [wordsCell('Measure'), ...labels.map((label) => wordsCell(label))],
    rows: definitions.map((definition) => ({ cells: [wordsCell(definition.title, { bold: true }), ...labels.map((label) => factCell(definition, label))] })),
  };
};

interface Listed {
  title: string;
  descriptor: string;
  table: SlideTable;
}

/** First row and number of rows of each slide a table goes on over. */
const pages = (table: SlideTable): { from: number; count: number }[] => {
  const setting = setTable(table, room.width, type);
  const found: { from: number; count: number }[] = [];
  for (let from = 0; from < table.rows.length; ) {
    const count = Math.max(1, rowsThatFit(setting, room.height, from));
    found.push({ from, count });
    from += count;
  }
  return found;
};

const listSlides = ({ title, descriptor, table }: Listed): Slide[] =>
  pages(table).map((rows, i, all) => ({
    ref: '',
    title: all.length === 1 ? title : `${title}, ${i + 1} of ${all.length}`,
    layout: 'figure',
    build: (unique) => ({
      shapes: [
        ...headOf(unique, descriptor).shapes,
        tableShape(`Table: ${unique}`, `${unique}. ${descriptor}.`, table, setTable(table, room.width, type), rows, room),
      ],
    }),
  }));

/** What the measures mean, where it was asked for; what was chosen and left out, where anything was. */
export const endSlides = (pack: Pack): Slide[] => [
  ...listSlides({ title: 'What the measures mean', descriptor: 'Definitions of the measures in this pack', table: definitionTable(pack.definitions) }),
  ...listSlides(
    {
      title: 'Left out of this pack',
      descriptor: 'Panels that were chosen and are not in it, with the reason',
      table: {
        heads: ['Panel', 'Title', 'Why'].map((head) => wordsCell(head)),
        rows: pack.leftOut.map(({ ref, title, reason }) => ({ cells: [wordsCell(ref, { bold: true }), wordsCell(title), wordsCell(reason)] })),
      },
    },
  ),
];

