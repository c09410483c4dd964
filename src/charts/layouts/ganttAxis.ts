import { financialYearLabel, financialYearOf, quarterOf } from '../../model/financialYear';
import { addMonths, firstDay, monthOfDay, monthsFrom, type Day } from '../../model/month';
import type { Track } from './ganttBar';
import { inks } from './inks';
import { line } from './marks';
import type { Sketch } from './sketch';
import { styles } from './textStyles';

/** Start of a financial quarter on the timeline. */
export interface QuarterStart {
  day: Day;
  quarter: number;
  /** Financial year label where a year begins. */
  year: string | undefined;
}

/** Quarters from one day to another, with the start of the quarter after the last. */
export const quarterDays = (from: Day, to: Day): QuarterStart[] =>
  monthsFrom(monthOfDay(from), addMonths(monthOfDay(to), 1))
    .filter((_, i) => i % 3 === 0)
    .map((month) => ({
      day: firstDay(month),
      quarter: quarterOf(month),
      year: quarterOf(month) === 1 ? financialYearLabel(financialYearOf(month)) : undefined,
    }));

/** Heights of the axis: baselines of its words, top of year and quarter rules, bottom of the rows. */
interface AxisHeights {
  years: number;
  quarters: number;
  rule: number;
  head: number;
  bottom: number;
}

/** Quarter columns with year labels; quarters too narrow to name are left unnamed. */
export const ganttAxis = (sketch: Sketch, starts: readonly QuarterStart[], track: Track, heights: AxisHeights): void => {
  const columns = starts.slice(0, -1);
  const isRoomy = (track.right - track.left) / Math.max(1, columns.length) >= 18.5;
  for (const { day, year } of starts) {
    sketch.back.push(line(track.x(day), year === undefined ? heights.rule : heights.head, track.x(day), heights.bottom, year === undefined ? inks.laneQuarter : inks.laneYear));
  }
  columns.forEach(({ day, quarter, year }, i) => {
    const next = starts[i + 1]?.day ?? day;
    if (isRoomy) sketch.write(`Q${quarter}`, styles.axis, (track.x(day) + track.x(next)) / 2, heights.quarters, 'middle');
    if (year !== undefined) sketch.write(year, styles.band, track.x(day) + 6, heights.years);
  });
};
