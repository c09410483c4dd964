import type { ColumnsPlot, SeriesPaint } from '../../figures/plot';
import { valueOf, type Reading } from '../../model/reading';
import { absence, held } from './readings';

/** A stretch of a column, in values. */
interface Stretch {
  label: string;
  paint: SeriesPaint;
  from: number;
  to: number;
}

/** One month's column: its parts from the bottom up, and above them the boxes for figures that are missing. */
export interface Column {
  parts: (Stretch & { free: number })[];
  absent: (Stretch & { words: string[] })[];
  /** Sum of the parts held. */
  height: number;
}

/** Where a figure is missing the box is as high as that council's usual month: a place, not an estimate. */
const usual = (values: readonly Reading[], most: number): number => {
  const known = held(values);
  return known.length === 0 ? most / 3 : known.reduce((sum, { value }) => sum + value, 0) / known.length;
};

/** The columns of a plot; months after `done` without figures stay empty. `gap` is left free below each council but the first. */
export const stackedColumns = ({ axis, stack }: ColumnsPlot, gap: number): Column[] => {
  const most = Math.max(1, ...stack.flatMap(({ values }) => held(values).map(({ value }) => value)));
  return axis.months.map((_, slot) => {
    const column: Column = { parts: [], absent: [], height: 0 };
    stack.forEach(({ label, paint, values }, i) => {
      const reading = values[slot];
      const value = reading === undefined ? undefined : valueOf(reading);
      if (value === undefined) return;
      const free = i < stack.length - 1 ? gap : 0;
      column.parts.push({ label, paint, from: column.height, to: column.height + value, free });
      column.height += value;
    });
    let from = column.height;
    for (const { label, paint, values } of slot < axis.done ? stack : []) {
      const words = absence(values[slot]);
      if (words.length === 0) continue;
      const to = from + usual(values, most);
      column.absent.push({ label, paint, from, to, words });
      from = to;
    }
    return column;
  });
};
