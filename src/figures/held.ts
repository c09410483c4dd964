import type { MissingStatus } from '../model/reading';
import { gravestStatus } from './absence';
import type { Plot } from './plot';
import type { Cell, Table } from './table';

/** Why a figure has nothing to show. A nil return is one confirmed; nothing recorded is only not known of. */
export type Nothing = MissingStatus | 'none-recorded' | 'nil-return';

const holdsSomething = ({ missing, text }: Cell): boolean => missing === undefined && text !== '';

/** Cells of what a chart draws, without those set beside the measure. */
const measured = ({ columns, rows }: Table): Cell[] =>
  rows.filter(({ kind }) => kind === 'point').flatMap(({ cells }) => cells.filter((_, i) => columns[i]?.beside !== true));

/**
 * Why a figure has no value to show, by the gravest absence in its table; undefined where it has one. Noughts are
 * values: they are drawn. A panel of words may say all it has to say in its finding.
 */
export const nothingIn = ({ plot, table }: { plot: Plot; table: Table }): Nothing | undefined => {
  const cells = measured(table);
  if (plot.shape === 'words' || cells.some(holdsSomething)) return undefined;
  return gravestStatus(cells.flatMap(({ missing }) => (missing === undefined || missing === 'not-applicable' ? [] : [missing]))) ?? 'none-recorded';
};

const notHeld = 'None recorded. The metrics service holds no figures for this panel in the months asked for.';

const words: Record<Nothing, string> = {
  withheld: 'Withheld: exempt information.',
  'not-supplied': 'Not supplied: the figures for this panel were due and have not come.',
  'not-yet-due': 'Not yet due.',
  'not-collected': 'None recorded. These figures are not collected.',
  'not-held': notHeld,
  'none-recorded': notHeld,
  'nil-return': 'None recorded: a nil return is confirmed for every month.',
};

/** What is said in the place of a figure with nothing to show. */
export const nothingWords = (why: Nothing): string => words[why];

/**
 * Why a figure of records has nothing to show: some may be exempt.
 * @param shown how many records the figure shows.
 * @param withheld how many are kept back.
 */
export const nothingOf = (shown: number, withheld: number): Nothing | undefined => {
  if (shown > 0) return undefined;
  return withheld > 0 ? 'withheld' : 'none-recorded';
};
