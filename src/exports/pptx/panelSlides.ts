import type { ClearedFigure } from '../../figures/clearance';
import { nothingWords } from '../../figures/held';
import { altText } from '../altText';
import { chartOf } from '../chartData';
import { isDrawn } from '../../charts/layouts/layouts';
import type { Row } from '../../figures/table';
import type { Pack } from '../pack/pack';
import { accountOf, accountPages, accountShapes, accountsHeight, itemAccount, type Account } from './explanation';
import { margin, textRoom, type Box } from './geometry';
import { panelBody } from './panelBody';
import { placeholder, type Shape } from './shapes';
import { folioOf, headOf, sourceOf, type Content, type Slide } from './slide';
import { speakerNotes } from './speakerNotes';
import { fitTable, rowsThatFit } from './tableFit';
import { tableShape } from './table';
import { tableOf } from './tableWords';
import { plain } from './words';

/* The slides of one panel: what it draws, its account where that is long, its table. */

const accountSizes = [24, 21.3, 18.7, 17.3, 16, 14.7];
const smallest = 13.3;
const besideChart = 17.3;
/** Tallest account beneath a chart and beneath a drawing, in pixels; a longer one has a slide of its own. */
const tallest = { chart: 150, drawing: 50 } as const;

const between = (top: number, bottom: number): Box => ({ x: margin, y: top, width: textRoom, height: bottom - top });

/** What fills a slide between its head and its source, and what the source must say of it. */
interface Filling {
  shapes: readonly Shape[];
  chart?: Content['chart'];
  said?: readonly string[] | undefined;
}

/** A slide's frame round what fills it: number, title, content, account, source, foot. */
const framed = (figure: ClearedFigure, pack: Pack, title: string, fillIn: (box: Box) => Filling, accounts: readonly Account[] = []): Content => {
  const head = headOf(title, figure.descriptor);
  const plainFoot = sourceOf(figure, pack);
  const height = accountsHeight(accounts, besideChart);
  const box = between(head.bottom, plainFoot.top - (height === 0 ? 4 : height + 18));
  const content = fillIn(box);
  const foot = content.said === undefined ? plainFoot : sourceOf(figure, pack, content.said);
  const explained = accounts.length === 0 ? [] : accountShapes(accounts, besideChart, { ...between(foot.top - height - 4, foot.top) });
  return { shapes: [...folioOf(figure), ...head.shapes, ...content.shapes, ...explained, ...foot.shapes], chart: content.chart, notes: undefined };
};

const accountsBody = (accounts: readonly Account[], box: Box): readonly Shape[] => {
  const size = accountSizes.find((one) => accountsHeight(accounts, one) <= box.height) ?? smallest;
  return accountShapes(accounts, size, box);
};

const isPoint = ({ kind }: Row): boolean => kind === 'point';

/** True for rows of figures, totals among them; headings have none. */
const isFigures = ({ kind }: Row): boolean => kind !== 'group';

const counted = ({ table }: ClearedFigure, rows: number, wanted: (row: Row) => boolean): number => table.rows.slice(0, rows).filter(wanted).length;

/** "The first 10 of 13 actions; 3 more are not on this slide." Counts what the table is of; where only its totals are left out, rows. */
const cutWords = (figure: ClearedFigure, count: number): string => {
  const every = figure.table.rows.length;
  const left = counted(figure, every, isPoint) - counted(figure, count, isPoint);
  const wanted = figure.noun !== undefined && left > 0 ? isPoint : isFigures;
  const [shown, held] = [counted(figure, count, wanted), counted(figure, every, wanted)];
  const noun = wanted === isPoint ? figure.noun : 'rows';
  return `The first ${shown} of ${held} ${noun}; ${held - shown} more are not on this slide.`;
};

/** The rows that fit, and a sentence that says how many more there are. */
const tableBody = (figure: ClearedFigure, pack: Pack, box: Box): Filling => {
  const table = tableOf(figure.table);
  const whole = fitTable(table, box);
  const all = rowsThatFit(whole, box.height) === table.rows.length;
  const count = all ? table.rows.length : rowsThatFit(whole, box.height - 20);
  const shape = tableShape(`Table: ${figure.title}`, altText(figure, pack.context), table, whole, { from: 0, count }, box);
  return { shapes: [shape], said: all ? undefined : [cutWords(figure, count)] };
};

const emptyBody = (figure: ClearedFigure, box: Box): readonly Shape[] => [
  placeholder('explanation', 'Explanation', [plain(figure.nothing === undefined ? figure.description : nothingWords(figure.nothing), { size: 16 })], box),
];

const accountsOf = ({ variances }: ClearedFigure): Account[] => variances.map(accountOf);

/** True where the account stands beneath what it explains. A chart can give way; a drawing keeps its shape and would shrink. */
const isBrief = (figure: ClearedFigure): boolean =>
  accountsHeight(accountsOf(figure), besideChart) <= (isDrawn(figure.plot) && chartOf(figure) === undefined ? tallest.drawing : tallest.chart);

const draws = (figure: ClearedFigure): boolean => figure.nothing === undefined && (chartOf(figure) !== undefined || isDrawn(figure.plot));

const firstBody = (figure: ClearedFigure, pack: Pack, box: Box): Filling => {
  if (figure.plot.shape === 'words' && figure.plot.items.length > 0) return { shapes: accountsBody(figure.plot.items.map(itemAccount), box) };
  const body = panelBody(figure, pack, box);
  if (body !== undefined) return body;
  return figure.nothing !== undefined || figure.table.rows.length === 0 ? { shapes: emptyBody(figure, box) } : tableBody(figure, pack, box);
};

const titleOf = ({ finding, title }: ClearedFigure): string => (finding === '' ? title : finding);

const mainSlide = (figure: ClearedFigure, pack: Pack): Slide => ({
  ref: figure.ref,
  title: titleOf(figure),
  layout: 'figure',
  build: (title) => {
    const accounts = accountsOf(figure);
    return { ...framed(figure, pack, title, (box) => firstBody(figure, pack, box), isBrief(figure) ? accounts : []), notes: speakerNotes(figure, pack) };
  },
});

/** Room for accounts on a slide of their own, in pixels, beneath two lines of title and of what is measured. */
const accountRoom = 360;

const accountSlides = (figure: ClearedFigure, pack: Pack): Slide[] =>
  accountPages(accountsOf(figure), smallest, accountRoom).map((accounts, i, { length }) => ({
    ref: figure.ref,
    title: `Explanation: ${figure.title}${length === 1 ? '' : `, ${i + 1} of ${length}`}`,
    layout: 'figure',
    build: (title) => framed(figure, pack, title, (box) => ({ shapes: accountsBody(accounts, box) })),
  }));

const tableSlide = (figure: ClearedFigure, pack: Pack): Slide => ({
  ref: figure.ref,
  title: `Table: ${figure.title}`,
  layout: 'figure',
  build: (title) => framed(figure, pack, title, (box) => tableBody(figure, pack, box)),
});

/** The slides of a panel in their order: one, and more where its account is long or the pack has tables. */
export const panelSlides = (figure: ClearedFigure, pack: Pack): Slide[] => {
  const hasTable = pack.tables && figure.nothing === undefined && figure.table.rows.length > 0 && (draws(figure) || figure.plot.shape === 'words');
  return [mainSlide(figure, pack), ...(isBrief(figure) ? [] : accountSlides(figure, pack)), ...(hasTable ? [tableSlide(figure, pack)] : [])];
};
