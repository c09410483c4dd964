import type { Marking } from './marking';
import type { Day, Month } from './month';

/** An officer's account of a variance, and optionally their own finding. */
export interface Explanation {
  /** Metric id, or `page:helpdesk` for a page's finding, or `project:F4`. */
  subject: string;
  /** Panel it belongs to where narrower than the metric: `2.3`. */
  panel?: string | undefined;
  from: Month;
  to: Month;
  cause?: string | undefined;
  action?: string | undefined;
  ownerRole?: string | undefined;
  byWhen?: Day | undefined;
  authorRole: string;
  date: Day;
  /** Replaces the sentence written by rule, and is marked as the officer's. */
  finding?: string | undefined;
  marking: Marking;
}

/** Data of `explanations`. */
export interface Explanations {
  records: Explanation[];
}
