import { ratingWord } from '../../figures/cells';
import type { ClearedFigure } from '../../figures/clearance';
import { markingShort } from '../../figures/exemption';
import { periodLabel } from '../../figures/periodLabel';
import { noBreak } from '../../ui/noBreak';
import type { Pack } from '../pack/pack';
import { part, type Part } from '../part';
import { asAtText } from '../provenance';
import { hatchPart } from '../sceneParts';
import { entriesOf } from './contents';
import { frontSheets } from './cover';
import { handoutBody } from './handoutBody';
import { heightOf, looks } from './look';
import { ratingMark } from './marks';
import { sheetPart, type PackDocument } from './packDocument';
import { idOf, type Sheet } from './panelSheets';
import { papers, roomOf } from './paper';

/** Slides on one sheet of a handout. */
export type PerSheet = 1 | 3;

/** A line to write on, and the room between slide and lines, in pixels. */
const ruled = 34;
const between = 24;

/** Room of a sheet for slides and lines: a foot of two lines needs more than its usual height. */
export const handoutRoom = { width: roomOf(papers.portrait).width, height: roomOf(papers.portrait).height - 20 } as const;

/** Height of the line above a slide's finding. */
const folioHeight = 32;

/** Room of one slide: one on a sheet takes its upper part, three stand beside their lines. */
const slideRoom = (perSheet: PerSheet): { width: number; height: number } => {
  const { width, height } = handoutRoom;
  return perSheet === 1 ? { width, height: Math.floor(height * 0.58) } : { width: 420, height: Math.floor(height / 3) - between };
};

const folio = ({ ref, section, rating, marking }: ClearedFigure): Part =>
  part(
    'div',
    { class: 'folio' },
    part('p', {}, part('b', {}, ref), `\u2002${section}`),
    ...(rating === undefined ? [] : [part('p', { class: 'rating' }, ratingMark(rating.mark), part('b', {}, ratingWord(rating.mark)))]),
    part('p', { class: `marking${marking.part === 'II' ? ' exempt' : ''}` }, noBreak(markingShort(marking))),
  );

const sourceOf = (figure: ClearedFigure): string => `Source: ${figure.source}, as at ${asAtText(figure)}.`;

/** One slide as a member takes it home: finding, what is measured, drawing or words, source. */
const slideOf = (figure: ClearedFigure, perSheet: PerSheet): Part => {
  const { width, height } = slideRoom(perSheet);
  const look = perSheet === 1 ? looks.finding : looks.heading;
  const [descriptor, source] = [looks.note, looks.note];
  const words = folioHeight + heightOf([{ text: figure.finding, weight: look.weight }], width, look) + heightOf(figure.descriptor, width, descriptor) + heightOf(sourceOf(figure), width, source) + 16;
  return part(
    'div',
    { class: 'handout-slide' },
    folio(figure),
    part('h2', { id: `${idOf(figure.ref)}-finding` }, noBreak(figure.finding)),
    part('p', { class: 'handout-small' }, noBreak(figure.descriptor)),
    ...handoutBody(figure, { width, height: height - words }),
    part('p', { class: 'handout-small' }, noBreak(sourceOf(figure))),
  );
};

/** Lines to write on. They say nothing, and are read out to nobody. */
const lines = (height: number): Part => part('div', { class: 'handout-lines', 'aria-hidden': 'true' }, ...Array.from({ length: Math.floor(height / ruled) }, () => part('div', {})));

const handoutPart = (figure: ClearedFigure, perSheet: PerSheet): Part => {
  const slide = slideRoom(perSheet);
  const room = perSheet === 1 ? handoutRoom.height - slide.height - between : slide.height;
  return part('section', { class: `handout is-${perSheet}`, id: idOf(figure.ref), 'aria-labelledby': `${idOf(figure.ref)}-finding` }, slideOf(figure, perSheet), lines(room));
};

const sheetsOf = (pack: Pack, perSheet: PerSheet): Sheet[] =>
  Array.from({ length: Math.ceil(pack.figures.length / perSheet) }, (_, i) => ({
    paper: papers.portrait,
    content: pack.figures.slice(i * perSheet, (i + 1) * perSheet).map((figure) => handoutPart(figure, perSheet)),
  }));

/**
 * A pack as a handout: its cover, then one slide a sheet with lines for notes beneath it, or three with lines beside them.
 * Numbered from 1: it is no part of the agenda's pages.
 */
export const handoutDocument = (pack: Pack, perSheet: PerSheet): PackDocument => {
  const slides = sheetsOf(pack, perSheet);
  const front = (first: number): readonly Sheet[] => {
    const pages = pack.figures.map((_, i) => first + Math.floor(i / perSheet));
    return pack.cover === undefined ? [] : frontSheets(pack, pack.cover, entriesOf({ ...pack, definitions: [] }, pages), papers.portrait);
  };
  // How many sheets come before does not hang on the numbers that stand on them.
  const cover = front(front(1).length + 1);
  const named = cover.length === 0 ? [] : [part('section', { 'aria-label': 'Cover and contents' }, ...cover.map((sheet, i) => sheetPart(pack, sheet, i + 1)))];
  return {
    title: `${pack.context.report}, ${periodLabel(pack.context.period)}, Part ${pack.part}, handout`,
    sections: [part('svg', { class: 'hatches', width: 0, height: 0, 'aria-hidden': 'true' }, hatchPart()), ...named, ...slides.map((sheet, i) => sheetPart(pack, sheet, cover.length + i + 1))],
    sheets: cover.length + slides.length,
  };
};
