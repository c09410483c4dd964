import type { Envelope } from '../../model/envelope';

/** What each field of a type means. A field without its meaning does not compile. */
export type Meanings<Type> = { readonly [Field in keyof Required<Type>]: string };

/** What surrounds every answer. */
export const envelopeMeanings: Meanings<Envelope<unknown>> = {
  contractVersion: 'Version of this contract the answer keeps to: major and minor, such as 1.0.',
  generatedAt: 'When the figures were taken from the source system, with the offset from UTC.',
  dataTo: 'Last day the figures speak of.',
  source: 'Name of the system the figures come from, as it should be printed.',
  marking: 'Part I, or Part II as soon as anything in the answer is exempt.',
  demonstration: 'True when the figures are invented: then every screen and export says so.',
  notes: 'Notes on the data as a whole. They are always public.',
  data: 'The subject itself.',
};

// Said of fields that several types share.
export const month = 'Calendar month.';
export const councilCode = 'Code of the council.';
export const councilCodes = 'Codes of the councils concerned; at least one.';
export const held = 'final, or provisional while it may still change.';
export const missing = 'Returns that are not there, each with its reason; in the list of rows they stand in place of counts.';
export const reported = 'Figures known only as a report printed them. Always sent, whatever the period.';
export const changes = 'Months from which a measure is counted under another definition.';
export const recordMarking = 'Whether this record may be published.';
export const publicTitle = 'Name the public may be told while the record is exempt. Without it they are told "Exempt record".';
export const kept = 'Exempt records kept back from the public; empty for members. The demonstration server makes it from the exempt records.';
