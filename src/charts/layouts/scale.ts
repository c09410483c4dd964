import { count, decimal, percent, type NumberStyle } from '../../figures/format';

/** A linear map from values to pixels. */
export const linear =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start);

/** A scale's ends with its gridlines, evenly spaced. */
export interface NiceScale {
  low: number;
  high: number;
  step: number;
  ticks: number[];
}

/** What a scale must cover and how it may be set. */
export interface ScaleNeed {
  values: readonly number[];
  /** Start at nought: always for bars. */
  fromZero: boolean;
  /** Gridlines at whole numbers only. */
  whole?: boolean | undefined;
  /** Nothing is drawn beyond this value: 100 for a share. */
  ceiling?: number | undefined;
  /** Room below and above the values, as shares of their range, where the scale is cut. */
  room?: [below: number, above: number] | undefined;
}

// A cut scale is read line by line, so it keeps to the rounder steps.
const mantissas = { fromZero: [1, 2, 2.5, 4, 5], cut: [1, 2, 5] };
const exact = (value: number): number => Number(value.toPrecision(12));

/** True when two values differ by no more than the noise of arithmetic. */
const isFlat = (least: number, most: number): boolean => most - least < 1e-9 * Math.max(1, Math.abs(most));

const range = ({ values, fromZero, ceiling = Infinity, room = [0.1, 0.1] }: ScaleNeed): [number, number] => {
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  if (!Number.isFinite(most)) return [0, 1];
  if (fromZero) return [Math.min(0, least), Math.max(0, most)];
  const spread = isFlat(least, most) ? Math.max(1, Math.abs(most) * 0.1) : most - least;
  const low = least - spread * room[0];
  return [least >= 0 ? Math.max(0, low) : low, Math.min(Math.max(most, ceiling), most + spread * room[1])];
};

/**
 * The tightest scale with three to five gridlines at steps of 1, 2, 5 (from nought also 2.5 and 4) times a power of ten.
 * Nothing but noughts gives 0, 1, 2.
 */
export const niceScale = (need: ScaleNeed): NiceScale => {
  const [least, most] = range(need);
  if (isFlat(least, most) || (need.whole === true && least === 0 && most <= 2)) return { low: 0, high: 2, step: 1, ticks: [0, 1, 2] };
  const power = Math.floor(Math.log10(most - least));
  const steps = [power - 1, power].flatMap((exponent) => mantissas[need.fromZero ? 'fromZero' : 'cut'].map((mantissa) => exact(mantissa * 10 ** exponent)));
  const fits = steps
    .filter((step) => need.whole !== true || Number.isInteger(step))
    .map((step) => ({ step, first: Math.floor(exact(least / step)), last: Math.ceil(exact(most / step)) }))
    .filter(({ first, last }) => last - first >= 2 && last - first <= 4)
    .sort((a, b) => (a.last - a.first) * a.step - (b.last - b.first) * b.step || a.step - b.step);
  const { step, first, last } = fits[0] ?? { step: exact(10 ** power * 5), first: Math.floor(least / (10 ** power * 5)), last: Math.floor(least / (10 ** power * 5)) + 4 };
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => exact((first + i) * step));
  return { low: exact(first * step), high: exact(last * step), step, ticks };
};

/** Decimals a step needs: 500 none, 0.2 one, 0.25 two. */
const places = (step: number): 0 | 1 | 2 => {
  const needed = [0, 1].find((digits) => Number.isInteger(exact(step * 10 ** digits)));
  return needed === undefined ? 2 : (needed as 0 | 1);
};

/** A gridline's number, with the decimals of the step; millions in short: "2.5m". */
export const tickText = (value: number, step: number, style: NumberStyle): string => {
  if (style.startsWith('percent')) return percent(value, places(step));
  if (Math.abs(value) >= 1e6) return `${decimal(value / 1e6, places(step / 1e6))}m`;
  return places(step) === 0 ? count(value) : decimal(value, places(step));
};
