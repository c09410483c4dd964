import type { Cover, Pack } from '../pack/pack';
import { demonstrationText } from '../provenance';
import { longDate } from '../../figures/format';
import { leading, lineCount } from './arial';
import { margin, points, textRoom, type Box } from './geometry';
import { bar, placeholder, textBox, type Shape } from './shapes';
import type { Ends, Slide } from './slide';
import { dense, setTable } from './tableFit';
import { tableShape } from './table';
import { wordsCell, type SlideTable } from './tableWords';
import { plain } from './words';

const half = (textRoom - 60) / 2;
const leftBox: Box = { x: margin, y: 334, width: half, height: 330 };
const rightBox: Box = { x: margin + half + 60, y: 326, width: half, height: 340 };

/** Panels a column of the contents has room for. */
const perColumn = 13;

const factsShape = ({ facts }: Cover, pack: Pack, top: number): Shape => {
  const rows = [...facts, { label: 'Produced on', text: longDate(pack.context.producedOn) }];
  const table: SlideTable = { heads: [wordsCell('About this pack'), wordsCell('')], rows: rows.map(({ label, text }) => ({ cells: [wordsCell(label, { bold: true }), wordsCell(text)] })) };
  const box = { ...leftBox, y: top };
  return tableShape('Table: about this pack', rows.map(({ label, text }) => `${label}: ${text}.`).join(' '), table, setTable(table, box.width, { size: 16, end: 3 }), box);
};

const contentsShapes = ({ figures }: Pack, { numbers }: Ends): Shape[] => {
  const columns = Math.max(1, Math.ceil(figures.length / perColumn));
  const each = Math.ceil(figures.length / columns);
  const width = (rightBox.width - (columns - 1) * 24) / columns;
  return Array.from({ length: columns }, (_, column) => {
    const part = figures.slice(column * each, (column + 1) * each);
    const table: SlideTable = {
      heads: [wordsCell('Panel'), wordsCell('Contents'), { ...wordsCell('Slide'), align: 'r' }],
      rows: part.map(({ ref, title }) => ({ cells: [wordsCell(ref, { bold: true }), wordsCell(title), { ...wordsCell(String(numbers.get(ref) ?? '')), align: 'r' }] })),
    };
    const description = `Contents: ${part.map(({ ref, title }) => `${ref} ${title}, slide ${numbers.get(ref) ?? ''}`).join('; ')}.`;
    const box = { ...rightBox, x: rightBox.x + column * (width + 24), width };
    return tableShape('Table: contents', description, table, setTable(table, width, part.length > 10 || columns > 1 ? dense : { size: 16, end: 3 }), box);
  });
};

const findingSize = 26.7;

const findingHeight = ({ finding }: Cover): number => lineCount(finding, leftBox.width, findingSize, true) * findingSize * leading;

/** Councils, report, period, the finding of the whole, the facts of the meeting and the contents. */
export const coverSlide = (cover: Cover, pack: Pack): Slide => ({
  ref: '',
  title: cover.title,
  layout: 'cover',
  build: (title, ends) => ({
    shapes: [
      textBox('Marking', [{ runs: [{ text: pack.marking, bold: true, fill: pack.part === 'I' ? 'ink' : 'exempt' }], size: 12 }], { x: margin, y: 46, width: textRoom, height: 54 }),
      textBox('Councils', [plain(cover.councils, { size: 16 })], { x: margin, y: 122, width: textRoom, height: 26 }),
      placeholder('coverTitle', 'Title', [plain(title)]),
      placeholder('coverText', 'Period', [plain(cover.period)]),
      bar('ink', { ...leftBox, y: 322, height: 2 }),
      bar('ink', { ...rightBox, y: 322, height: 2 }),
      textBox('Finding', [{ runs: [{ text: cover.finding, bold: true, fill: 'ink' }], size: points(findingSize) }], { ...leftBox, height: findingHeight(cover) }),
      factsShape(cover, pack, leftBox.y + findingHeight(cover) + 16),
      ...contentsShapes(pack, ends),
      ...(pack.demonstration ? [textBox('Demonstration', [{ runs: [{ text: `${demonstrationText}.`, bold: true, fill: 'ink' }], size: 12 }], { ...leftBox, y: 650, height: 22 })] : []),
    ],
  }),
});
