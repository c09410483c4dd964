import { isDrawn } from '../../charts/layouts/layouts';
import { markingShort } from '../../figures/exemption';
import type { ClearedFigure } from '../../figures/clearance';
import { ratingWord } from '../../figures/cells';
import type { Figure } from '../../figures/figure';
import { noBreak } from '../../ui/noBreak';
import type { ExportContext } from '../exportContext';
import { part, type Part } from '../part';
import { flowed, heightsOf, type Block } from './flow';
import { gaps } from './look';
import { ratingMark } from './marks';
import { afterPieces, beforePieces } from './panelPieces';
import { papers, roomOf, type Orientation, type Paper } from './paper';
import { tableFlow } from './tableFlow';

/** One sheet of paper: what is printed on it above its foot. */
export interface Sheet {
  paper: Paper;
  content: readonly Part[];
}

/** Name of a panel's section within its document. */
export const idOf = (ref: string): string => `pack-${ref.replace('.', '-')}`;

/** What lies on a long axis or has many columns is printed across, in a pack of upright sheets too. */
const isWide = ({ plot, table }: Figure): boolean => plot.shape === 'gantt' || plot.shape === 'lanes' || table.columns.length > 6;

const folio = ({ ref, section, rating, marking }: Figure, isFirst: boolean): Part =>
  part(
    'div',
    { class: 'folio' },
    isFirst ? part('p', { class: 'section' }, section) : part('p', {}, part('b', {}, ref), `\u2002${section}, continued`),
    ...(rating === undefined ? [] : [part('p', { class: 'rating' }, ratingMark(rating.mark), part('b', {}, ratingWord(rating.mark)))]),
    part('p', { class: `marking${marking.part === 'II' ? ' exempt' : ''}` }, noBreak(markingShort(marking))),
  );

const laidOut = (figure: ClearedFigure, context: ExportContext, tables: boolean, orientation: Orientation): Sheet[] => {
  const paper = papers[isWide(figure) ? 'landscape' : orientation];
  const { width, height } = roomOf(paper);
  const room = { width, height: height - gaps.folio };
  const id = idOf(figure.ref);
  const isTable = !isDrawn(figure.plot) && figure.plot.shape !== 'words';
  const hasTable = (isTable || tables) && figure.table.rows.length > 0;
  const after = afterPieces(figure, context, width);
  const tail = heightsOf(after);
  const table = hasTable ? [tableFlow(figure, id, room, isTable && tail < room.height / 2 ? tail : 0)] : [];
  const before = beforePieces(figure, id, { width, height: room.height - tail }, table.reduce((sum, { head, rows }) => sum + head + heightsOf(rows), 0));
  const blocks: Block[] = isTable ? [...before, ...table, ...after] : [...before, ...after, ...table];
  return flowed(blocks, room.height).map((parts, i) => ({ paper, content: [folio(figure, i === 0), ...parts] }));
};

const known = new WeakMap<ClearedFigure, Map<string, Sheet[]>>();

/**
 * The sheets of one panel: drawing, words and basis first, then its table; a list's table comes before its basis. Laid out
 * once a figure: a pack is set on pages again at every change of its order.
 */
export const panelSheets = (figure: ClearedFigure, context: ExportContext, tables: boolean, orientation: Orientation): Sheet[] => {
  const ways = known.get(figure) ?? new Map<string, Sheet[]>();
  const key = JSON.stringify([tables, orientation, context.filter]);
  const sheets = ways.get(key) ?? laidOut(figure, context, tables, orientation);
  known.set(figure, ways.set(key, sheets));
  return sheets;
};
