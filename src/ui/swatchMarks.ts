import type { KeyEntry } from '../figures/figure';

/** Colour tokens a swatch is painted with. */
export type SwatchToken =
  | 'none' | 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'axis' | 'sbc' | 'ehdc' | 'both' | 'ghost-fill' | 'ghost-line' | 'band' | 'band-line' | 'target';

interface SwatchInk {
  fill?: SwatchToken;
  stroke?: SwatchToken;
  strokeWidth?: number;
  dash?: string;
}

/** One shape of a swatch, on a grid of 14 by 14; without a fill it is an outline. */
export type SwatchMark =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number } & SwatchInk)
  | ({ kind: 'circle'; cx: number; cy: number; r: number } & SwatchInk)
  | ({ kind: 'path'; d: string } & SwatchInk);

/** Swatches of their own; those of ratings are the rating marks. */
export type SwatchName = Exclude<KeyEntry['swatch'], 'green' | 'amber' | 'red'>;

const rect = (x: number, y: number, width: number, height: number, ink: SwatchInk): SwatchMark => ({ kind: 'rect', x, y, width, height, ...ink });
const circle = (r: number, ink: SwatchInk): SwatchMark => ({ kind: 'circle', cx: 7, cy: 7, r, ...ink });
const path = (d: string, ink: SwatchInk): SwatchMark => ({ kind: 'path', d, ...ink });

const arrow = path('M1 7h11M9 3.5L12.6 7 9 10.5', { fill: 'none', stroke: 'ink-3', strokeWidth: 1.25 });
const solidDiamond = path('M7 0l7 7-7 7-7-7z', { fill: 'ink' });
const hollowDiamond = path('M7 2l5 5-5 5-5-5z', { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.5 });

/** The marks of each key entry, for the page and for files: each has the shape of the mark it stands for. */
export const swatchMarks: Readonly<Record<SwatchName, readonly SwatchMark[]>> = {
  sbc: [rect(1, 1, 12, 12, { fill: 'sbc' })],
  ehdc: [circle(6, { fill: 'ehdc' })],
  both: [path('M0 7h14', { stroke: 'both', strokeWidth: 2.75 })],
  ghost: [rect(1, 2, 12, 10, { fill: 'ghost-fill', stroke: 'ghost-line', strokeWidth: 1 })],
  'severity-1': [solidDiamond],
  'severity-2': [rect(1.5, 1.5, 11, 11, { fill: 'axis' })],
  'severity-3': [circle(4.5, { fill: 'paper', stroke: 'ink-2', strokeWidth: 1.5 })],
  now: [circle(6, { fill: 'both' })],
  before: [circle(4.5, { fill: 'paper', stroke: 'ghost-line', strokeWidth: 1.75 })],
  p90: [path('M7 1v12', { stroke: 'both', strokeWidth: 3 })],
  baseline: [hollowDiamond],
  forecast: [solidDiamond],
  elapsed: [rect(0, 2, 14, 10, { fill: 'ink-3' })],
  'to-go': [rect(1, 2.5, 12, 9, { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.25 })],
  requested: [rect(2, 2, 10, 10, { fill: 'paper', stroke: 'axis', strokeWidth: 1 })],
  'step-up': [rect(1.5, 2, 11, 10, { fill: 'paper', stroke: 'ink', strokeWidth: 1.75 })],
  'step-down': [rect(1, 2, 12, 10, { fill: 'ink' })],
  range: [rect(0, 2, 14, 10, { fill: 'band' }), path('M0 2h14M0 12h14', { stroke: 'band-line', strokeWidth: 1, dash: '2 3' })],
  slip: [arrow],
  due: [solidDiamond],
  'due-complete': [hollowDiamond],
  'due-later': [arrow],
  part: [circle(4.5, { fill: 'paper', stroke: 'both', strokeWidth: 2.25 })],
  target: [path('M0 7h14', { stroke: 'target', strokeWidth: 1.5, dash: '5 3' })],
  missing: [
    path('M2 9l7-7M5 12l7-7M2 12.5L12.5 2', { stroke: 'axis', strokeWidth: 1.25 }),
    rect(1, 1, 12, 12, { fill: 'none', stroke: 'axis', strokeWidth: 1.5, dash: '4 3' }),
  ],
};
