import type { SeriesPaint } from '../../figures/plot';
import type { Ink, Paint } from '../scene';

/** The strokes and fills the charts share, each with its role where tests or forced colours need one. */
export const inks = {
  grid: { stroke: 'grid', strokeWidth: 1 },
  baseline: { stroke: 'ink', strokeWidth: 1.25, role: 'baseline' },
  cut: { fill: 'none', stroke: 'ink-3', strokeWidth: 1.2, role: 'cut' },
  laneQuarter: { stroke: 'rule', strokeWidth: 1 },
  laneYear: { stroke: 'axis', strokeWidth: 1 },
  band: { fill: 'wash-2' },
  bandPart: { fill: 'paper', stroke: 'axis', strokeWidth: 1 },
  bandFuture: { fill: 'none', stroke: 'axis', strokeWidth: 1, dash: '2 3' },
  hatch: { fill: 'hatch' },
  plate: { fill: 'paper' },
  target: { stroke: 'target', strokeWidth: 1.5, dash: '6 4', fill: 'none', role: 'target' },
  asAt: { stroke: 'ink', strokeWidth: 1.25, role: 'as-at' },
  future: { fill: 'wash' },
  leader: { stroke: 'ink-3', strokeWidth: 1 },
  missing: { fill: 'hatch', stroke: 'ink-3', strokeWidth: 1.5, dash: '4 3', role: 'missing' },
  skeleton: { fill: 'wash-2', role: 'skeleton' },
  ringPoint: { fill: 'paper', stroke: 'ink', strokeWidth: 1.75 },
  hollowPoint: { fill: 'paper', stroke: 'both', strokeWidth: 2.25 },
  ghostRing: { fill: 'paper', stroke: 'ghost-line', strokeWidth: 1.75 },
} as const satisfies Record<string, Ink>;

/** Outages by severity, wherever they are drawn. */
export const severityInk: Readonly<Record<1 | 2 | 3, Ink>> = {
  1: { fill: 'ink', role: 'severity-1' },
  2: { fill: 'axis', role: 'severity-2' },
  3: { fill: 'paper', stroke: 'ink-2', strokeWidth: 1.5, role: 'severity-3' },
};

/** Colour of a series' bars and lines. */
export const seriesPaint = (paint: SeriesPaint): Paint => (paint === 'ghost' ? 'ghost-line' : paint);

/** Colour of words about a series: readable on paper. */
export const seriesTextPaint = (paint: SeriesPaint): Paint => {
  if (paint === 'sbc' || paint === 'ehdc') return `${paint}-text`;
  return paint === 'ghost' ? 'ink-3' : paint === 'both' ? 'ink' : paint;
};

/** Role of a series' marks. */
export const seriesRole = (paint: SeriesPaint): string => `series-${paint}`;

/** Fill and text paint of an age band: the older, the darker. */
export const bandPaint = (band: number): { fill: Paint; text: Paint } => {
  const step = Math.min(3, band);
  return {
    fill: (['step-1', 'step-2', 'step-3', 'step-4'] as const)[step] ?? 'step-4',
    text: (['step-1-text', 'step-2-text', 'step-3-text', 'step-4-text'] as const)[step] ?? 'step-4-text',
  };
};
