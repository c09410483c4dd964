import type { Envelope } from '../model/envelope';
import type { Marking } from '../model/marking';
import type { Told } from './account';
import { compose, type Content, type Place } from './compose';
import { contextOf, strictest, type Context } from './context';
import type { Figure, Variance } from './figure';
import { inWords, inWordsCapital, longDate, plural } from './format';
import type { PanelAnswers } from './panel';
import type { Selection } from './selection';
import { capitalised } from './wording';

/** Content of a figure made of records, each with a marking of its own. */
export interface RecordContent extends Content {
  /** Markings of the records shown: one exempt record exempts the figure. */
  markings: readonly Marking[];
  /** Accounts of single records, where they take the place of one for the whole. */
  variances?: Variance[] | undefined;
  /** What a row is, in the plural. */
  noun?: string | undefined;
  /** Keys of the rows shown first, where they are not the first of the table. */
  firstKeys?: readonly string[] | undefined;
  /** What the small drawings in the table's cells show. */
  strips?: string | undefined;
}

/** {@link compose} for a figure made of records. */
export const recordFigure = (place: Place, context: Context, told: Told, { markings, variances, noun, firstKeys, strips, ...content }: RecordContent): Figure => {
  const figure = compose(place, { ...context, marking: strictest([context.marking, ...markings]) }, told, content);
  return { ...figure, variances: variances ?? figure.variances, noun, firstKeys, strips };
};

/** True for a record of the council asked for; a shared record belongs to each of its councils. */
export const concerns =
  ({ council }: Selection) =>
  (record: { councils: readonly string[] }): boolean =>
    council === 'both' || record.councils.includes(council);

/** "One project is exempt and left out"; nothing where none is. */
export const exemptNotes = (left: number, one: string, many = `${one}s`): string[] =>
  left === 0 ? [] : [`${inWordsCapital(left)} ${plural(left, `${one} is`, `${many} are`)} exempt and left out`];

/** "No actions are recorded", but of those kept back that they are: "Actions are exempt: two in all". */
export const noRecords = (nouns: string, withheld: number, none = `No ${nouns} are recorded`): string =>
  withheld === 0 ? none : `${capitalised(nouns)} are exempt: ${inWords(withheld)} in all`;

/**
 * Context of a list held as at one day only, such as a register: it is shown as at that day whatever period was
 * asked for, and says so where the period ended before.
 */
export const positionContext = (answers: PanelAnswers<never>, selection: Selection, answer: Envelope<unknown>): Context => {
  const context = contextOf(answers, selection, [answer]);
  const later = answer.dataTo > selection.period.dataTo ? [`Shown as at ${longDate(answer.dataTo)}, the only position held`] : [];
  return { ...context, asAt: answer.dataTo, caveats: [...context.caveats, ...later] };
};
