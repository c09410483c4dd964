import type { QuarterRow } from '../../figures/plot';
import type { LayoutBox } from '../scene';
import type { Sketch } from './sketch';
import { ellipsis } from './textWidth';
import { styles, widest } from './textStyles';

const lead = 19;
const pitch = 18;

/** Height of the rows under the quarter bands. */
export const quarterRowsHeight = (rows: readonly QuarterRow[]): number => (rows.length === 0 ? 0 : lead + pitch * (rows.length - 1));

/** Room the row heads need left of the plot, at most a quarter of the width; none where they are left off. */
export const headRoom = (rows: readonly QuarterRow[], { width }: LayoutBox, narrow: boolean): number =>
  narrow ? 0 : Math.min(width / 4, widest(rows.map(({ head }) => head), styles.axis) + 8);

/** Figures under the quarter bands, centred on them; a row that does not fit is left to the table. */
export const quarterRows = (sketch: Sketch, rows: readonly QuarterRow[], edges: readonly number[], top: number, narrow: boolean): void => {
  rows.forEach((row, i) => {
    const y = top + lead + pitch * i;
    const texts = row.texts.flatMap((text, quarter) => {
      const [left, right] = [edges[quarter * 3], edges[quarter * 3 + 3]];
      return text === null || left === undefined || right === undefined ? [] : [{ text, x: (left + right) / 2, y, anchor: 'middle' as const }];
    });
    const fits = sketch.writeAll(texts.filter(({ text }) => text !== ''), row.strong ? styles.heading : styles.axisStrong);
    if (!narrow && fits) sketch.write(ellipsis(row.head, (edges[0] ?? 0) - 8, styles.axis.size), styles.axis, 0, y);
  });
};
