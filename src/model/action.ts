import type { Marking, WithheldRecord } from './marking';
import type { Day } from './month';

/** An action the committee set at a meeting. */
export interface CommitteeAction {
  reference: string;
  /** Minute that set it: "29 June 2023, minute 6". */
  minute: string;
  setOn: Day;
  action: string;
  /** Name a public reader may be told while the record is exempt; without it they read "Exempt record". */
  publicTitle?: string | undefined;
  ownerRole: string;
  due: Day;
  revisedDue?: Day | undefined;
  completedOn?: Day | undefined;
  status: 'open' | 'complete';
  /** Latest position, one line. */
  progress: string;
  /** Why it is late and what happens next; asked for where overdue. */
  lateBecause?: string | undefined;
  marking: Marking;
}

/** Data of `actions`. */
export interface Actions {
  records: CommitteeAction[];
  withheld: WithheldRecord[];
}
