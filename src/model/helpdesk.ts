import type { CouncilCode } from './council';
import type { DefinitionChange, ReportedFigure } from './envelope';
import type { HeldStatus, MissingStatus } from './reading';
import type { Month } from './month';

/** ITIL: an interruption or loss of quality, or a formal request for something to be provided. */
export type CallType = 'incident' | 'service-request';

/** A council's return for a month that did not arrive, and why. */
export interface MissingReturn {
  month: Month;
  council: CouncilCode;
  status: Exclude<MissingStatus, 'not-held'>;
  reason?: string | undefined;
}

/** Calls of one month, council, type and category. Flows: they add. */
export interface CallCounts {
  month: Month;
  council: CouncilCode;
  type: CallType;
  category: string;
  status: HeldStatus;
  logged: number;
  resolved: number;
  reopened: number;
  cancelled: number;
}

/** Data of `calls`. */
export interface Calls {
  rows: (CallCounts | MissingReturn)[];
  reported: ReportedFigure[];
  definitionChanges: DefinitionChange[];
}

/** Elapsed calendar days since a call was first logged, half-open: 0 to under 7, 7 to under 28, 28 to under 91, 91 and over. */
export type AgeBand = 'up-to-1-week' | '1-to-4-weeks' | '1-to-3-months' | 'over-3-months';

/** Calls open at a month end, for one council, priority and age band. A stock. */
export interface OpenCalls {
  month: Month;
  council: CouncilCode;
  priority: number;
  age: AgeBand;
  status: HeldStatus;
  open: number;
  /** Age in days of the oldest call of the row; absent when none is open. */
  oldestDays?: number | undefined;
  /** Of the open calls, those already past their target. */
  pastTarget: number;
}

/** Data of `backlog`. */
export interface Backlog {
  rows: (OpenCalls | MissingReturn)[];
  reported: ReportedFigure[];
  definitionChanges: DefinitionChange[];
}

/** Calls resolved in a month with how long they took, in working minutes. Counted once, at last resolution. */
export interface FixTimeCounts {
  month: Month;
  council: CouncilCode;
  priority: number;
  status: HeldStatus;
  /** Calls resolved. */
  resolved: number;
  /** Of those, calls of a priority that has a target. */
  withTarget: number;
  withinTarget: number;
  /** `[working minutes, calls]`, ascending; minutes are the upper edge of a bin `binMinutes` wide (1 = exact). */
  distribution: [minutes: number, calls: number][];
  binMinutes: number;
}

/** Data of `fix-times`. */
export interface FixTimes {
  rows: (FixTimeCounts | MissingReturn)[];
  reported: ReportedFigure[];
  definitionChanges: DefinitionChange[];
}
