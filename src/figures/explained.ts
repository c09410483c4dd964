import type { Envelope } from '../model/envelope';
import type { Explanation, Explanations } from '../model/explanation';
import type { RatingMark } from './table';
import type { Variance } from './figure';
import { longDate } from './format';
import type { Selection } from './selection';

/** What stands where an account is asked for and officers gave none. */
export const unexplained = 'No explanation supplied';

/** What stands there where what officers gave could not be had: that is not known, so nothing is said of them. */
export const unheard = 'The explanation could not be loaded';

const overlaps = (record: Explanation, { period }: Selection): boolean => record.from <= period.to && record.to >= period.from;

/** The one for the latest months, and of those the one written last. */
const latest = (records: readonly Explanation[]): Explanation | undefined =>
  records.toSorted((a, b) => (a.to === b.to ? (a.date < b.date ? 1 : -1) : a.to < b.to ? 1 : -1))[0];

/**
 * The officers' latest account of a subject in the period. One written for the panel goes before one for the
 * subject as a whole; one written for another panel is not used.
 */
export const explanationOf = (
  explanations: Envelope<Explanations> | undefined,
  selection: Selection,
  subject: string,
  ref: string | undefined,
  wanted: (record: Explanation) => boolean = () => true,
): Explanation | undefined => {
  const records = (explanations?.data.records ?? []).filter(
    (record) => record.subject === subject && overlaps(record, selection) && wanted(record),
  );
  const ofPanel = records.filter((record) => record.panel !== undefined && record.panel === ref);
  return latest(ofPanel) ?? latest(records.filter((record) => record.panel === undefined));
};

/** "Service Desk Manager, by 31 January 2024". */
export const whoByWhen = ({ ownerRole, byWhen }: Pick<Explanation, 'ownerRole' | 'byWhen'>): string | undefined => {
  if (ownerRole === undefined) return byWhen === undefined ? undefined : `By ${longDate(byWhen)}`;
  return byWhen === undefined ? ownerRole : `${ownerRole}, by ${longDate(byWhen)}`;
};

/** An officer's account as the note beneath a plot. */
export const varianceFrom = (rating: RatingMark, heading: string, record: Explanation | undefined): Variance => ({
  rating,
  heading,
  supplied: record?.cause !== undefined || record?.action !== undefined,
  cause: record?.cause,
  action: record?.action,
  who: record === undefined ? undefined : whoByWhen(record),
});
