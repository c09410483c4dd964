import { utcMinutes } from '../../model/londonTime';
import { dayIndex } from '../../model/month';
import { isDowntime, touches } from '../../model/availability';
import type { LessonStatus, Outage } from '../../model/outage';
import type { Place } from '../compose';
import type { Context } from '../context';
import { clockTime, count, hoursMinutes, inWords, inWordsCapital, londonTime, plural, shortDate } from '../format';
import { panel, type Panel } from '../panel';
import { recordFigure } from '../recordFigure';
import type { Cell, DayStrip, Row, Table } from '../table';
import { lacking, noneFinding } from './lanesFinding';
import { outageContext, type OutageContext } from './outageContext';
import { affectedWords, serviceName } from './serviceNames';
import { severityWords } from './severity';
import { daysOf, elapsedIn } from './tally';

const firstRows = 6;

const lessonWords: Readonly<Record<LessonStatus, string>> = {
  'in-place': 'In place',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  none: 'No lesson recorded',
};

const stripOf = ({ partnership }: Context, outage: Outage): DayStrip => {
  const start = londonTime(outage.start);
  const end = outage.restored === undefined ? undefined : londonTime(outage.restored);
  const hours = partnership.services.find(({ id }) => id === outage.service)?.hours ?? partnership.supportHours;
  const sameDay = end !== undefined && end.day === start.day;
  return {
    kind: 'day',
    start: start.minutes / 60,
    end: sameDay ? end.minutes / 60 : 24,
    opens: hours.opens / 60,
    closes: hours.closes / 60,
    severity: outage.priority,
  };
};

const startAndEnd = (outage: Outage): string => {
  if (outage.restored === undefined) return `From ${clockTime(outage.start)}, continuing`;
  const start = londonTime(outage.start).day;
  const end = londonTime(outage.restored).day;
  if (dayIndex(start) === dayIndex(end)) return `${clockTime(outage.start)} to ${clockTime(outage.restored)}`;
  return `${clockTime(outage.start)} to ${shortDate(end)}, ${clockTime(outage.restored)}`;
};

/** Time lost by the clock; what is not counted says what it was. */
const timeLost = (outage: Outage, minutes: number): Cell => {
  if (isDowntime(outage)) return { text: hoursMinutes(minutes), value: minutes / 60 };
  const what = outage.planned ? 'Planned work' : 'Slow or partial';
  return { text: 'Not counted', missing: 'not-applicable', secondary: `${what}, ${hoursMinutes(minutes)}` };
};

const users = ({ usersAffected }: Outage): string => (usersAffected === undefined ? '' : `, ${count(usersAffected)} ${plural(usersAffected, 'user')}`);

const rowOf = (context: Context, outage: Outage, minutes: number): Row => {
  const { day } = londonTime(outage.start);
  return {
    key: outage.reference,
    header: shortDate(day),
    kind: 'point',
    marking: outage.marking,
    cells: [
      {
        text: serviceName(context, outage.service),
        secondary: `${affectedWords(context, outage)}, ${severityWords[outage.priority].toLowerCase()}${users(outage)}`,
      },
      { text: startAndEnd(outage), strip: stripOf(context, outage) },
      timeLost(outage, minutes),
      { text: outage.cause, secondary: outage.fix },
      { text: outage.lesson, secondary: lessonWords[outage.lessonStatus] },
    ],
  };
};

const tableOf = (rows: Row[]): Table => ({
  rowLabel: 'Date',
  columns: [
    { key: 'service', label: 'Service', kind: 'text' },
    { key: 'time', label: 'Start and end', kind: 'text' },
    { key: 'lost', label: 'Time lost', kind: 'number', style: 'hours-1' },
    { key: 'cause', label: 'Cause and fix', kind: 'text' },
    { key: 'lesson', label: 'Lesson', kind: 'text' },
  ],
  rows,
});

type LengthOf = (outage: Outage) => number;

/** The longest, which the finding speaks of. */
const longestOf = (records: readonly Outage[], lengthOf: LengthOf): Outage[] =>
  records.filter(isDowntime).toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, firstRows);

/** What stands in sight before all is asked for: what the finding speaks of, then the newest others as far as there is room. */
const firstKeys = (newest: readonly Outage[], lengthOf: LengthOf): string[] =>
  [...new Set([...longestOf(newest, lengthOf), ...newest])].slice(0, firstRows).map(({ reference }) => reference);

const findingOf = (records: readonly Outage[], lengthOf: LengthOf, from: OutageContext): string => {
  const outages = records.filter(isDowntime);
  if (outages.length === 0) return noneFinding(from);
  const longest = longestOf(outages, lengthOf);
  const done = longest.filter(({ lessonStatus }) => lessonStatus === 'in-place').length;
  const [long] = longest;
  if (outages.length === 1 && long !== undefined) return `One outage was recorded, of ${hoursMinutes(lengthOf(long))}`;
  // With few outages the lessons above have said what came of them all.
  if (outages.length === longest.length && long !== undefined) return `${inWordsCapital(outages.length)} outages were recorded, the longest of ${hoursMinutes(lengthOf(long))}`;
  const which = `the ${inWords(longest.length)} longest outages`;
  if (done === longest.length) return `T${which.slice(1)} have all led to a change now in place`;
  if (done === 0) return `None of ${which} has yet led to a change in place`;
  return `${inWordsCapital(done)} of ${which} ${plural(done, 'has', 'have')} led to a change now in place`;
};

/** Every record of the period, counted or not, newest first: what failed, how it was fixed, what was learned. */
export const outageRegister = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Outage register', metric: 'outages' };
  return panel({
    ...place,
    shape: 'list',
    needs: ['outages'],
    build: (answers, selection) => {
      const from = outageContext(answers, selection);
      const { context, months } = from;
      const days = daysOf(months, context.asAt);
      const lengthOf = (outage: Outage): number => elapsedIn(outage, days);
      const records = months.length === 0 ? [] : from.records.filter((outage) => touches(outage, days));
      const newest = records.toSorted((a, b) => utcMinutes(b.start) - utcMinutes(a.start));
      return recordFigure(place, context, answers.explanations, {
        markings: records.map(({ marking }) => marking),
        finding: findingOf(records, lengthOf, from),
        descriptor: 'What failed, how it was fixed and what was learned, newest first',
        strips: 'The strip shows start and end between 06:00 and 20:00; supported hours are shaded',
        drawn: 'A list, one row a record',
        plot: { shape: 'list' },
        table: tableOf(newest.map((outage) => rowOf(context, outage, lengthOf(outage)))),
        notes: from.notes,
        holds: lacking(from, records.length),
        firstRows,
        firstKeys: firstKeys(newest, lengthOf),
        noun: 'records',
      });
    },
  });
};
