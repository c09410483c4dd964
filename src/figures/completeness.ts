import type { Council } from '../model/council';
import type { Month } from '../model/month';
import { monthsHeld } from '../model/period';
import { isHeld, missing, type Reading } from '../model/reading';
import type { Answers } from '../model/subject';
import { missingWords } from './absence';
import { monthRange, monthYear } from './format';
import type { HeadAnswers } from './panel';
import { returnsOf } from './pooling';
import type { Selection } from './selection';
import type { Cell, Table } from './table';
import { allOf, capitalised, listed } from './wording';

/** Subjects that councils send month by month, in the order and the words they are told in. */
const supplied = [
  { subject: 'calls', words: 'calls' },
  { subject: 'backlog', words: 'open calls' },
  { subject: 'fix-times', words: 'fix times' },
  { subject: 'outages', words: 'outages' },
] as const;

type Supplied = (typeof supplied)[number]['subject'];

/** What a council sent of a subject in one month. */
type ReturnOf = (month: Month, council: Council) => Reading<unknown>;

const outageReturns =
  ({ data, dataTo }: Answers['outages']): ReturnOf =>
  (month, { code }) => {
    const absence = data.missing.find((entry) => entry.month === month && entry.council === code);
    if (absence !== undefined) return missing(absence.status, absence.reason);
    return month > dataTo.slice(0, 7) ? missing('not-yet-due') : { status: 'final', value: true };
  };

const returnsIn = (answers: HeadAnswers, subject: Supplied): ReturnOf | undefined => {
  if (subject === 'outages') return answers.outages && outageReturns(answers.outages);
  const answer = answers[subject];
  if (answer === undefined) return undefined;
  const returns = returnsOf<{ month: Month; council: string; status: 'final' | 'provisional' }>(answer.data.rows, answer.dataTo);
  return (month, { code }) => returns.at(month, code);
};

/** The returns of one council on one subject over the months of a period. */
export interface CouncilReturns {
  council: Council;
  words: string;
  /** Months without a return, with the reason in words. */
  gaps: { month: Month; why: string }[];
  provisional: boolean;
}

/** Which council supplied what for which month; subjects that have not arrived are left out. */
export const returnsMade = (answers: HeadAnswers, { period }: Selection): { months: Month[]; returns: CouncilReturns[] } => {
  const months = monthsHeld(period, period.dataTo);
  const returns = answers['reporting-periods'].data.councils.flatMap((council) =>
    supplied.flatMap(({ subject, words }): CouncilReturns[] => {
      const at = returnsIn(answers, subject);
      if (at === undefined) return [];
      const readings = months.map((month) => ({ month, reading: at(month, council) }));
      const gaps = readings.flatMap(({ month, reading }) => (isHeld(reading) ? [] : [{ month, why: missingWords(reading.status).toLowerCase() }]));
      return [{ council, words, gaps, provisional: readings.some(({ reading }) => reading.status === 'provisional') }];
    }),
  );
  return { months, returns };
};

const gapText = (gaps: CouncilReturns['gaps']): string =>
  [...new Set(gaps.map(({ why }) => why))]
    .map((why) => `${why} for ${listed(gaps.filter((gap) => gap.why === why).map(({ month }) => monthYear(month)))}`)
    .join('; ');

const spanOf = (months: readonly Month[]): string => monthRange(months[0]!, months.at(-1)!);

/** One sentence for the front of a pack: "Everything, by both councils, for April to November 2023", or what is not there; empty where no subject has arrived. */
export const completenessText = (answers: HeadAnswers, selection: Selection): string => {
  const { months, returns } = returnsMade(answers, selection);
  const { councils } = answers['reporting-periods'].data;
  if (returns.length === 0) return '';
  if (months.length === 0) return 'No month of the period has figures yet';
  const lacking = councils.flatMap((council) => {
    const own = returns.filter((one) => one.council.code === council.code && one.gaps.length > 0);
    const texts = [...new Set(own.map(({ gaps }) => gapText(gaps)))];
    return texts.map((text) => `${council.shortName}: ${listed(own.filter(({ gaps }) => gapText(gaps) === text).map(({ words }) => words))} ${text}`);
  });
  if (lacking.length > 0) return lacking.join('. ');
  return `Everything, by ${councils.length === 1 ? councils[0]!.shortName : `${allOf(councils.length)} councils`}, for ${spanOf(months)}`;
};

const cellOf = ({ gaps, provisional }: CouncilReturns, months: readonly Month[]): Cell => {
  if (gaps.length === months.length && gaps[0] !== undefined) return { text: capitalised(gaps[0].why) };
  if (gaps.length > 0) return { text: capitalised(gapText(gaps)) };
  return { text: provisional ? 'Supplied, provisional' : 'Supplied' };
};

/** Which council supplied what: a row a council, a column a subject. */
export const completenessTable = (answers: HeadAnswers, selection: Selection): Table => {
  const { months, returns } = returnsMade(answers, selection);
  const shown = supplied.filter(({ words }) => returns.some((one) => one.words === words));
  return {
    rowLabel: 'Council',
    columns: shown.map(({ subject, words }) => ({ key: subject, label: capitalised(words), kind: 'text' })),
    rows: answers['reporting-periods'].data.councils.map((council) => ({
      key: council.code,
      header: council.name,
      kind: 'point',
      cells: returns.filter((one) => one.council.code === council.code).map((one) => cellOf(one, months)),
    })),
  };
};
