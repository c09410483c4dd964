import type { Day, Instant, Month } from './month';
import type { Marking } from './marking';

/** What surrounds every answer of the metrics API. */
export interface Envelope<Data> {
  contractVersion: string;
  generatedAt: Instant;
  /** Last day the figures speak of. */
  dataTo: Day;
  /** Name of the system the figures come from: "service desk system". */
  source: string;
  marking: Marking;
  /** True when the figures are invented for demonstration: then every screen and export says so. */
  demonstration: boolean;
  notes: string[];
  data: Data;
}

/**
 * A figure known only as a report printed it: a percentage without its parts, "just over 8,000",
 * an average without a total, a period of three or five months, an earlier definition.
 * It is shown as printed and never pooled or compared.
 */
export interface ReportedFigure {
  /** What was measured: `calls-a-year`, `laptops-in-circulation`, `open-calls`, or a name of the reporter's own. */
  measure: string;
  title: string;
  from: Month;
  to: Month;
  /** Council code, or absent for the partnership. */
  council?: string | undefined;
  kind: 'count' | 'percentage' | 'average' | 'duration';
  qualifier: 'exact' | 'about' | 'over' | 'under';
  value: number;
  /** The words printed: "just over 1,000". */
  text: string;
  /** Why it may not be pooled or compared. */
  caveat: string;
  source: string;
  marking: Marking;
}

/** From this month on a measure is counted under another definition: comparisons across it stop. */
export interface DefinitionChange {
  measure: string;
  from: Month;
  note: string;
}
