import { isDrawn } from '../charts/layouts/layouts';
import type { ClearedFigure } from '../figures/clearance';
import { hasFigure, type Slide } from './deck';
import { footLines, sourceText } from './foot';
import { bodyHeight, headingFits, type HeadingFit } from './geometry';
import { notesOf } from './notes';
import { leastScale, plotFit, type PlotFit } from './plotFit';
import type { Show } from './show';

/** What a slide's body is made of. */
export type Body = 'drawing' | 'table' | 'words' | 'notes' | 'nothing';

/** The body a figure's slide shows on one face. Lists are their own table; words have none. */
export const bodyOf = ({ plot, nothing }: ClearedFigure, face: Show['face']): Body => {
  if (face === 'notes') return 'notes';
  if (nothing !== undefined) return 'nothing';
  if (plot.shape === 'words') return 'words';
  return plot.shape === 'list' || face === 'table' ? 'table' : 'drawing';
};

/** True where the table is a face of its own. */
export const hasTableFace = (slide: Slide | undefined): boolean =>
  hasFigure(slide) && slide.figure.nothing === undefined && (slide.kind === 'scorecard' || (slide.figure.plot.shape !== 'list' && slide.figure.plot.shape !== 'words'));

/** True where the scorecard stands as large figures rather than as its table. */
export const isLarge = (slide: Slide, face: Show['face']): boolean => slide.kind === 'scorecard' && face === 'chart';

/** Entries of a figure's key that a slide needs: the others stand at their marks. */
export const keyOf = ({ key, plot }: Pick<ClearedFigure, 'key' | 'plot'>): ClearedFigure['key'] => (isDrawn(plot) ? key.filter(({ narrowOnly }) => narrowOnly !== true) : []);

const heightUnder = (heading: HeadingFit, figure: ClearedFigure, hasKey: boolean): number =>
  bodyHeight(heading, figure.descriptor, hasKey, footLines(sourceText({ kind: 'panel', id: figure.ref, figure }, { asAt: '' })));

/** How a figure's slide is laid out: its heading, the height of its body, its drawing where it shows one. */
export interface FigureLayout {
  heading: HeadingFit;
  height: number;
  drawing?: PlotFit | undefined;
}

/** A heading below this size no longer reads as one: rather than go further, a plot shows a part of its rows. */
const leastHeading = 40;

const drawnLayout = (figure: ClearedFigure, from: number): FigureLayout => {
  const [usual, ...smaller] = headingFits(figure.finding);
  const laid = (heading: HeadingFit): FigureLayout => {
    const height = heightUnder(heading, figure, keyOf(figure).length > 0);
    return { heading, height, drawing: plotFit(figure, height, from) };
  };
  const first = laid(usual);
  const rows = 'rows' in figure.plot ? figure.plot.rows.length : 1;
  const isWhole = ({ drawing }: FigureLayout): boolean => drawing === undefined || (drawing.rows === rows && drawing.scale >= leastScale);
  if (from > 0 || isWhole(first)) return first;
  // A smaller heading before a chart in two parts or with labels too small.
  const others = smaller.filter(({ size }) => size >= leastHeading).map(laid);
  return others.find(isWhole) ?? first;
};

const laidOut = new WeakMap<ClearedFigure, Map<string, FigureLayout>>();

/** The layout of a figure's slide on a face, from an item on. Reckoned once: the same figure always gives the same. */
export const figureLayout = (figure: ClearedFigure, face: Show['face'], from: number): FigureLayout => {
  const known = laidOut.get(figure) ?? new Map<string, FigureLayout>();
  laidOut.set(figure, known);
  const isDrawing = bodyOf(figure, face) === 'drawing';
  const name = isDrawing ? String(from) : 'words';
  const heading = headingFits(figure.finding)[0];
  const layout = known.get(name) ?? (isDrawing ? drawnLayout(figure, from) : { heading, height: heightUnder(heading, figure, false) });
  known.set(name, layout);
  return layout;
};

/** The drawing of a slide, from a row on; nothing where the face shows none. */
export const drawingOf = (slide: Slide | undefined, face: Show['face'], from: number): PlotFit | undefined => (hasFigure(slide) ? figureLayout(slide.figure, face, from).drawing : undefined);

/** Points of a slide's chart that can be inspected. */
export const pointsOf = (slide: Slide | undefined, from: number): number => drawingOf(slide, 'chart', from)?.scene.points.length ?? 0;

/** Items that a face shows a page at a time: rows of a table, paragraphs, rows of a plot. */
export const itemsOf = (slide: Slide | undefined, face: Show['face']): number => {
  if (!hasFigure(slide) || isLarge(slide, face)) return 0;
  const { figure } = slide;
  switch (bodyOf(figure, face)) {
    case 'table':
      return figure.table.rows.length;
    case 'words':
      return figure.plot.shape === 'words' ? figure.plot.items.length : 0;
    case 'notes':
      return notesOf(figure).length;
    case 'drawing':
      return 'rows' in figure.plot ? figure.plot.rows.length : 1;
    case 'nothing':
      return 0;
  }
};
