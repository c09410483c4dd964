import type { GanttPlot } from '../../figures/plot';
import { dayIndex, type Day } from '../../model/month';
import type { Ink } from '../scene';
import { arrowHead, circle, diamond, line, rect } from './marks';
import type { Sketch } from './sketch';
import { ellipsis, textWidth } from './textWidth';
import { styles } from './textStyles';

/** The timeline in pixels. */
export interface Track {
  left: number;
  right: number;
  x: (day: Day) => number;
  /** True for days past the timeline's end. */
  isBeyond: (day: Day) => boolean;
}

/** Days as positions along a timeline; days outside it stand at its ends. */
export const timeline = ({ from, to }: GanttPlot, left: number, right: number): Track => {
  const [first, end] = [dayIndex(from), dayIndex(to) + 1];
  const x = (day: Day): number => left + ((Math.max(first, Math.min(end, dayIndex(day))) - first) / (end - first)) * (right - left);
  return { left, right, x, isBeyond: (day) => dayIndex(day) >= end };
};

/** Sizes of a bar: half its thickness, how far under it the slippage stands, reach of the finish mark. */
interface BarSize {
  half: number;
  under: number;
  diamond: number;
}

const ink = {
  elapsed: { fill: 'ink-3', role: 'elapsed' },
  toGo: { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.25, role: 'to-go' },
  beyond: { fill: 'none', stroke: 'ink-3', strokeWidth: 1.5, role: 'beyond' },
  forecast: { fill: 'ink', stroke: 'paper', strokeWidth: 1.5, role: 'forecast' },
  baseline: { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.5, role: 'baseline-finish' },
  slip: { fill: 'none', stroke: 'ink-3', strokeWidth: 1.25, role: 'slip' },
  done: { fill: 'paper', role: 'milestone-done' },
  due: { fill: 'ink-3', stroke: 'paper', strokeWidth: 1, role: 'milestone-due' },
  withheld: { fill: 'exempt-wash', stroke: 'exempt', strokeWidth: 1, dash: '3 3', role: 'withheld' },
} as const satisfies Record<string, Ink>;

const withheld = (sketch: Sketch, words: string, { left, right }: Track, middle: number, { half }: BarSize): void => {
  sketch.front.push(rect(left + 1, middle - half - 6, right - left - 2, 2 * half + 12, ink.withheld));
  const style = styles.exempt;
  // On a narrow line the first part of the sentence has to do: "Milestones withheld".
  const short = words.split(/[:(]/)[0]?.trim() ?? words;
  const room = right - left - 20;
  const text = textWidth(words, style.size, style.weight) <= room ? words : short;
  sketch.write(ellipsis(text, room, style.size, style.weight), style, left + 10, middle + 5);
};

/** One project's line: elapsed and to go, the slip from baseline to forecast, milestones; or that they are withheld. */
export const drawDates = (sketch: Sketch, { dates }: GanttPlot['rows'][number], track: Track, middle: number, now: number, size: BarSize): void => {
  if ('withheld' in dates) {
    withheld(sketch, dates.withheld, track, middle, size);
    return;
  }
  const { half, under, diamond: reach } = size;
  const [start, finish, baseline] = [track.x(dates.start), track.x(dates.forecast), track.x(dates.baseline)];
  const past = Math.max(start, Math.min(now, finish));
  const { data } = sketch;
  data.push(rect(start, middle - half, past - start, 2 * half, ink.elapsed));
  if (finish > past) data.push(rect(past, middle - half + 0.5, finish - past, 2 * half - 1, ink.toGo));
  if (dates.baseline !== dates.forecast && Math.abs(finish - baseline) > 10) {
    // The arrow points the way the finish moved: right for later.
    const way = finish > baseline ? 1 : -1;
    data.push(line(baseline, middle + under, finish, middle + under, ink.slip), arrowHead(finish, middle + under, 6 * way, 4, ink.slip));
  }
  if (!track.isBeyond(dates.baseline)) data.push(diamond(baseline, middle + under, 5, ink.baseline));
  for (const { day, done } of dates.milestones) {
    const x = track.x(day);
    if (day !== dates.forecast && x - start > 8 && !track.isBeyond(day)) data.push(circle(x, middle, 3.6, done ? ink.done : ink.due));
  }
  if (track.isBeyond(dates.forecast)) data.push(arrowHead(track.right, middle, 9, half - 0.5, ink.beyond));
  else data.push(diamond(finish, middle, reach, ink.forecast));
};
