import type { Council, CouncilCode } from '../model/council';
import type { MissingReturn } from '../model/helpdesk';
import type { Day, Month } from '../model/month';
import { lastWholeMonth } from '../model/period';
import { isHeld, missing, type HeldStatus, type Reading } from '../model/reading';
import { gravest, missingWords } from './absence';

/** A row of one council's return for a month. */
interface Returned {
  month: Month;
  council: CouncilCode;
  status: HeldStatus;
}

/** What each council returned for each month. */
export interface Returns<Row> {
  /** The rows of a return, or why there is none. A return is never taken for nought. */
  at: (month: Month, council: CouncilCode) => Reading<readonly Row[]>;
  /** Months with at least one return. */
  months: ReadonlySet<Month>;
}

const key = (month: Month, council: CouncilCode) => `${month} ${council}`;

const isAbsence = (row: Returned | MissingReturn): row is MissingReturn => row.status !== 'final' && row.status !== 'provisional';

/** Sorts rows into returns by month and council. A month after `dataTo` is not yet due, an earlier one without rows not held. */
export const returnsOf = <Row extends Returned>(rows: readonly (Row | MissingReturn)[], dataTo: Day): Returns<Row> => {
  const held = new Map<string, Row[]>();
  const months = new Set<Month>();
  for (const row of rows) {
    if (isAbsence(row)) continue;
    months.add(row.month);
    const own = held.get(key(row.month, row.council));
    if (own === undefined) held.set(key(row.month, row.council), [row]);
    else own.push(row);
  }
  const absent = new Map(rows.filter(isAbsence).map((row) => [key(row.month, row.council), row]));
  const last = lastWholeMonth(dataTo);
  return {
    months,
    at: (month, council) => {
      const absence = absent.get(key(month, council));
      if (absence !== undefined) return missing(absence.status, absence.reason);
      const own = held.get(key(month, council));
      if (own === undefined) return missing(month > last ? 'not-yet-due' : 'not-held');
      return { status: own.some((row) => row.status === 'provisional') ? 'provisional' : 'final', value: own };
    },
  };
};

/** One reading from several: held only where every part is, provisional where any part is. */
export const combined = <Part, Whole>(readings: readonly Reading<Part>[], combine: (parts: Part[]) => Whole): Reading<Whole> => {
  const absence = gravest(readings);
  if (absence !== undefined) return absence;
  const held = readings.filter(isHeld);
  if (held.length === 0) return missing('not-held');
  const status = held.some((reading) => reading.status === 'provisional') ? 'provisional' : 'final';
  return { status, value: combine(held.map((reading) => reading.value)) };
};

/** Another reading of the same firmness: `f` of the value, where there is one. */
export const mapped = <From, To>(reading: Reading<From>, f: (value: From) => To): Reading<To> =>
  isHeld(reading) ? { status: reading.status, value: f(reading.value) } : reading;

const inOneSum = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Sum of readings; absent where any part is. */
export const total = (readings: readonly Reading[]): Reading => combined(readings, inOneSum);

/**
 * Several councils as one. With some of them absent there is no total, and the reason names them:
 * "East Herts not supplied".
 */
export const acrossCouncils = <Part, Whole>(
  councils: readonly Council[],
  readingOf: (council: Council) => Reading<Part>,
  combine: (parts: Part[]) => Whole,
): Reading<Whole> => {
  const readings = councils.map(readingOf);
  const absence = gravest(readings);
  if (absence === undefined || readings.every((reading) => !isHeld(reading))) return combined(readings, combine);
  const names = councils.filter((_, i) => !isHeld(readings[i]!)).map((council) => council.shortName);
  return missing(absence.status, `${names.join(' and ')} ${missingWords(absence.status).toLowerCase()}`);
};

/** Sum over councils of one month's returns. */
export const countedIn = <Row>(
  returns: Returns<Row>,
  month: Month,
  councils: readonly Council[],
  count: (row: Row) => number,
): Reading =>
  acrossCouncils(councils, (council) => mapped(returns.at(month, council.code), (rows) => inOneSum(rows.map(count))), inOneSum);

/** Sum over councils and months: a flow of a quarter or a year to date. */
export const countedOver = <Row>(
  returns: Returns<Row>,
  months: readonly Month[],
  councils: readonly Council[],
  count: (row: Row) => number,
): Reading => total(months.map((month) => countedIn(returns, month, councils, count)));

/** Every row of some months and councils, for pooling rates and distributions. */
export const rowsOver = <Row>(returns: Returns<Row>, months: readonly Month[], councils: readonly Council[]): Reading<Row[]> =>
  combined(
    months.map((month) => acrossCouncils(councils, (council) => returns.at(month, council.code), (parts) => parts.flat())),
    (parts) => parts.flat(),
  );

/** 100 × part ÷ whole; not collected where there was nothing to take a share of. */
export const share = (part: Reading, whole: Reading, none = 'No calls'): Reading =>
  isHeld(whole) && whole.value === 0
    ? missing('not-collected', none)
    : combined([part, whole], ([some, all]) => (100 * (some ?? 0)) / (all ?? 1));
