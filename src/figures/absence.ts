import type { Partnership } from '../model/partnership';
import { isHeld, type MissingStatus, type Reading } from '../model/reading';
import { styled, type NumberStyle } from './format';
import type { Cell } from './table';

const words: Record<MissingStatus, string> = {
  'not-yet-due': 'Not yet due',
  'not-supplied': 'Not supplied',
  'not-collected': 'Not collected',
  withheld: 'Withheld',
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
