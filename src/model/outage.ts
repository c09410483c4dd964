import type { CouncilCode } from './council';
import type { ReportedFigure } from './envelope';
import type { Marking, WithheldRecord } from './marking';
import type { Instant } from './month';
import type { MissingReturn } from './helpdesk';

/** What an outage came from. An unknown class from a newer server is kept as `other`. */
export type CauseClass = 'change' | 'equipment' | 'monitoring' | 'supplier' | 'power-site' | 'security' | 'unknown' | 'other';

/** State of the lesson learnt. */
export type LessonStatus = 'in-place' | 'in-progress' | 'not-started' | 'none';

/** One interruption of a listed service. */
export interface Outage {
  reference: string;
  title: string;
  /** Name a public reader may be told while the record is exempt; without it they read "Exempt record". */
  publicTitle?: string | undefined;
  service: string;
  councils: CouncilCode[];
  /** 1 major, 2 significant, 3 minor. */
  priority: 1 | 2 | 3;
  planned: boolean;
  /** A degradation is slow or partial: listed, not counted in hours lost. */
  kind: 'outage' | 'degradation';
  start: Instant;
  /** Absent while it goes on. */
  restored?: Instant | undefined;
  usersAffected?: number | undefined;
  causeClass: CauseClass;
  cause: string;
  fix: string;
  lesson: string;
  lessonStatus: LessonStatus;
  /** Still to do for the lesson: what, by whom (role) and by when, in a sentence. */
  lessonNext?: string | undefined;
  marking: Marking;
}

/** Data of `outages`. */
export interface Outages {
  records: Outage[];
  withheld: WithheldRecord[];
  /** Months a council did not report on; a month with neither record nor entry here is a confirmed nil return. */
  missing: MissingReturn[];
  reported: ReportedFigure[];
}
