import type { Marking } from '../model/marking';
import type { Rag } from '../model/project';
import type { MissingStatus } from '../model/reading';
import type { Day } from '../model/month';
import type { NumberStyle } from './format';

/** How a column's cells are typed in every output; `number` columns align right. A `status` is a word beside numbers and keeps a table one of numbers. */
export type ColumnKind = 'text' | 'number' | 'date' | 'rating' | 'status';

/** A column of a figure's table. */
export interface Column {
  key: string;
  label: string;
  kind: ColumnKind;
  /** Number style of the column's values, for files that keep numbers as numbers. */
  style?: NumberStyle | undefined;
  /** Series this column belongs to, for the swatch in the reading line: a paint token. */
  swatch?: 'sbc' | 'ehdc' | 'both' | 'ghost' | undefined;
  /** Columns a screen may leave out of the reading line. */
  quiet?: boolean | undefined;
  /** A word or two of text, never a sentence: keeps one line on a wide screen and half a line on a phone. */
  brief?: boolean | undefined;
  /** Words in the order their filter offers them; without it, in the order the rows bring them. */
  order?: readonly string[] | undefined;
  /** Set beside the measure, such as its target: values here alone are not figures held. */
  beside?: boolean | undefined;
}

/** Rating as shown: the three colours, or why there is none. */
export type RatingMark = Rag | 'not-rated' | 'complete';

/** One cell: the words everyone reads, and the value files keep. */
export interface Cell {
  text: string;
  value?: number | undefined;
  day?: Day | undefined;
  /** Set where there is no value; `text` then says why. */
  missing?: MissingStatus | 'not-applicable' | undefined;
  rating?: RatingMark | undefined;
  /** Second, quieter line. */
  secondary?: string | undefined;
  /** Part and whole of a share, where they have no columns of their own. */
  ratio?: Record<'part' | 'whole', { text: string; value: number }> | undefined;
  /** Small drawing beside the text, described by the text. */
  strip?: DayStrip | DueStrip | undefined;
}

/** Start and end within the day, in hours after midnight, with the supported hours. */
export interface DayStrip {
  kind: 'day';
  start: number;
  end: number;
  opens: number;
  closes: number;
  severity: 1 | 2 | 3;
}

/** Set and due within a financial year, as shares of it from 0 to 1; above 1 is later. */
export interface DueStrip {
  kind: 'due';
  set: number;
  due: number;
  asAt: number;
  complete: boolean;
}

/** `point` rows are what a chart draws; `detail` rows stand beneath and no chart draws them; the others add up or head them. */
export interface Row {
  key: string;
  header: string;
  kind: 'point' | 'detail' | 'total' | 'grand-total' | 'group';
  /** True for a period with months still to come. */
  part?: boolean | undefined;
  /** Cells by column, without the row header. */
  cells: Cell[];
  /** Of the record the row stands for; a row without one goes by its figure's. */
  marking?: Marking | undefined;
  /** Rating mark of a group heading row. */
  rating?: RatingMark | undefined;
}

/** The one table every rendering of a figure agrees with. */
export interface Table {
  /** Label of the row header column. */
  rowLabel: string;
  columns: Column[];
  rows: Row[];
}
