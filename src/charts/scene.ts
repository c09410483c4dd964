/*
 * What a layout returns: a drawing as plain data, in CSS pixels, with paint given by token. The still turns it
 * into SVG; the live chart puts Recharts' own bars and lines in place of `data`; exporters resolve the tokens.
 */

/** A colour by name; screens map it to a custom property, files to a literal colour. */
export type Paint =
  | 'none' | 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'control' | 'grid' | 'axis' | 'wash' | 'wash-2' | 'sbc' | 'sbc-text' | 'ehdc' | 'ehdc-text'
  | 'both' | 'cat-3' | 'cat-4' | 'ghost-fill' | 'ghost-line' | 'band' | 'band-line' | 'target'
  | 'step-1' | 'step-2' | 'step-3' | 'step-4' | 'step-line' | 'step-1-text' | 'step-2-text' | 'step-3-text' | 'step-4-text'
  | 'rag-g' | 'rag-a' | 'rag-r' | 'rag-n' | 'rag-on' | 'exempt' | 'exempt-wash'
  | 'hatch' | 'hatch-ink';

/** Stroke and fill common to all marks. Dash is in pixels. */
export interface Ink {
  fill?: Paint | undefined;
  stroke?: Paint | undefined;
  strokeWidth?: number | undefined;
  dash?: string | undefined;
  cap?: 'round' | 'butt' | undefined;
  /** Role for tests, forced colours and the live chart: `bar`, `ghost`, `target`, `series-ehdc` ... */
  role?: string | undefined;
}

export type Mark =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number } & Ink)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Ink)
  | ({ kind: 'path'; d: string } & Ink)
  | ({ kind: 'circle'; cx: number; cy: number; r: number } & Ink)
  | ({
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      weight: 400 | 500 | 600 | 700;
      anchor: 'start' | 'middle' | 'end';
      /** Outline of this paint behind the letters where a label crosses a line. */
      halo?: Paint | undefined;
    } & Ink)
  | { kind: 'rating'; x: number; y: number; size: number; rating: 'green' | 'amber' | 'red' | 'not-rated' | 'complete'; role?: string | undefined };

/** Where a point of the chart can be inspected: its outline, and its row in the figure's table. */
export interface ScenePoint {
  /** Key of the table row. */
  row: string;
  /** Outline drawn round the point under inspection, and its target for pointer and touch. */
  box: { x: number; y: number; width: number; height: number };
}

/** What Recharts needs to draw the same marks in the same places. */
export interface LivePlot {
  /** Plot area in scene pixels. */
  area: { left: number; top: number; right: number; bottom: number };
  slots: number;
  domain: [number, number];
  ticks: number[];
  series: LiveSeries[];
}

/** One series drawn by Recharts; `values` has a number, or null for a gap, per slot. */
export type LiveSeries =
  | { kind: 'bar'; key: string; values: (number | null)[]; paint: Paint; width: number; stack: string; /** Pixels left free at the top. */ gap: number }
  | { kind: 'range'; key: string; values: ([number, number] | null)[]; paints: { fill: Paint; stroke: Paint }[]; width: number }
  | { kind: 'line'; key: string; values: (number | null)[]; paint: Paint; strokeWidth: number };

/** A drawing. Painted back, data, front. */
export interface Scene {
  width: number;
  height: number;
  back: Mark[];
  data: Mark[];
  front: Mark[];
  points: ScenePoint[];
  /** Present for the shapes Recharts draws. */
  live?: LivePlot | undefined;
}

/** Room a layout has. Height follows from the shape; `plotHeight` overrides the drawing's own plot height. */
export interface LayoutBox {
  width: number;
  plotHeight?: number | undefined;
  /** Compact drawing, as on the Overview. */
  compact?: boolean | undefined;
  /** The drawing stands alone, as in a picture: it then includes the words a page sets beneath it. */
  alone?: boolean | undefined;
}
