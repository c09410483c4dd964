import { expect, test } from '../journeys/test';
import { tallyType, type Tally } from './tallies';

/** Hands the tally over to the reporter, then fails on any fault in it. */
export const settle = async (tally: Tally): Promise<void> => {
  await test.info().attach('tally', { contentType: tallyType, body: JSON.stringify(tally) });
  expect(Object.values(tally).flatMap(({ faults }) => [...new Set(faults)]).slice(0, 30)).toEqual([]);
};
