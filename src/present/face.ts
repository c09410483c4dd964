import { isDrawn } from '../charts/layouts/layouts';
import type { ClearedFigure } from '../figures/clearance';
import { hasFigure, type Slide } from './deck';
import { bodyRoom } from './geometry';
import { notesOf } from './notes';
import { plotFit, type PlotFit } from './plotFit';
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

/** Room of a figure's body on a face. */
export const roomOf = (figure: ClearedFigure, face: Show['face']): { top: number; height: number } =>
  bodyRoom(figure.finding, figure.descriptor, bodyOf(figure, face) === 'drawing' && keyOf(figure).length > 0);

/** The drawing of a slide, from a row on; nothing where the face shows none. */
export const drawingOf = (slide: Slide | undefined, face: Show['face'], from: number): PlotFit | undefined => {
  if (!hasFigure(slide) || bodyOf(slide.figure, face) !== 'drawing') return undefined;
  return plotFit(slide.figure, roomOf(slide.figure, face).height, from);
};

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
