import type { ClearedFigure } from '../../figures/clearance';
import type { RatingMark } from '../../figures/table';
import type { ExportContext } from '../exportContext';

/** What the first page of a pack says. */
export interface Cover {
  /** "Stevenage Borough Council and East Herts District Council". */
  councils: string;
  /** The report: "Shared ICT Service performance dashboard". */
  title: string;
  /** "April to November 2023", and what a part quarter covers. */
  period: string;
  /** The finding of the Overview. */
  finding: string;
  findingBy: 'rule' | 'officer';
  /** Meeting, agenda item, date of the figures; those that are known. */
  facts: readonly { label: string; text: string }[];
}

/** A panel that was chosen and is not in the pack, with the reason as a sentence. */
export interface LeftOut {
  ref: string;
  title: string;
  kind: 'exempt' | 'not-loaded' | 'unknown';
  reason: string;
}

/** One measure as the definitions at the end print it. */
export interface Definition {
  title: string;
  facts: readonly { label: string; text: string }[];
}

/** What a meeting ends on. */
export interface Closing {
  /** Decisions asked for, measures off target, actions overdue; those that are known. */
  items: readonly { label: string; value: string }[];
  /** The actions that need attention next. */
  actions: readonly { rating: RatingMark; text: string; note: string }[];
}

/**
 * A committee pack as plain data: cleared figures in their order with what surrounds them. Every format writes this and
 * nothing else, so no two of them can disagree. A single panel's file is a pack of one, without a cover.
 */
export interface Pack {
  context: ExportContext;
  part: 'I' | 'II';
  /** The marking in words, for every page: "Part I: public". */
  marking: string;
  /** Set where the figures are invented: said on every page. */
  demonstration: boolean;
  /** Absent from a file of one panel. */
  cover?: Cover | undefined;
  /** The last slide of a presentation; absent from a file of one panel. */
  closing?: Closing | undefined;
  /** The headline measures as one table, chosen or not; absent from a file of one panel. */
  summary?: ClearedFigure | undefined;
  /** In the order chosen; none withheld. */
  figures: readonly ClearedFigure[];
  leftOut: readonly LeftOut[];
  /** Measures of those figures, each once; empty where definitions were not asked for. */
  definitions: readonly Definition[];
  startPage: number;
  /** A table after each chart. */
  tables: boolean;
  /** Speaker notes, where a format has them. */
  notes: boolean;
}
