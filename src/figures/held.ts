import type { Cell } from './table';
import type { Figure } from './figure';

const holdsSomething = ({ missing, text }: Cell): boolean => missing === undefined && text !== '';

/**
 * True where a figure has a value to show. Noughts are values: a nil return is drawn. A panel of words may say all
 * it has to say in its finding.
 */
export const holdsFigures = ({ plot, table }: Pick<Figure, 'plot' | 'table'>): boolean =>
  plot.shape === 'words' || table.rows.some(({ kind, cells }) => kind === 'point' && cells.some(holdsSomething));
