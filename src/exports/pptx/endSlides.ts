import type { Definition, Pack } from '../pack/pack';
import { margin, textRoom, type Box } from './geometry';
import { floor } from './places';
import { headOf, titleOfPart, type Slide } from './slide';
import { setTable } from './tableFit';
import { tableShape } from './table';
import { tablePages } from './tablePages';
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

const listSlides = ({ title, descriptor, table }: Listed): Slide[] => {
  const setting = setTable(table, room.width, type);
  return tablePages(table, setting, { first: room.height, further: room.height }).map((rows, i, all) => ({
    ref: '',
    title: titleOfPart(title, i, all.length),
    layout: 'figure',
    build: (unique) => ({
      shapes: [
        ...headOf(unique, descriptor).shapes,
        tableShape(`Table: ${unique}`, `${unique}. ${descriptor}.`, table, setting, room, rows),
      ],
    }),
  }));
};

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
