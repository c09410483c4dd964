import type { ColourToken } from '../charts/paint';
import { isHeld, type Reading } from '../model/reading';
import { styled, type NumberStyle } from '../figures/format';
import { numberOf } from './cellValue';

/** One series of a chart that an Office program draws: what it is called, what it holds and how it looks. */
export interface ChartSeries {
  name: string;
  /** Colour of its bars or its line. */
  paint: ColourToken;
  /** A value a category, with the digits the screen prints; percentages from 0 to 100. `null` is a gap, never nought. */
  values: (number | null)[];
  /** How it is drawn. */
  as: 'bar' | 'line';
  /** Width of a line in points. */
  width?: number | undefined;
  /** A dashed line: a target or a limit, which is no measurement. */
  dashed?: boolean | undefined;
  /** A dot at every point of a line. */
  marks?: boolean | undefined;
  /** Dots drawn hollow, by category: points that missed their target. */
  hollow?: boolean[] | undefined;
  /** Edge of pale bars, so that they show on white. */
  outline?: ColourToken | undefined;
  /** Colours of single bars where they differ within the series, by category. */
  pointPaints?: ColourToken[] | undefined;
}

/** A figure's plot as an Office program can draw it natively, as plain data. */
export interface ChartData {
  /** `columns` stand and `bars` lie; stacked ones add up. Series drawn as lines lie over columns. */
  kind: 'columns' | 'stacked-columns' | 'lines' | 'bars' | 'stacked-bars';
  /** What a category is: "Month". */
  categoryLabel: string;
  categories: string[];
  /** What the values are: "Calls a month". */
  unit: string;
  style: NumberStyle;
  /** In the order they are drawn and named: nearest the axis first, targets last. */
  series: ChartSeries[];
  /** False where the value axis may leave out nought. */
  fromZero: boolean;
}

/** A value with the digits that are printed for it, so that a chart's label can never say another number than the table. */
export const printed = (value: number, style: NumberStyle): number => numberOf({ text: styled(value, style), value }) ?? value;

/** Readings as printed; what is not held is a gap. */
export const printedReadings = (readings: readonly Reading[], style: NumberStyle, categories: number): (number | null)[] =>
  Array.from({ length: categories }, (_, i) => {
    const reading = readings[i];
    return reading !== undefined && isHeld(reading) ? printed(reading.value, style) : null;
  });

/** A level line across some categories, a gap elsewhere. */
export const levelLine = (name: string, value: number, categories: number, from = 0, to = categories): ChartSeries => ({
  name,
  paint: 'target',
  values: Array.from({ length: categories }, (_, i) => (i >= from && i < to ? value : null)),
  as: 'line',
  width: 1.25,
  dashed: true,
});
