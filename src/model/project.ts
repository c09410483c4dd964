import type { CouncilCode } from './council';
import type { ReportedFigure } from './envelope';
import type { Marking, WithheldRecord } from './marking';
import type { Day, Month } from './month';

/** Stages of delivery, in order. */
export const projectStages = ['Initiate', 'Procure', 'Build', 'Implement', 'Close'] as const;
export type ProjectStage = (typeof projectStages)[number];

/** Green: progressing as planned. Amber: a problem, recoverable, action in hand. Red: objectives at serious risk. */
export type Rag = 'green' | 'amber' | 'red';

/** A project's ratings as reported. */
export interface ProjectRating {
  overall: Rag;
  time: Rag;
  cost: Rag;
}

/** A dated step of a project. */
export interface Milestone {
  title: string;
  due: Day;
  done: boolean;
}

/** One project in delivery. */
export interface Project {
  reference: string;
  name: string;
  /** Name a public reader may be told while the record is exempt; without it they read "Exempt record". */
  publicTitle?: string | undefined;
  programme: 'Foundation' | 'Other';
  councils: CouncilCode[];
  stage: ProjectStage;
  rating: ProjectRating;
  ratingLastReport?: ProjectRating | undefined;
  sponsorRole?: string | undefined;
  start: Day;
  /** First approved finish, kept after re-baselining. */
  baselineFinish: Day;
  /** Date last approved. */
  approvedFinish: Day;
  forecastFinish: Day;
  forecastFinishLastReport?: Day | undefined;
  milestones: Milestone[];
  /** Pounds. */
  budget?: number | undefined;
  forecastCost?: number | undefined;
  /** One line. */
  comment: string;
  pathToGreen?: string | undefined;
  decisionAsked?: string | undefined;
  marking: Marking;
}

/** A project asked for and not started. */
export interface RequestedProject {
  reference: string;
  name: string;
  /** Name a public reader may be told while the record is exempt; without it they read "Exempt record". */
  publicTitle?: string | undefined;
  councils: CouncilCode[];
  requested?: Day | undefined;
  marking: Marking;
}

/** Projects by overall rating at a month end, as then reported. */
export interface ProjectCounts {
  month: Month;
  council: CouncilCode | 'shared';
  green: number;
  amber: number;
  red: number;
}

/** Data of `projects`. */
export interface Projects {
  /** Position at `dataTo`. */
  records: Project[];
  requested: RequestedProject[];
  withheld: (WithheldRecord & { programme: 'Foundation' | 'Other'; stage: ProjectStage })[];
  /** Requested projects kept back, where any is. */
  withheldRequests?: WithheldRecord[] | undefined;
  /** Counts reported at each earlier month end, for the trend. */
  history: ProjectCounts[];
  reported: ReportedFigure[];
}
