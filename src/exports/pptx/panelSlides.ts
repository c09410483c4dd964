import type { ClearedFigure } from '../../figures/clearance';
import { nothingWords } from '../../figures/held';
import { isDrawn } from '../../charts/layouts/layouts';
import { chartOf } from '../chartData';
import type { Pack } from '../pack/pack';
import { accountOf, accountPages, accountShapes, accountsHeight, itemAccount, type Account } from './explanation';
import type { Box } from './geometry';
import { panelBody } from './panelBody';
import { besideChart, framed, type Filling } from './panelFrame';
import { placeholder, type Shape } from './shapes';
import { titleOfPart, type Slide } from './slide';
import { speakerNotes } from './speakerNotes';
import { tableFillings, tableTitle } from './tableSlides';
import { plain } from './words';

/* The slides of one panel: what it draws or lists, its account where that is long, its table. */

const accountSizes = [24, 21.3, 18.7, 17.3, 16, 14.7];
const smallest = 13.3;
/** Tallest account beneath a chart and beneath a drawing, in pixels; a longer one has a slide of its own. */
const tallest = { chart: 150, drawing: 50 } as const;

const accountsBody = (accounts: readonly Account[], box: Box): readonly Shape[] => {
  const size = accountSizes.find((one) => accountsHeight(accounts, one) <= box.height) ?? smallest;
  return accountShapes(accounts, size, box);
};

const emptyBody = (figure: ClearedFigure, box: Box): readonly Shape[] => [
  placeholder('explanation', 'Explanation', [plain(figure.nothing === undefined ? figure.description : nothingWords(figure.nothing), { size: 16 })], box),
];

const accountsOf = ({ variances }: ClearedFigure): Account[] => variances.map(accountOf);

/** True where the account stands beneath what it explains. A chart can give way; a drawing keeps its shape and would shrink. */
const isBrief = (figure: ClearedFigure): boolean =>
  accountsHeight(accountsOf(figure), besideChart) <= (isDrawn(figure.plot) && chartOf(figure) === undefined ? tallest.drawing : tallest.chart);

const draws = (figure: ClearedFigure): boolean => figure.nothing === undefined && (chartOf(figure) !== undefined || isDrawn(figure.plot));

/** True where the figure's table is all it has to show. */
const isList = (figure: ClearedFigure): boolean => figure.nothing === undefined && figure.table.rows.length > 0 && !draws(figure) && figure.plot.shape !== 'words';

const bodyOf = (figure: ClearedFigure, pack: Pack, box: Box): Filling => {
  if (figure.plot.shape === 'words' && figure.plot.items.length > 0) return { shapes: accountsBody(figure.plot.items.map(itemAccount), box) };
  return panelBody(figure, pack, box) ?? { shapes: emptyBody(figure, box) };
};

const titleOf = ({ finding, title }: ClearedFigure): string => (finding === '' ? title : finding);

/** The slide a panel begins with: its finding over what it draws or says, or over the first rows of a list. */
const mainSlide = (figure: ClearedFigure, pack: Pack, fillIn = (box: Box): Filling => bodyOf(figure, pack, box)): Slide => ({
  ref: figure.ref,
  title: titleOf(figure),
  layout: 'figure',
  build: (title) => ({ ...framed(figure, pack, { title, accounts: isBrief(figure) ? accountsOf(figure) : [] }, fillIn), notes: speakerNotes(figure, pack) }),
});

/** Room for accounts on a slide of their own, in pixels, beneath two lines of title and of what is measured. */
const accountRoom = 360;

const accountSlides = (figure: ClearedFigure, pack: Pack): Slide[] =>
  accountPages(accountsOf(figure), smallest, accountRoom).map((accounts, i, { length }) => ({
    ref: figure.ref,
    title: titleOfPart(`Explanation: ${figure.title}`, i, length),
    layout: 'figure',
    build: (title) => framed(figure, pack, { title }, (box) => ({ shapes: accountsBody(accounts, box) })),
  }));

const tableSlide = (figure: ClearedFigure, pack: Pack, fillIn: (box: Box) => Filling, index: number, of: number): Slide => ({
  ref: figure.ref,
  title: titleOfPart(tableTitle(figure), index, of),
  layout: 'figure',
  build: (title) => framed(figure, pack, { title }, fillIn),
});

const listSlides = (figure: ClearedFigure, pack: Pack): Slide[] => {
  const [first = () => ({ shapes: [] }), ...further] = tableFillings(figure, pack, { title: titleOf(figure), accounts: isBrief(figure) ? accountsOf(figure) : [] });
  return [mainSlide(figure, pack, first), ...further.map((fillIn, i) => tableSlide(figure, pack, fillIn, i + 1, further.length + 1))];
};

/** The slides of a panel in their order: one, and more where its account or its list is long or the pack has tables. */
export const panelSlides = (figure: ClearedFigure, pack: Pack): Slide[] => {
  const hasTable = pack.tables && figure.nothing === undefined && figure.table.rows.length > 0 && !isList(figure);
  const tables = hasTable ? tableFillings(figure, pack) : [];
  return [
    ...(isList(figure) ? listSlides(figure, pack) : [mainSlide(figure, pack)]),
    ...(isBrief(figure) ? [] : accountSlides(figure, pack)),
    ...tables.map((fillIn, i) => tableSlide(figure, pack, fillIn, i, tables.length)),
  ];
};
