import { financialYearLabel } from '../model/financialYear';
import { quarterBefore, quarterYearBefore, type QuarterReach } from '../model/period';
import type { Selection } from './selection';
import { quarterShort, quarterToDate } from './wording';

/** What the latest quarter is set against: the quarter before, or the same months of last year. */
export const comparatorOf = ({ compare }: Selection, latest: QuarterReach): QuarterReach | undefined =>
  ({ previous: quarterBefore(latest), 'last-year': quarterYearBefore(latest), none: undefined })[compare];

/** "Quarter 2" or "Same months of 2022/23". */
export const comparatorLabel = ({ compare }: Selection, before: QuarterReach): string =>
  compare === 'previous' ? quarterToDate(before) : `Same months of ${financialYearLabel(before.year)}`;

/** The same beside a mark: "2022/23", "Q2". */
export const comparatorShort = ({ compare }: Selection, before: QuarterReach): string =>
  compare === 'last-year' ? financialYearLabel(before.year) : quarterShort(before);
