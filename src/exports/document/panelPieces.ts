import { isDrawn } from '../../charts/layouts/layouts';
import { ratingWord } from '../../figures/cells';
import type { Figure, Variance } from '../../figures/figure';
import type { WordsPlot } from '../../figures/plot';
import { noBreak } from '../../ui/noBreak';
import type { ExportContext } from '../exportContext';
import { part } from '../part';
import { asAtText, definitionText, markingText, notesOf, sentences, varianceFacts } from '../provenance';
import { widthOf } from '../textFlow';
import { chartPiece } from './chartPiece';
import { heightsOf, type Piece } from './flow';
import { gaps, heightOf, looks } from './look';
import { ratingMark, swatchMark } from './marks';

const bar = 18;
const markRoom = 30;

/** Finding, with the panel's number, and what is measured. */
const headPiece = ({ ref, finding, descriptor }: Figure, id: string, room: number): Piece => ({
  height: heightOf(finding, room, looks.finding) + gaps.descriptor + heightOf(descriptor, room, looks.text),
  part: part('div', { class: 'head' }, part('h2', { id: `${id}-finding` }, part('span', { class: 'number' }, `${ref}\u00a0`), noBreak(finding)), part('p', { class: 'descriptor' }, noBreak(descriptor))),
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
const footPiece = (figure: Figure, context: ExportContext, room: number): Piece => {
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

/** What stands above the table or beneath the drawing of a panel: variances, then its basis. */
export const afterPieces = (figure: Figure, context: ExportContext, width: number): Piece[] => [
  ...figure.variances.map((variance) => variancePiece(variance, width)),
  footPiece(figure, context, width),
];

/**
 * What a panel opens with: head, key, and its drawing or words. A list's table follows it.
 * @param room of the sheet, less what comes after.
 * @param table height of the table that would stand on the same sheet; 0 for none.
 */
export const beforePieces = (figure: Figure, id: string, room: { width: number; height: number }, table: number): Piece[] => {
  const { plot } = figure;
  const head = [headPiece(figure, id, room.width), ...keyPiece(figure, room.width)];
  if (plot.shape === 'words') return [...head, ...plot.items.map((item) => itemPiece(item, room.width))];
  return isDrawn(plot) ? [...head, chartPiece(plot, figure, id, { width: room.width, height: room.height - heightsOf(head), table })] : head;
};
