import { isDrawn, layoutOf, type DrawnPlot } from '../../charts/layouts/layouts';
import { paperBox } from '../../charts/paper';
import { ratingWord } from '../../figures/cells';
import type { Figure, Variance } from '../../figures/figure';
import type { WordsPlot } from '../../figures/plot';
import { noBreak } from '../../ui/noBreak';
import type { ExportContext } from '../exportContext';
import { part } from '../part';
import { asAtText, definitionText, markingText, notesOf, varianceFacts } from '../provenance';
import { sceneParts } from '../sceneParts';
import { widthOf } from '../textFlow';
import type { Piece } from './flow';
import { gaps, heightOf, looks } from './look';
import { ratingMark, swatchMark } from './marks';

const bar = 18;
const markRoom = 30;

const sentences = (texts: readonly string[]): string => texts.map((text) => (/[.!?)]$/.test(text) ? text : `${text}.`)).join(' ');

/** Finding, with the panel's number, and what is measured. */
export const headPiece = ({ ref, finding, descriptor }: Figure, id: string, room: number): Piece => ({
  height: heightOf(finding, room, looks.finding) + gaps.descriptor + heightOf(descriptor, room, looks.text),
  part: part('div', { class: 'head' }, part('h2', { id: `${id}-finding` }, part('span', { class: 'number' }, `${ref} `), noBreak(finding)), part('p', { class: 'descriptor' }, noBreak(descriptor))),
});

/** Lines that entries of a key take, set one after the other. */
const keyLines = (widths: readonly number[], room: number): number =>
  widths.reduce(({ lines, used }, width) => (used > 0 && used + width > room ? { lines: lines + 1, used: width } : { lines, used: used + width }), { lines: 1, used: 0 }).lines;

const keyPiece = ({ key }: Figure, room: number): Piece[] => {
  const entries = key.filter(({ narrowOnly }) => narrowOnly !== true);
  if (entries.length === 0) return [];
  const widths = entries.map(({ label }) => 40 + widthOf(label, looks.folio.size));
  return [
    {
      height: gaps.key + keyLines(widths, room) * looks.text.leading,
      part: part('p', { class: 'key' }, ...entries.flatMap(({ swatch, label }) => [part('span', {}, swatchMark(swatch), noBreak(label)), ' '])),
    },
  ];
};

const chartPiece = (plot: DrawnPlot, { table, description }: Figure, id: string, room: number, most: number): Piece => {
  const scene = layoutOf(plot, table, { ...paperBox(plot.shape), width: room, alone: true });
  const scale = Math.min(1, (most - gaps.plot) / scene.height);
  const [width, height] = [Math.floor(scene.width * scale), Math.floor(scene.height * scale)];
  const drawing = part('svg', { role: 'img', 'aria-label': description, width, height, viewBox: `0 0 ${scene.width} ${scene.height}` }, ...sceneParts(scene));
  return { height: gaps.plot + height, part: part('div', { class: 'plot scroll', role: 'group', 'aria-labelledby': `${id}-finding`, tabindex: 0 }, drawing) };
};

const variancePiece = (variance: Variance, room: number): Piece => {
  const facts = varianceFacts(variance);
  const lines = facts.map(({ label, text }) => heightOf([{ text: `${label}:`, weight: 600 }, { text }], room - bar, looks.text));
  return {
    height: gaps.variance + lines.reduce((sum, height) => sum + height, 4),
    part: part('div', { class: `variance is-${variance.rating}` }, ...facts.map(({ label, text }) => part('p', {}, part('b', {}, noBreak(`${label}:`)), ` ${noBreak(text)}`))),
  };
};

const itemPiece = ({ rating, heading, aside, text, strong, tail = '' }: WordsPlot['items'][number], room: number): Piece => ({
  height:
    gaps.item +
    heightOf([{ text: heading, weight: 600 }, { text: aside }], room - markRoom, looks.heading) +
    heightOf([{ text }, { text: strong, weight: 600 }, { text: tail }], room - markRoom, looks.text),
  part: part(
    'div',
    { class: 'item' },
    ratingMark(rating),
    part('h3', {}, noBreak(heading), ' ', part('span', {}, noBreak(aside))),
    part('p', {}, noBreak(text), ' ', part('b', {}, noBreak(strong)), ' ', noBreak(tail)),
  ),
});

/** What the finding rests on: notes, source, definition written out, rating and marking. */
export const footPiece = (figure: Figure, context: ExportContext, room: number): Piece => {
  const { rating, source, marking } = figure;
  const rated = rating === undefined ? [] : [`${ratingWord(rating.mark)}: ${rating.reason}`];
  const lines = [
    { name: 'notes', text: sentences(notesOf(figure, context)) },
    { name: 'source', text: sentences([`Source: ${source}`, `As at ${asAtText(figure)}`, definitionText(figure), ...rated]) },
    { name: 'exempt', text: marking.part === 'II' ? sentences([markingText(marking)]) : '' },
  ].filter(({ text }) => text !== '');
  return {
    height: lines.reduce((sum, { text }) => sum + heightOf([{ text, weight: 600 }], room, looks.note), gaps.foot + gaps.footRule + 1),
    part: part('div', { class: 'basis' }, ...lines.map(({ name, text }) => part('p', { class: name }, noBreak(text)))),
  };
};

/** What a panel says besides its table, in the order of the screen: head, drawing or words, variances, basis. */
export const panelPieces = (figure: Figure, context: ExportContext, id: string, room: { width: number; height: number }): { before: Piece[]; after: Piece[] } => {
  const { plot, variances } = figure;
  const { width } = room;
  const head = [headPiece(figure, id, width), ...keyPiece(figure, width)];
  const after = [...variances.map((variance) => variancePiece(variance, width)), footPiece(figure, context, width)];
  if (plot.shape === 'words') return { before: [...head, ...plot.items.map((item) => itemPiece(item, width))], after };
  if (!isDrawn(plot)) return { before: head, after };
  const used = head.reduce((sum, { height }) => sum + height, 0);
  return { before: [...head, chartPiece(plot, figure, id, width, room.height - used)], after };
};
