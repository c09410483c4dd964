import type { ClearedFigure } from '../../figures/clearance';
import { plural } from '../../figures/format';
import type { Row } from '../../figures/table';
import { altText } from '../altText';
import type { Pack } from '../pack/pack';
import { leading } from './arial';
import type { Account } from './explanation';
import type { Box } from './geometry';
import { roomOf, type Filling } from './panelFrame';
import { tableShape } from './table';
import { dense, fitTable, setTable, type TableSetting, type TableType } from './tableFit';
import { everyRow, rowsOfOneSlide, tablePages, type Rows } from './tablePages';
import { tableOf, type SlideTable } from './tableWords';

/* A figure's table on as many slides as its rows need: none is left out of a pack. A file of one panel has one slide. */

/** Type of a table that goes on over several slides. */
const goingOn: TableType = { size: 14.67, end: 3 };

/** Room of a sentence beneath a table, in pixels. */
const sentence = dense.size * leading + 4;

/** Title of a slide that holds a panel's table. */
export const tableTitle = ({ title }: ClearedFigure): string => `Table: ${title}`;

/** The longest a title may become: numbered, and told from another panel's. */
const longest = (title: string, ref: string): string => `${title}, 10 of 10 (${ref})`;

const isPoint = ({ kind }: Row): boolean => kind === 'point';

/** True for rows of figures, totals among them; headings have none. */
const isFigures = ({ kind }: Row): boolean => kind !== 'group';

/** "The first 10 of 13 actions" and how many are left. Counts what the table is of; where only its totals are left out, rows. */
const shownOf = ({ table, noun }: ClearedFigure, rows: Rows): { words: string; left: number } => {
  const held = rows.flatMap((row) => table.rows[row] ?? []);
  const wanted = noun !== undefined && held.filter(isPoint).length < table.rows.filter(isPoint).length ? isPoint : isFigures;
  const [shown, all] = [held.filter(wanted).length, table.rows.filter(wanted).length];
  return { words: `The first ${shown} of ${all} ${wanted === isPoint ? (noun ?? 'rows') : 'rows'}`, left: all - shown };
};

const filled = (figure: ClearedFigure, pack: Pack, table: SlideTable, setting: TableSetting, rows: Rows, said?: string): ((box: Box) => Filling) => {
  const shape = (box: Box) => tableShape(`Table: ${figure.title}`, altText(figure, pack.context), table, setting, box, rows);
  return (box) => ({ shapes: [shape(box)], said: said === undefined ? [] : [said] });
};

const onOneSlide = (figure: ClearedFigure, pack: Pack, table: SlideTable, room: Box): ((box: Box) => Filling) => {
  const setting = setTable(table, room.width, dense);
  const rows = rowsOfOneSlide(table, setting, room.height - sentence);
  const { words, left } = shownOf(figure, rows);
  return filled(figure, pack, table, setting, rows, `${words}; ${left} more are on the dashboard and in the Excel and CSV files of this panel.`);
};

const overSlides = (figure: ClearedFigure, pack: Pack, table: SlideTable, first: Box): ((box: Box) => Filling)[] => {
  const further = roomOf(figure, pack, { title: longest(tableTitle(figure), figure.ref) });
  const setting = setTable(table, first.width, goingOn);
  return tablePages(table, setting, { first: first.height - sentence, further: further.height }).map((rows, i, { length }) =>
    filled(figure, pack, table, setting, rows, i === 0 ? `${shownOf(figure, rows).words}; the table goes on over the next ${length === 2 ? 'slide' : `${length - 1} ${plural(length - 1, 'slide')}`}.` : undefined),
  );
};

/**
 * What fills each slide of a figure's table. All rows in the largest type where one slide holds them; else the table goes
 * on over further slides, and in a file of one panel the first rows and the totals say where the others are.
 * @param first title and accounts of the first slide, where it is not one of the table alone.
 */
export const tableFillings = (
  figure: ClearedFigure,
  pack: Pack,
  { title, accounts }: { title: string; accounts?: readonly Account[] } = { title: tableTitle(figure) },
): ((box: Box) => Filling)[] => {
  const table = tableOf(figure.table);
  const room = roomOf(figure, pack, { title: longest(title, figure.ref), accounts });
  const whole = fitTable(table, room);
  if (whole !== undefined) return [filled(figure, pack, table, whole, everyRow(table))];
  return pack.cover === undefined ? [onOneSlide(figure, pack, table, room)] : overSlides(figure, pack, table, room);
};
