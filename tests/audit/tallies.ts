/** What the audit counted, by the name of the check: how much was looked at and what was wrong. */
export type Tally = Record<string, { looked: number; faults: string[] }>;

/** Type of the attachment by which a test hands its tally to the reporter. */
export const tallyType = 'application/vnd.audit+json';

/** Adds to a tally. */
export const add = (tally: Tally, check: string, looked: number, faults: readonly string[]): void => {
  const one = (tally[check] ??= { looked: 0, faults: [] });
  one.looked += looked;
  one.faults.push(...faults);
};
