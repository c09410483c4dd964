import type { CouncilCode } from '../model/council';
import type { Day } from '../model/month';
import type { ReportingPeriod } from '../model/partnership';

/** What a file says besides its figure. The clock is read by the caller, so that the same input gives the same bytes. */
export interface ExportContext {
  /** The report the figure is taken from: "Shared ICT Service performance dashboard". */
  report: string;
  period: ReportingPeriod;
  council: CouncilCode | 'both';
  /** The reader's filters of a list, in words; empty for none. */
  filter: string;
  producedOn: Day;
}
