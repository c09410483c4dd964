import type { MetricId } from '../metrics/metric';
import type { Marking } from '../model/marking';
import type { Day, Month } from '../model/month';
import type { Target } from '../model/partnership';
import type { Reading } from '../model/reading';
import type { Nothing } from './held';
import type { Plot } from './plot';
import type { RatingMark, Table } from './table';

/** A measure's rating with the sentence that says why. Computed, never typed. */
export interface Rating {
  mark: RatingMark;
  /** "68 above the target of 750 for March", "A measure of demand, no target". */
  reason: string;
}

/** The account of an amber or red figure; `supplied` false prints "No explanation supplied". */
export interface Variance {
  rating: RatingMark;
  /** What is explained where the panel has several: "F4 Telephony refresh, red"; empty where it is the figure itself. */
  heading: string;
  /** How it stands to its target, where the figure as a whole is rated. */
  reason?: string | undefined;
  supplied: boolean;
  cause?: string | undefined;
  action?: string | undefined;
  /** "Service Desk Manager, by 31 January 2024". */
  who?: string | undefined;
  decisionAsked?: string | undefined;
  /** Of the record the account is of, or of the account itself; one without goes by its figure's. */
  marking?: Marking | undefined;
}

/** Swatch and words of a key line, only where a direct label is impossible. */
export interface KeyEntry {
  swatch:
    | 'sbc' | 'ehdc' | 'both' | 'ghost' | 'severity-1' | 'severity-2' | 'severity-3' | 'now' | 'before' | 'p90'
    | 'baseline' | 'forecast' | 'elapsed' | 'to-go' | 'requested' | 'step-up' | 'step-down' | 'range' | 'slip'
    | 'green' | 'amber' | 'red' | 'due' | 'due-complete' | 'due-later' | 'missing' | 'part' | 'target';
  label: string;
  /** Needed only where direct labels do not fit (narrow screens). */
  narrowOnly?: boolean | undefined;
}

/**
 * One metric (or list) over one period for one reader, as plain data. Everything the committee sees or
 * takes away is a rendering of this, so no two of them can disagree.
 */
export interface Figure {
  /** Fixed panel number: "2.3". Never changes, so that minutes can cite it. */
  ref: string;
  metric: MetricId;
  /** Section the panel belongs to: "Helpdesk". */
  section: string;
  /** Plain title: "Backlog by month". */
  title: string;
  finding: string;
  findingBy: 'rule' | 'officer';
  descriptor: string;
  marking: Marking;
  rating?: Rating | undefined;
  plot: Plot;
  table: Table;
  key: KeyEntry[];
  /** One sentence for those who cannot see the drawing; the finding and what is drawn. */
  description: string;
  variances: Variance[];
  source: string;
  asAt: Day;
  /** True when a source has not reached the period's last day. */
  late: boolean;
  demonstration: boolean;
  /** What changes the reading of this figure: exclusions, definition changes, nil returns. Always in sight. */
  notes: string[];
  /** What holds for every figure of the source: part periods, how it counts, unknown categories. One step away. */
  sourceNotes: string[];
  /** Fewer rows shown at first on a screen; a button shows all. */
  firstRows?: number | undefined;
  /** Keys of those rows where they are not the first of the table; they keep its order. */
  firstKeys?: readonly string[] | undefined;
  /** What a row is, in the plural: "projects". */
  noun?: string | undefined;
  /** What the small drawings in the table's cells show; said only where they are drawn. */
  strips?: string | undefined;
  /** Targets of the measure that hold in the months shown: who set them, when and how far they may be missed. */
  targets?: Target[] | undefined;
  /** What has changed since it was published, a sentence each; the notes say it too. */
  restated?: string[] | undefined;
  /** A monthly measure by month, last year and this: what "is it unusual?" is asked of. */
  monthly?: Monthly | undefined;
  /** Why there is nothing to show; absent where there is something, if only noughts. */
  nothing?: Nothing | undefined;
  /** Set by clearance where the reader may not see the figure: nothing but its place is left in it. */
  withheld?: WithheldNotice | undefined;
}

/** Months of a measure, and whether they may be set against each other. */
export interface Monthly {
  values: { month: Month; reading: Reading }[];
  /** First month of this year: those before it are the baseline. */
  from: Month;
  /** False where the definition has changed in between. */
  alike: boolean;
}

/** Why a figure keeps its place and shows nothing. */
export interface WithheldNotice {
  /** Paragraph of Part 1 of Schedule 12A relied on. */
  paragraph: number;
  /** The paragraph in the words of the Act, ready to print. */
  statement: string;
}

/** One of the headline measures of the Overview. */
export interface Headline {
  metric: MetricId;
  name: string;
  /** Unit and period: "a month, Oct to Nov". */
  unit: string;
  /** "84.6" and "%", or the words for an absence and "". */
  value: string;
  valueUnit: string;
  rating: Rating;
  /** Value and target side by side, where the measure has a target: "99.71%, target 99.80%". */
  againstTarget?: string | undefined;
  spark: {
    kind: 'bar' | 'line';
    /** Eight quarters; null where there is none yet or none supplied. */
    values: (number | null)[];
    /** Index of a part quarter. */
    partSlot: number | null;
    min: number;
    max: number;
    target: number | null;
    years: [string, string];
    description: string;
  };
  comparisons: { direction: 'up' | 'down' | 'level' | 'none'; amount: string; against: string; verdict: 'better' | 'worse' | '' }[];
  marking: Marking;
}
