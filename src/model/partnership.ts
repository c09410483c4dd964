import type { Council, CouncilCode } from './council';
import type { Day, Month } from './month';

/** Monday to Friday hours, as minutes after midnight in Europe/London; bank holidays are closed. */
export interface ServiceHours {
  /** ISO weekdays open, 1 = Monday. */
  days: number[];
  opens: number;
  closes: number;
  /** True when the service is agreed for bank holidays too. */
  bankHolidays: boolean;
}

/** An ICT service with agreed hours, and the councils that use it. */
export interface Service {
  id: string;
  name: string;
  councils: CouncilCode[];
  hours: ServiceHours;
  /** False where availability is not measured: shown as "not measured", never 100 %. */
  monitored: boolean;
}

/** Which way is good. `none` is data only: a measure with no good direction. */
export type Polarity = 'higher' | 'lower' | 'none';

/** How far a miss may go and still be amber: a stored floor, or a share of the target. One rule a target. */
export type Tolerance = { kind: 'floor'; value: number } | { kind: 'within'; fraction: number };

/** A target of one metric, valid from one month to another. */
export interface Target {
  metric: string;
  /** Narrower than the metric: a priority, such as `1`. */
  priority?: number | undefined;
  value: number;
  tolerance: Tolerance;
  polarity: Polarity;
  from: Month;
  to: Month;
  /** Who set it, by role, and when. */
  setBy: string;
  /** Words for the chart: "Target 750 by March 2024". */
  label?: string | undefined;
}

/** What one priority means and how soon a call of it should be fixed. */
export interface Priority {
  priority: number;
  title: string;
  meaning: string;
  /** Working minutes allowed. */
  targetMinutes: number;
  /** The target in the service plan's words: "4 hours", "3 working days". */
  targetText: string;
}

/** A period the committee can look at. */
export interface ReportingPeriod {
  basis: 'quarter' | 'year-to-date' | 'year';
  from: Month;
  to: Month;
  /** Last day with figures; earlier than the last day of `to` for a part period. */
  dataTo: Day;
  status: 'final' | 'provisional';
  meeting?: { date: Day; item: string; title: string } | undefined;
  nextRefresh?: Day | undefined;
}

/** A figure as it was once published. A later change is then told, never made in silence. */
export interface PublishedFigure {
  metric: string;
  /** The whole partnership's without one. */
  council?: CouncilCode | undefined;
  from: Month;
  to: Month;
  /** In the unit of the measure: calls, per cent, hours. */
  value: number;
  publishedOn: Day;
  /** Why it has changed since. */
  reason?: string | undefined;
}

/** Data of `reporting-periods`: everything about the partnership that is not a measurement. */
export interface Partnership {
  name: string;
  dashboardTitle: string;
  committee: string;
  /** Fixed order: never ranked. */
  councils: Council[];
  services: Service[];
  bankHolidays: Day[];
  supportHours: ServiceHours;
  priorities: Priority[];
  callCategories: { id: string; title: string }[];
  periods: ReportingPeriod[];
  targets: Target[];
  published?: PublishedFigure[] | undefined;
}
