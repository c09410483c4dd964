import type { CouncilCode } from '../model/council';
import type { Audience } from '../model/marking';
import type { ReportingPeriod } from '../model/partnership';

/** What a period is set against: the one before it, the same months a year earlier, or nothing. */
export type Comparison = 'previous' | 'last-year' | 'none';

/** What the reader asked to see: the whole input of a figure besides the API's answers. */
export interface Selection {
  period: ReportingPeriod;
  /** One council's code, or `both` for the whole partnership. */
  council: CouncilCode | 'both';
  compare: Comparison;
  audience: Audience;
}
