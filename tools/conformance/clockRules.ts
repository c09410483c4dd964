import { londonDay, utcMinutes } from '../../src/model/londonTime';
import { dayFromIndex } from '../../src/model/month';
import { subjects } from '../../src/model/subject';
import { at, type Found } from './finding';
import type { Facts, Rule } from './facts';

/** Two clocks may differ by this much. */
const toleratedMinutes = 5;

const held = ({ answers }: Facts) => subjects.flatMap((subject) => (answers[subject] === undefined ? [] : [{ subject, answer: answers[subject] }]));

const future = (facts: Facts): Found[] =>
  held(facts)
    .filter(({ answer }) => utcMinutes(answer.generatedAt) > utcMinutes(facts.now) + toleratedMinutes)
    .map(({ subject, answer }) => at(subject, 'generatedAt', `not after now (${facts.now})`, answer.generatedAt));

const beforeData = (facts: Facts): Found[] =>
  held(facts)
    .filter(({ answer }) => answer.dataTo > dayFromIndex(londonDay(utcMinutes(answer.generatedAt))))
    .map(({ subject, answer }) => at(subject, 'dataTo', `not after the day the figures were taken (${answer.generatedAt})`, answer.dataTo));

const latest = ({ answers }: Facts): string | undefined => answers['reporting-periods']?.data.periods.map(({ dataTo }) => dataTo).toSorted().at(-1);

const behind = (facts: Facts): Found[] => {
  const due = latest(facts);
  return due === undefined
    ? []
    : held(facts)
        .filter(({ subject, answer }) => subject !== 'explanations' && answer.dataTo < due)
        .map(({ subject, answer }) => at(subject, 'dataTo', `${due}, to which the periods report`, answer.dataTo));
};

const meetings = ({ answers }: Facts): Found[] =>
  (answers['reporting-periods']?.data.periods ?? []).flatMap(({ meeting, nextRefresh, dataTo, from, to }) => [
    ...(meeting !== undefined && meeting.date < dataTo ? [at('reporting-periods', `data.periods (${from} to ${to}).meeting.date`, `not before the figures it receives (${dataTo})`, meeting.date)] : []),
    ...(nextRefresh !== undefined && nextRefresh < dataTo ? [at('reporting-periods', `data.periods (${from} to ${to}).nextRefresh`, `after ${dataTo}`, nextRefresh)] : []),
  ]);

const differing = (name: string, value: (answer: NonNullable<Facts['answers'][keyof Facts['answers']]>) => string) => (facts: Facts): Found[] => {
  const [first, ...rest] = held(facts);
  return first === undefined
    ? []
    : rest
        .filter(({ answer }) => value(answer) !== value(first.answer))
        .map(({ subject, answer }) => at(subject, name, `${value(first.answer)}, as ${first.subject} says`, value(answer)));
};

/** Days and instants in an order that can be. */
export const clockRules: readonly Rule[] = [
  { name: 'generated-in-future', severity: 'fault', find: future },
  { name: 'data-after-generation', severity: 'fault', find: beforeData },
  { name: 'meeting-before-figures', severity: 'fault', find: meetings },
  { name: 'demonstration-differs', severity: 'fault', find: differing('demonstration', ({ demonstration }) => String(demonstration)) },
  { name: 'version-differs', severity: 'doubt', find: differing('contractVersion', ({ contractVersion }) => contractVersion) },
  { name: 'subject-behind', severity: 'doubt', find: behind },
];
