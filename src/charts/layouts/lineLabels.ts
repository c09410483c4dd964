import type { LinesPlot } from '../../figures/plot';
import type { LayoutBox } from '../scene';
import { around } from './box';
import { centre } from './financialYearAxis';
import { inks, seriesTextPaint } from './inks';
import { isNarrow } from './layout';
import { circle, line } from './marks';
import { held } from './readings';
import type { Place, Sketch } from './sketch';
import { spread } from './spread';
import { styles, widest } from './textStyles';

type Series = LinesPlot['series'][number];
type Y = (value: number) => number;

/** Series named at their end: on a narrow screen only the main one, for the key names the rest. */
const named = ({ series }: LinesPlot, narrow: boolean): Series[] => series.filter(({ strong }) => !narrow || strong || series.length === 1);

const weightOf = ({ strong }: Series): 600 | 700 => (strong ? 700 : 600);

/** Room right of the plot for end labels and limits, where the months still to come do not give it. */
export const endRoom = (plot: LinesPlot, box: LayoutBox, left: number): number => {
  const narrow = isNarrow(box);
  const slots = plot.axis.months.length;
  const limits = narrow || plot.normalRange === undefined ? 0 : widest(plot.normalRange.labels, styles.axisStrong) + 12;
  const needs = named(plot, narrow).map((series) => {
    const last = held(series.values).at(-1);
    if (last === undefined || series.endText === '') return 0;
    const needed = widest([series.endText], { ...styles.label, weight: weightOf(series) }) + 12;
    const share = (slots - last.slot - 0.5) / slots;
    return (needed - share * (box.width - left)) / (1 - share);
  });
  return Math.min(box.width * 0.4, Math.max(narrow ? 8 : 10, limits, ...needs));
};

/** Value and name at each line's end mark, moved apart where lines end close together. */
export const endLabels = (sketch: Sketch, plot: LinesPlot, edges: readonly number[], y: Y, narrow: boolean): void => {
  const ends = named(plot, narrow).flatMap((series) => {
    const last = held(series.values).at(-1);
    return last === undefined ? [] : [{ series, x: centre(edges, last.slot) + 10, y: y(last.value) + 5 }];
  });
  const baselines = spread(ends.map((end) => end.y), 18, 14, Infinity);
  ends.forEach(({ series, x }, i) => {
    const baseline = baselines[i] ?? 0;
    const places = [0, -6, 6, -14, 14].map((shift) => ({ x, y: baseline + shift }));
    sketch.place(series.endText, styles.label, places, { fill: seriesTextPaint(series.paint), weight: weightOf(series), halo: 'paper' });
  });
};

/** Names and values of the limits at the right; on a narrow screen above their lines. */
export const rangeLabels = (sketch: Sketch, { normalRange }: LinesPlot, y: Y, [left, right]: readonly [number, number], narrow: boolean): void => {
  if (normalRange === undefined) return;
  const values = [normalRange.upper, normalRange.mean, normalRange.lower];
  const baselines = spread(values.map((value) => y(value) + 5), 17, 14, Infinity);
  normalRange.labels.forEach((label, i) => {
    const at = y(values[i] ?? 0);
    const places: Place[] = narrow
      ? [-5, 15].flatMap((shift) => [{ x: right - 2, y: at + shift, anchor: 'end' }, { x: left + 2, y: at + shift }])
      : [{ x: right + 8, y: baselines[i] ?? at }];
    sketch.place(label, styles.axisStrong, places, narrow ? { halo: 'paper' } : {});
  });
};

/** Lengths a leader may have; negative ones point down. */
const leaders = [26, 14, -26, -14, 40, -40];

/** A ring on each point called out, with a leader to its words: above where there is room, else below. */
export const callouts = (sketch: Sketch, plot: LinesPlot, edges: readonly number[], y: Y): void => {
  for (const { slot, value, text } of plot.callouts) {
    const [x, top] = [centre(edges, slot), y(value)];
    sketch.keepClear(around(x, top, 6));
    const placed = (reach: number, onlyClear: boolean): boolean => {
      const baseline = reach > 0 ? top - reach - 6 : top - reach + 15;
      const places: Place[] = [{ x, y: baseline, anchor: 'middle' }, { x: x - 16, y: baseline }, { x: x + 16, y: baseline, anchor: 'end' }];
      return sketch.place(text, styles.noteStrong, places, { halo: 'paper', onlyClear });
    };
    const length = leaders.find((reach) => placed(reach, true)) ?? leaders.find((reach) => placed(reach, false));
    if (length !== undefined) sketch.front.push(line(x, top - Math.sign(length) * 6, x, top - length, inks.leader));
    sketch.front.push(circle(x, top, 3.5, { ...inks.ringPoint, role: 'callout' }));
  }
};

/** The target's words on its line: below or above, at the end where the lines leave room; on a narrow screen only if they do. */
export const targetLabel = (sketch: Sketch, { target }: LinesPlot, edges: readonly number[], y: Y, narrow: boolean): void => {
  if (target === undefined) return;
  const [from, to] = [edges[target.from] ?? edges[0] ?? 0, edges[target.to] ?? edges.at(-1) ?? 0];
  const at = y(target.value);
  const places = [17, -7].flatMap((shift): Place[] => [
    { x: to, y: at + shift, anchor: 'end' },
    { x: from, y: at + shift },
  ]);
  sketch.place(target.label, styles.target, places, { halo: 'paper', onlyClear: narrow });
};
