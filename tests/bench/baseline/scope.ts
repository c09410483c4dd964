import type { Answers } from './answers';
import { calendarTo, type Calendar } from './calendar';
import { countsOf, type Counts } from './counts';
import { downtimesOf, type Downtime } from './downtime';

/** What is worked out once for the answers. */
export interface Ground {
  answers: Answers;
  calendar: Calendar;
  counts: Counts;
  downtimes: Downtime[];
}

/** What is shown of it. */
export interface Scope extends Ground {
  /** One council's code, or `both`. */
  council: string;
  codes: string[];
  councils: Answers['reporting-periods']['data']['councils'];
  /** "both councils", "Stevenage". */
  owner: string;
  isWhole: boolean;
}

export const groundOf = (answers: Answers): Ground => ({
  answers,
  calendar: calendarTo(answers.calls.dataTo.slice(0, 7)),
  counts: countsOf(answers),
  downtimes: downtimesOf(answers),
});

export const scopeOf = (ground: Ground, council: string): Scope => {
  const all = ground.answers['reporting-periods'].data.councils;
  const isWhole = council === 'both';
  const councils = isWhole ? all : all.filter(({ code }) => code === council);
  const owner = isWhole ? 'both councils' : (councils[0]?.shortName ?? '');
  return { ...ground, council, councils, codes: councils.map(({ code }) => code), owner, isWhole };
};

/** True for a record of a council that is shown. */
export const concerns = ({ codes }: Scope, { councils }: { councils: readonly string[] }): boolean => codes.some((code) => councils.includes(code));
