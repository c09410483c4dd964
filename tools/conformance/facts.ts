import type { Query } from '../../src/contract/endpoints';
import type { Audience } from '../../src/model/marking';
import type { Answers, Subject } from '../../src/model/subject';
import type { Found, Severity } from './finding';

/** Everything the rules look at. What could not be read is absent, and its rules find nothing. */
export interface Facts {
  /** What was asked for. */
  query: Query;
  audience: Audience;
  /** Answers that keep to the contract, as the dashboard reads them. */
  answers: Partial<Answers>;
  /** Bodies as they were sent. */
  bodies: Partial<Record<Subject, string>>;
  /** The members' answers to the same question, where they were asked for too. */
  members: Partial<Answers>;
  /** When the checker asked, as an instant. */
  now: string;
}

/** A rule that no schema can say. */
export interface Rule {
  name: string;
  severity: Severity;
  find: (facts: Facts) => Found[];
}

/** What a council's month is called in a path. */
export const rowPath = (month: string, council: string, ...more: (string | number)[]): string => `data.rows (${[month, council, ...more].join(', ')})`;

/** A record by its reference. */
export const recordPath = (reference: string, field?: string): string => `data.records (${reference})${field === undefined ? '' : `.${field}`}`;
