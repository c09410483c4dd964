import type { ClearedFigure } from '../../figures/clearance';
import type { Pack } from '../pack/pack';
import { accountShapes, accountsHeight, type Account } from './explanation';
import { margin, textRoom, type Box } from './geometry';
import type { Shape } from './shapes';
import { folioOf, headOf, sourceOf, type Content } from './slide';

/** Type of accounts beneath what they explain, in pixels. */
export const besideChart = 17.3;

const between = (top: number, bottom: number): Box => ({ x: margin, y: top, width: textRoom, height: bottom - top });

/** What fills a slide between its head and its source, and what the source must say of it. */
export interface Filling {
  shapes: readonly Shape[];
  chart?: Content['chart'];
  said?: readonly string[] | undefined;
}

/** What stands round a slide's content, and the room that is left for it. */
interface Framing {
  title: string;
  accounts?: readonly Account[] | undefined;
}

/** The room between the head of a figure's slide and its accounts and source. */
export const roomOf = (figure: ClearedFigure, pack: Pack, { title, accounts = [] }: Framing): Box => {
  const height = accountsHeight(accounts, besideChart);
  return between(headOf(title, figure.descriptor).bottom, sourceOf(figure, pack).top - (height === 0 ? 4 : height + 18));
};

/** A slide's frame round what fills it: number, title, content, account, source, foot. */
export const framed = (figure: ClearedFigure, pack: Pack, { title, accounts = [] }: Framing, fillIn: (box: Box) => Filling): Content => {
  const content = fillIn(roomOf(figure, pack, { title, accounts }));
  const foot = sourceOf(figure, pack, content.said);
  const height = accountsHeight(accounts, besideChart);
  const explained = accounts.length === 0 ? [] : accountShapes(accounts, besideChart, { ...between(foot.top - height - 4, foot.top) });
  return { shapes: [...folioOf(figure), ...headOf(title, figure.descriptor).shapes, ...content.shapes, ...explained, ...foot.shapes], chart: content.chart, notes: undefined };
};
