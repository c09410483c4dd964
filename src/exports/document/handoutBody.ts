import { isDrawn, layoutOf, type DrawnPlot } from '../../charts/layouts/layouts';
import { paperBox } from '../../charts/paper';
import type { ClearedFigure } from '../../figures/clearance';
import type { WordsPlot } from '../../figures/plot';
import { noBreak } from '../../ui/noBreak';
import { part, type Part } from '../part';
import { sceneParts } from '../sceneParts';
import { heightOf, looks } from './look';
import { ratingMark } from './marks';

interface Room {
  width: number;
  height: number;
}

/** Reductions tried until a drawing fits; at the last it is a miniature, as on a slide in small. */
const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3] as const;

const gap = 8;

/** A plot no lower than this is laid out for the room; a lower room makes it smaller. */
const least = 120;

const drawing = (plot: DrawnPlot, figure: ClearedFigure, { width, height }: Room): Part => {
  const usual = paperBox(plot.shape).plotHeight;
  const sceneAt = (scale: number) => {
    const box = { width: Math.floor(width / scale), alone: true };
    if (usual === undefined) return layoutOf(plot, figure.table, box);
    const around = layoutOf(plot, figure.table, { ...box, plotHeight: least }).height - least;
    return layoutOf(plot, figure.table, { ...box, plotHeight: Math.max(least, Math.min(usual, Math.floor(height / scale - around))) });
  };
  const scale = scales.find((one) => sceneAt(one).height * one <= height) ?? scales[scales.length - 1] ?? 1;
  const scene = sceneAt(scale);
  return part(
    'svg',
    { class: 'handout-plot', role: 'img', 'aria-label': figure.description, width: Math.floor(scene.width * scale), height: Math.floor(scene.height * scale), viewBox: `0 0 ${scene.width} ${scene.height}` },
    ...sceneParts(scene),
  );
};

/** As many of some lines as fit, and a sentence about the rest. */
const fitting = <T>(items: readonly T[], heights: (item: T) => number, height: number): T[] => {
  let left = height;
  return items.filter((item) => {
    left -= heights(item) + gap;
    return left >= 0;
  });
};

const restOf = (shown: number, all: number): Part[] =>
  shown === all ? [] : [part('p', { class: 'handout-small' }, shown === 0 ? `${all} rows, on the screen and in the pack.` : `${all - shown} more, on the screen and in the pack.`)];

const words = (items: WordsPlot['items'], { width, height }: Room): Part[] => {
  const shown = fitting(items, ({ heading, text, strong }) => heightOf([{ text: heading, weight: 600 }], width - 24, looks.text) + heightOf([{ text: `${text} ${strong}` }], width - 24, looks.note), height - looks.note.leading);
  return [
    ...shown.map(({ rating, heading, text, strong }) =>
      part('div', { class: 'handout-item' }, ratingMark(rating), part('h3', {}, noBreak(heading)), part('p', { class: 'handout-small' }, noBreak(text), ' ', part('b', {}, noBreak(strong)))),
    ),
    ...restOf(shown.length, items.length),
  ];
};

/** Rows of a list by their names and first values: the whole stands in the pack. */
const rows = ({ table }: ClearedFigure, { width, height }: Room): Part[] => {
  const said = table.rows.filter(({ kind }) => kind !== 'group').map((row) => ({ name: row.header, text: row.cells.slice(0, 3).map(({ text }) => text).join(' · ') }));
  const shown = fitting(said, ({ name, text }) => heightOf([{ text: name, weight: 600 }, { text: `\u2002${text}` }], width, looks.note), height - looks.note.leading);
  return [
    ...(shown.length === 0 ? [] : [part('ul', { class: 'handout-rows' }, ...shown.map(({ name, text }) => part('li', {}, part('b', {}, noBreak(name)), `\u2002${text}`)))]),
    ...restOf(shown.length, said.length),
  ];
};

/** What a slide of a handout shows beneath its finding: the drawing, the words, or the first rows of a list. */
export const handoutBody = (figure: ClearedFigure, room: Room): Part[] => {
  const { plot } = figure;
  if (plot.shape === 'words') return words(plot.items, room);
  return isDrawn(plot) ? [drawing(plot, figure, room)] : rows(figure, room);
};
