import { financialYearOf, quarterOf, quarterStart } from '../../../src/model/financialYear';
import type { AgeBand } from '../../../src/model/helpdesk';
import { addMonths, dayIndex, lastDay, monthIndex, type Month } from '../../../src/model/month';
import { apportion } from '../apportion';
import { minutesPerDay } from '../clock';
import type { Call } from './call';

/** Youngest first. */
export const ageBands = ['up-to-1-week', '1-to-4-weeks', '1-to-3-months', 'over-3-months'] as const satisfies AgeBand[];

/** Calendar days since the call was first logged, at the end of a month. */
export const ageInDays = (call: Call, month: Month): number => dayIndex(lastDay(month)) - Math.floor(call.logged / minutesPerDay);

/** Place in {@link ageBands}: 0 to under 7 days, 7 to under 28, 28 to under 91, 91 and over. */
export const bandOf = (days: number): number => [7, 28, 91].filter((edge) => days >= edge).length;

/** Open calls by age at quarter ends, youngest first; only their proportions are used. */
const profiles: Record<Month, readonly number[]> = {
  '2020-12': [133, 126, 82, 42],
  '2022-06': [224, 219, 158, 92],
  '2022-09': [229, 228, 183, 111],
  '2022-12': [238, 258, 231, 158],
  '2023-03': [231, 274, 282, 201],
  '2023-06': [226, 288, 301, 226],
  '2023-09': [239, 263, 250, 172],
  '2023-11': [241, 262, 198, 117],
};
const dated = Object.entries(profiles).map(([month, parts]) => ({ at: monthIndex(month as Month), parts }));

const shares = (parts: readonly number[]): number[] => apportion(1_000_000, parts).map((part) => part / 1_000_000);

/** Shares of the age bands at a month end, between the profiles on either side. */
const sharesAt = (month: Month): number[] => {
  const at = monthIndex(month);
  const after = dated.find((profile) => profile.at >= at) ?? dated.at(-1)!;
  const before = dated.findLast((profile) => profile.at <= at) ?? after;
  const way = after.at === before.at ? 0 : (at - before.at) / (after.at - before.at);
  const late = shares(after.parts);
  return shares(before.parts).map((share, band) => share + (late[band]! - share) * way);
};

/**
 * How many calls of each age each council should have open at a month end: the bands of both councils together
 * keep the profile, and each council's add up to what it has open.
 */
export const wantedByBand = (month: Month, open: readonly [number, number]): [number[], number[]] => {
  const both = apportion(open[0] + open[1], sharesAt(month));
  const first = apportion(open[0], both);
  return [first, both.map((count, band) => count - first[band]!)];
};

/** Last month of the quarter of a month. */
export const quarterEnd = (month: Month): Month => addMonths(quarterStart(financialYearOf(month), quarterOf(month)), 2);
