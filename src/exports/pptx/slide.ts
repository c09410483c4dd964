import { markingShort } from '../../figures/exemption';
import { ratingWord } from '../../figures/cells';
import type { ClearedFigure } from '../../figures/clearance';
import { longDate } from '../../figures/format';
import { periodLabel } from '../../figures/periodLabel';
import { catalogue } from '../../metrics/catalogue';
import type { ChartData } from '../chartSeries';
import type { Pack } from '../pack/pack';
import { asAtText, markingText } from '../provenance';
import { leading, lineCount, widthOf } from './arial';
import { marksAt } from './drawing';
import { points, textRoom, type Box } from './geometry';
import type { LayoutName } from './master';
import { floor, places } from './places';
import { filledPlaceholder, placeholder, textBox, type Shape } from './shapes';
import { numberField, plain, type Paragraph, type Run } from './words';

/** What is on a slide. */
export interface Content {
  /** In reading order, which is that of the screen; what every slide ends with comes after them. */
  shapes: readonly Shape[];
  /** The chart in its frame, `rId2` of the slide. */
  chart?: { data: ChartData; box: Box } | undefined;
  /** Speaker notes, a paragraph each. */
  notes?: readonly Paragraph[] | undefined;
}

/** One slide as it is planned; it is built when its title is known to be the only one of its kind. */
export interface Slide {
  /** Number of its panel, which tells equal titles apart; empty for slides of no panel. */
  ref: string;
  title: string;
  layout: LayoutName;
  build: (title: string, ends: Ends) => Content;
}

/** Title of one slide of several that belong together: "Table: Project register, 2 of 5". */
export const titleOfPart = (title: string, index: number, of: number): string => (of === 1 ? title : `${title}, ${index + 1} of ${of}`);

/** What is known of a file once all its slides are. */
export interface Ends {
  /** Number of the first slide of each panel. */
  numbers: ReadonlyMap<string, number>;
}

/** Relationship of a slide to its chart. */
export const chartRelation = 'rId2';

const titleSizes = [37.3, 32, 26.7, 24, 21.3];

/** The largest type in which a title takes two lines, and the lines it takes. */
const titleSetting = (title: string): { size: number; lines: number } => {
  const settings = titleSizes.map((size) => ({ size, lines: lineCount(title, textRoom, size, true) }));
  return settings.find(({ lines }) => lines <= 2) ?? { size: 21.3, lines: lineCount(title, textRoom, 21.3, true) };
};

const titleLook = (title: string, size: number): Paragraph => (size === titleSizes[0] ? plain(title) : plain(title, { size: points(size) }));

/** What stands above a slide's content, and where the content begins. */
export interface Head {
  shapes: readonly Shape[];
  bottom: number;
}

/** A title in one or two lines with a line beneath it. */
export const headOf = (title: string, descriptor: string): Head => {
  const { size, lines } = titleSetting(title);
  const titleBox = { ...places.title, height: lines * size * leading };
  const beneath = titleBox.y + titleBox.height + 5;
  const rows = descriptor === '' ? 0 : lineCount(descriptor, textRoom, 18.7);
  const descriptorBox = { ...places.descriptor, y: beneath, height: rows * 18.7 * leading };
  return {
    shapes: [placeholder('title', 'Title', [titleLook(title, size)], titleBox), ...(rows === 0 ? [] : [placeholder('text', 'What is measured', [plain(descriptor)], descriptorBox)])],
    bottom: descriptorBox.y + descriptorBox.height + 12,
  };
};

const folioSize = 16;

const ratingShapes = ({ rating, marking }: ClearedFigure): Shape[] => {
  const part = markingShort(marking);
  const words: Run[] = [...(rating ? [{ text: ratingWord(rating.mark), bold: true, fill: 'ink' as const }] : []), { text: rating ? `    ${part}` : part, fill: marking.part === 'I' ? 'ink-3' : 'exempt', bold: marking.part === 'II' }];
  const width = words.reduce((sum, { text, bold }) => sum + widthOf(text, folioSize, bold), 0);
  const right = places.folio.x + places.folio.width;
  const mark = rating && marksAt('Rating', [{ kind: 'rating', x: 0, y: 0, size: 18, rating: rating.mark }], { x: right - width - 26, y: places.folio.y + 1, width: 18, height: 18 });
  return [...(mark ? [mark] : []), textBox('Rating and marking', [{ runs: words, size: points(folioSize), align: 'r' }], { ...places.folio, x: right - 420, width: 420 })];
};

/** First row of a panel's slide: number, section, rating, marking. */
export const folioOf = (figure: ClearedFigure): Shape[] => [
  textBox(
    'Panel',
    [{ runs: [{ text: figure.ref, bold: true, fill: 'ink' }, { text: `   ${figure.section}`, fill: 'ink-2' }], size: points(folioSize) }],
    { ...places.folio, width: 640 },
  ),
  ...ratingShapes(figure),
];

/** What stands beneath a slide's content, and where the content must end. */
export interface Foot {
  shapes: readonly Shape[];
  top: number;
}

const sourceSize = 13.33;

/** Lines that notes may take beneath a figure; its description has them all. */
const mostLines = 5;

const notesThatFit = (notes: readonly string[]): string[] => {
  let lines = 0;
  const kept = notes.filter((note) => {
    lines += lineCount(note, textRoom, sourceSize, true);
    return lines <= mostLines;
  });
  return kept.length === notes.length ? kept : [...kept, 'More notes on these figures stand with the panel on the dashboard.'];
};

/** Notes that change the reading, source with date and version, marking where exempt: as a figure's slide ends. */
export const sourceOf = (figure: ClearedFigure, { context }: Pick<Pack, 'context'>, more: readonly string[] = []): Foot => {
  const filter = context.filter === '' ? [] : [`Only the rows that match: ${context.filter}`];
  const source = `Source: ${figure.source}, as at ${asAtText(figure)}. Definition version ${catalogue[figure.metric].version}. Produced on ${longDate(context.producedOn)}.`;
  const texts = [...more, ...filter, ...notesThatFit(figure.notes), source];
  const exempt = figure.marking.part === 'II' ? [markingText(figure.marking)] : [];
  const lines = [...texts, ...exempt].reduce((sum, text) => sum + lineCount(text, textRoom, sourceSize, true), 0);
  const height = lines * sourceSize * leading + (texts.length + exempt.length) * 2.7;
  const paragraphs: Paragraph[] = [...texts.map((text) => plain(text)), ...exempt.map((text): Paragraph => ({ runs: [{ text, bold: true, fill: 'exempt' }] }))];
  return { shapes: [placeholder('source', 'Source', paragraphs, { ...places.source, y: floor - height, height })], top: floor - height - 8 };
};

const shortMarking = ({ part, marking }: Pack): string => (part === 'I' ? marking : 'Part II: exempt. Not for publication');

/** Marking, report and number, as every slide ends. Office counts for itself; the number stands for readers that do not. */
export const footerOf = (pack: Pack, number: number): Shape[] => {
  const gap = { text: '     ' };
  const runs: Run[] = [
    { text: shortMarking(pack), bold: true, fill: pack.part === 'I' ? 'ink' : 'exempt' },
    gap,
    { text: `${pack.context.report}, ${periodLabel(pack.context.period)}` },
    ...(pack.demonstration ? [gap, { text: 'Demonstration data', bold: true, fill: 'ink' as const }] : []),
  ];
  return [placeholder('footer', 'Footer', [{ runs }]), filledPlaceholder('number', 'Slide number', numberField(String(number)))];
};
