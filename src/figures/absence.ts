import type { Partnership } from '../model/partnership';
import { isHeld, type MissingStatus, type Reading } from '../model/reading';
import { styled, type NumberStyle } from './format';
import type { Cell } from './table';
import { capitalised } from './wording';

const words: Record<MissingStatus, string> = {
  'not-yet-due': 'Not yet due',
  'not-held': 'Not held',
  'not-collected': 'Not collected',
  'not-supplied': 'Not supplied',
  withheld: 'Withheld',
};

/** Of several absences, the gravest last: the one a reader most needs to hear of. */
const gravity: readonly MissingStatus[] = ['not-yet-due', 'not-held', 'not-collected', 'not-supplied', 'withheld'];

/** A reading without a value. */
export type Absence = Exclude<Reading<never>, { value: never }>;

/** The gravest of some statuses. */
export const gravestStatus = (statuses: readonly MissingStatus[]): MissingStatus | undefined => gravity.findLast((status) => statuses.includes(status));

/** The gravest absence among readings; undefined where every one is held. */
export const gravest = (readings: readonly Reading<unknown>[]): Absence | undefined => {
  const absent = readings.flatMap((reading) => (isHeld(reading) ? [] : [reading]));
  const status = gravestStatus(absent.map((absence) => absence.status));
  return absent.find((absence) => absence.status === status);
};

/**
 * The finding of a figure without a value: "No calls are recorded for April", but of what is kept back, late or not
 * due, that it is so. None may be told where there may be some.
 * @param of "calls".
 * @param span with its preposition: "for April to November 2023".
 */
export const nothingTold = (of: string, span: string, readings: readonly Reading<unknown>[]): string => {
  const status = gravest(readings)?.status;
  if (status === undefined || status === 'not-held' || status === 'not-collected') return `No ${of} are recorded ${span}`;
  return `${capitalised(of)} ${span} are ${status === 'withheld' ? 'withheld: exempt information' : words[status].toLowerCase()}`;
};

/** What stands where a value is absent: "Not supplied". */
export const missingWords = (status: MissingStatus): string => words[status];

/** The reason of an absence, or its status in words. */
export const absenceOf = (reading: { status: MissingStatus; reason?: string | undefined }): string => reading.reason ?? words[reading.status];

/** The reason of an absence in the middle of a sentence: a council's name keeps its capital. */
export const reasonOf = (reading: { status: MissingStatus; reason?: string | undefined }, { partnership }: { partnership: Pick<Partnership, 'councils'> }): string => {
  const words = absenceOf(reading);
  return partnership.councils.some(({ shortName }) => words.startsWith(shortName)) ? words : words.charAt(0).toLowerCase() + words.slice(1);
};

/** A reading as text for a drawing; null where there is none. */
export const textOrNull = (reading: Reading, write: (value: number) => string): string | null => (isHeld(reading) ? write(reading.value) : null);

/** A reading as a table cell; `write` where its style alone does not say it. */
export const readingCell = (reading: Reading, style: NumberStyle, write?: (value: number) => string): Cell =>
  isHeld(reading)
    ? { text: write === undefined ? styled(reading.value, style) : write(reading.value), value: reading.value }
    : { text: absenceOf(reading), missing: reading.status };

/** A cell that cannot have a value, with the reason: "Not comparable". */
export const notApplicable = (text: string): Cell => ({ text, missing: 'not-applicable' });
