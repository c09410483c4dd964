import type { Day, Month } from '../model/month';
import type { Marking } from '../model/marking';
import type { QuarterNumber } from '../model/financialYear';
import type { ProjectStage, Rag } from '../model/project';
import type { Reading } from '../model/reading';
import type { NumberStyle } from './format';
import type { RatingMark } from './table';

/*
 * What each shape of chart draws, as plain data: no pixels, no React. Numbers come with the words
 * that stand beside them, so that a drawing never formats a figure itself (ticks excepted).
 * A chart's points, in order, are the `point` rows of the figure's table.
 */

/** Series paint: a council by its place in the fixed order, the partnership, or last year. */
export type SeriesPaint = 'sbc' | 'ehdc' | 'cat-3' | 'cat-4' | 'both' | 'ghost';

/** One or two financial years of months. `done` counts the months with figures, from the first slot. */
export interface YearAxis {
  /** Months of the slots: 12 or 24, April first. */
  months: Month[];
  done: number;
  /** Financial year labels: "2022/23", "2023/24". */
  years: string[];
}

/** A dashed line, labelled on the line. Slots are 0-based positions on the axis; `to` is exclusive. */
export interface TargetLine {
  value: number;
  from: number;
  to: number;
  label: string;
}

/** One row of figures under the quarter bands, by quarter. */
export interface QuarterRow {
  head: string;
  texts: (string | null)[];
  strong: boolean;
}

/** Columns by month, stacked by council, with last year as a ghost skyline behind. */
export interface ColumnsPlot {
  shape: 'columns';
  axis: YearAxis;
  unit: string;
  style: NumberStyle;
  stack: { key: string; label: string; paint: SeriesPaint; values: Reading[] }[];
  /** Total above each column; absent where a part is missing. */
  totals: Reading[];
  totalTexts: (string | null)[];
  ghost?: { label: string; values: Reading[] } | undefined;
  quarterRows: QuarterRow[];
}

/** Month ends over two financial years, one line a series. */
export interface LinesPlot {
  shape: 'lines';
  axis: YearAxis;
  unit: string;
  style: NumberStyle;
  /** True when the scale may leave out nought; the cut is then marked. */
  cut: boolean;
  series: {
    key: string;
    label: string;
    paint: SeriesPaint;
    mark: 'square' | 'circle';
    strong: boolean;
    values: Reading[];
    /** At the end mark: "818 both". */
    endText: string;
    /** Draw a mark at every point. */
    everyPoint: boolean;
  }[];
  target?: TargetLine | undefined;
  callouts: { slot: number; value: number; text: string }[];
  /** Normal range from process behaviour limits. */
  normalRange?: { upper: number; mean: number; lower: number; labels: [string, string, string] } | undefined;
}

/** The backlog as steps, with the account of each quarter beneath. */
export interface StepsPlot {
  shape: 'steps';
  axis: YearAxis;
  unit: string;
  opening: { value: number; text: string };
  /** Closing stock of each month done, and its change. */
  steps: { closing: Reading; change: Reading; changeText: string }[];
  endText: { value: string; note: string };
  target?: { value: number; label: string; note: string } | undefined;
  /** Rows Opening, Logged, Resolved, ... by quarter. */
  account: { head: string; texts: (string | null)[]; strong: boolean }[];
  /** Words where a quarter has not begun. */
  futureText: string;
}

/** One value a quarter over eight quarters; this year strong, last year pale. */
export interface QuartersPlot {
  shape: 'quarters';
  years: [string, string];
  /** Eight slots; `months` counts the months with figures, 0 to 3. */
  slots: { quarter: QuarterNumber; months: number; value: Reading; text: string | null }[];
  style: NumberStyle;
  target?: { value: number; label: string } | undefined;
}

/** Open calls by age, one bar a quarter end. */
export interface AgeingPlot {
  shape: 'ageing';
  bands: string[];
  groups: { label: string; bars: { label: string; segments: number[]; texts: string[]; total: number; totalText: string; missing?: string | undefined }[] }[];
}

