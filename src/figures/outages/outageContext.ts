import type { Envelope } from '../../model/envelope';
import { isDowntime, touches } from '../../model/availability';
import { financialYearLabel, financialYearOf, quarterOf, yearStart } from '../../model/financialYear';
import type { Marking } from '../../model/marking';
import type { Outage, Outages } from '../../model/outage';
import type { ReportingPeriod } from '../../model/partnership';
import { monthsHeld, previousPeriod, sameMonthsLastYear } from '../../model/period';
import { missing, type Reading } from '../../model/reading';
import { addMonths, firstDay, monthsFrom, type Month } from '../../model/month';
import { contextOf, type Context } from '../context';
import { monthRange } from '../format';
import type { PanelAnswers } from '../panel';
import { acrossCouncils, mapped, total } from '../pooling';
import { concerns, exemptNotes } from '../recordFigure';
import type { Selection } from '../selection';
import { daysOf, tally, type Tally } from './tally';

/** Months set beside the period's, where they are as many. */
export interface Compared {
  months: Month[];
  /** What they are called after "from" or "than": "the same months of last year", "last year", "Quarter 2 of 2023/24". */
  words: string;
  /** "April to November 2022". */
  label: string;
}

/** What every figure of outages starts from. */
export interface OutageContext {
  context: Context;
  answer: Envelope<Outages>;
  /** Records of the councils looked at; exempt ones are gone. */
  records: Outage[];
  /** Months of the period that have figures; the context's months run from April. */
  months: Month[];
  compared: Compared | undefined;
  /** Outages and minutes lost of some months; missing where a council's return is. */
  tallyOf: (months: readonly Month[]) => Reading<Tally>;
  notes: string[];
}

const isCovered = (periods: readonly ReportingPeriod[], month: Month): boolean => periods.some(({ from, to }) => from <= month && month <= to);

/** "Quarter 2 of 2023/24", "April to August 2023", "2022/23". */
const nameOf = ({ basis, from, to }: ReportingPeriod): string => {
  const year = financialYearLabel(financialYearOf(from));
  if (basis === 'year') return year;
  return basis === 'quarter' ? `Quarter ${quarterOf(from)} of ${year}` : monthRange(from, to);
};

const comparedMonths = ({ compare, period }: Selection, periods: readonly ReportingPeriod[], months: readonly Month[]): Compared | undefined => {
  if (compare === 'none' || months.length === 0) return undefined;
  if (compare === 'last-year') {
    const span = sameMonthsLastYear({ from: months[0]!, to: months.at(-1)! });
    const words = months.length === 12 ? 'last year' : 'the same months of last year';
    return { months: monthsFrom(span.from, span.to), words, label: monthRange(span.from, span.to) };
  }
  const before = previousPeriod(periods, period);
  if (before === undefined) return undefined;
  const held = monthsHeld(before, before.dataTo);
  // Totals of unequal length are never compared.
  if (held.length !== months.length) return undefined;
  return { months: held, words: nameOf(before), label: monthRange(before.from, before.to) };
};

/** The same answer for the same months, worked out once: a figure asks for each month many times. */
export const rememberedByMonths = <Value>(workOut: (months: readonly Month[]) => Value): ((months: readonly Month[]) => Value) => {
  const known = new Map<string, Value>();
  return (months) => {
    const key = months.join();
    const value = known.get(key) ?? workOut(months);
    known.set(key, value);
    return value;
  };
};

/** The outages of a selection, with their tallies and the months they are compared with. */
export const outageContext = (answers: PanelAnswers<'outages'>, selection: Selection): OutageContext => {
  const answer = answers.outages;
  const context = contextOf(answers, selection, [answer]);
  const { periods } = context.partnership;
  const records = answer.data.records.filter(concerns(selection));
  const absences = new Map(answer.data.missing.map((entry) => [`${entry.month} ${entry.council}`, entry]));
  const known = (month: Month): Reading<true> =>
    acrossCouncils(
      context.councils,
      ({ code }): Reading<true> => {
        const absence = absences.get(`${month} ${code}`);
        if (absence !== undefined) return missing(absence.status, absence.reason);
        return isCovered(periods, month) ? { status: 'final', value: true } : missing('not-held');
      },
      () => true,
    );
  const tallyOf = rememberedByMonths((months): Reading<Tally> => {
    const readings = months.map((month) => mapped(known(month), () => 1));
    return mapped(total(readings), () => tally(records, daysOf(months, context.asAt)));
  });
  const months = monthsHeld(selection.period, context.asAt);
  return {
    context,
    answer,
    records,
    months,
    compared: comparedMonths(selection, periods, months),
    tallyOf,
    notes: exemptNotes(answer.data.withheld.length, 'outage record'),
  };
};

/** The same months a year earlier. */
export const yearBefore = (months: readonly Month[]): Month[] => months.map((month) => addMonths(month, -12));

/** Markings of what counts in figures by month: downtime and planned work of this year and the last. */
export const countedMarkings = ({ context, records }: OutageContext): Marking[] => {
  const days = { from: firstDay(yearStart(context.year - 1)), to: context.asAt };
  return records.filter((outage) => (outage.planned || isDowntime(outage)) && touches(outage, days)).map(({ marking }) => marking);
};