/** Two dots and a bar a row: before as a ring, now solid. */
export interface DumbbellPlot {
  shape: 'dumbbell';
  style: NumberStyle;
  rows: { label: string; now: number | null; before: number | null; text: string }[];
  nowLabel: string;
  beforeLabel: string | null;
}

/** Outages by service and start date; the tail is hours lost. */
export interface LanesPlot {
  shape: 'lanes';
  axis: YearAxis;
  /** Last day with figures. */
  asAt: Day;
  lanes: { key: string; label: string }[];
  marks: { lane: number; day: Day; hours: number; severity: 1 | 2 | 3; text: string; reference: string; row: string }[];
}

/** Points by month against a target, hollow where missed; last year pale. */
export interface DotsPlot {
  shape: 'dots';
  axis: YearAxis;
  unit: string;
  style: NumberStyle;
  values: Reading[];
  texts: (string | null)[];
  missed: boolean[];
  ghost?: { label: string; values: Reading[] } | undefined;
  target?: { value: number; label: string } | undefined;
  quarterRows: QuarterRow[];
}

/** Median and 90th percentile as shares of the target, one row a priority. */
export interface FixTimesPlot {
  shape: 'fix-times';
  rows: {
    label: string;
    meaning: string;
    targetText: string;
    now: FixRange | null;
    before: FixRange | null;
    /** Words where there is no range: "No calls at this priority". */
    emptyText: string;
  }[];
  nowLabel: string;
  beforeLabel: string | null;
}

/** Shares of target with the real times beside them; the 90th percentile is absent below ten calls. */
export interface FixRange {
  median: number;
  medianText: string;
  p90: number | null;
  p90Text: string | null;
}

/** Project finishes by financial quarter. */
export interface GanttPlot {
  shape: 'gantt';
  /** First and last day of the axis: whole financial years. */
  from: Day;
  to: Day;
  asAt: Day;
  asAtText: string;
  rows: {
    reference: string;
    name: string;
    stage: string;
    rating: Rag | 'not-rated';
    /** "13 months later" or "On plan". */
    slipText: string;
    slipped: boolean;
    finishText: string;
    dates:
      | { start: Day; baseline: Day; forecast: Day; milestones: { day: Day; done: boolean; title: string }[] }
      | { withheld: string };
  }[];
}

/** One mark is one project, by stage. */
export interface PortfolioPlot {
  shape: 'portfolio';
  stages: { stage: ProjectStage; note: string; red: number; amber: number; green: number }[];
  requested: { count: number; label: string; note: string };
}

/** One mark is one action, by status. */
export interface ActionMarksPlot {
  shape: 'action-marks';
  groups: { rating: RatingMark; count: number; label: string }[];
  /** The actions that need attention next, listed under the marks. */
  next: { rating: RatingMark; text: string; note: string }[];
}

/** No drawing: the table is the panel. */
export interface ListPlot {
  shape: 'list';
}

/** A panel of words: each item has a mark, a heading and sentences. */
export interface WordsPlot {
  shape: 'words';
  items: { rating: RatingMark; heading: string; aside: string; text: string; strong: string; tail?: string | undefined; marking?: Marking | undefined }[];
}

/** Any plot. */
export type Plot =
  | ColumnsPlot
  | LinesPlot
  | StepsPlot
  | QuartersPlot
  | AgeingPlot
  | DumbbellPlot
  | LanesPlot
  | DotsPlot
  | FixTimesPlot
  | GanttPlot
  | PortfolioPlot
  | ActionMarksPlot
  | ListPlot
  | WordsPlot;

export type Shape = Plot['shape'];

/** The plot of one shape. */
export type PlotOf<S extends Shape> = Extract<Plot, { shape: S }>;

/** Shapes with a drawing. */
export type DrawnShape = Exclude<Shape, 'list' | 'words'>;
