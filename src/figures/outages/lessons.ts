import type { CauseClass, LessonStatus, Outage } from '../../model/outage';
import { countCell, numberCell } from '../cells';
import type { Place } from '../compose';
import { strictest } from '../context';
import { count, inWords, inWordsCapital, plural } from '../format';
import { panel, type Panel } from '../panel';
import type { WordsPlot } from '../plot';
import { recordFigure } from '../recordFigure';
import type { RatingMark, Row, Table } from '../table';
import { allOf, capitalised } from '../wording';
import { inHours, lacking, noneFinding } from './lanesFinding';
import { outageContext, type OutageContext } from './outageContext';
import { daysOf, downtimeIn, tally, type Tally } from './tally';

const causeWords: Readonly<Record<CauseClass, string>> = {
  change: 'Change control',
  equipment: 'Equipment',
  monitoring: 'Monitoring gaps',
  supplier: 'Suppliers',
  'power-site': 'Power and sites',
  security: 'Security',
  unknown: 'Cause not known',
  other: 'Other causes',
};

const statusColumns: readonly { status: LessonStatus; label: string }[] = [
  { status: 'in-place', label: 'In place' },
  { status: 'in-progress', label: 'In progress' },
  { status: 'not-started', label: 'Not started' },
  { status: 'none', label: 'No lesson' },
];

interface CauseGroup extends Tally {
  cause: CauseClass;
  outages: Outage[];
}

const groupsOf = ({ context, months }: OutageContext, outages: readonly Outage[]): CauseGroup[] => {
  const days = daysOf(months, context.asAt);
  return [...new Set(outages.map(({ causeClass }) => causeClass))]
    .map((cause) => outages.filter(({ causeClass }) => causeClass === cause))
    .map((own) => ({ cause: own[0]!.causeClass, outages: own, ...tally(own, days), count: own.length }))
    .toSorted((a, b) => b.minutes - a.minutes);
};

const withStatus = (outages: readonly Outage[], status: LessonStatus): Outage[] => outages.filter(({ lessonStatus }) => lessonStatus === status);

/** Green: every lesson is in place. Amber: some are not yet. Not rated: nothing to learn was recorded. */
const markOf = ({ outages }: CauseGroup): RatingMark => {
  const lessons = outages.filter(({ lessonStatus }) => lessonStatus !== 'none');
  if (lessons.length === 0) return 'not-rated';
  return lessons.every(({ lessonStatus }) => lessonStatus === 'in-place') ? 'green' : 'amber';
};

/** Sentences, each said once and each closed with a full stop. */
const sentences = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim().replace(/\.$/, '')))].filter((text) => text !== '').map((text) => `${text}.`).join(' ');

const itemOf = (group: CauseGroup): WordsPlot['items'][number] => {
  const open = group.outages.filter(({ lessonStatus }) => lessonStatus === 'in-progress' || lessonStatus === 'not-started');
  const settled = group.outages.filter((outage) => !open.includes(outage));
  return {
    rating: markOf(group),
    heading: causeWords[group.cause],
    aside: `${count(group.count)} ${plural(group.count, 'outage')}, ${inHours(group.minutes)} hours`,
    text: sentences(settled.map(({ lesson }) => lesson)),
    marking: strictest(group.outages.map(({ marking }) => marking)),
    strong: sentences(open.map(({ lesson, lessonNext }) => lessonNext ?? `To do: ${lesson}`)),
  };
};

const rowOf = (key: string, header: string, kind: Row['kind'], group: Pick<CauseGroup, 'outages' | 'minutes'>): Row => ({
  key,
  header,
  kind,
  cells: [
    countCell(group.outages.length),
    numberCell(group.minutes / 60, 'hours-1'),
    ...statusColumns.map(({ status }) => countCell(withStatus(group.outages, status).length)),
  ],
});

const tableOf = (groups: readonly CauseGroup[], all: Pick<CauseGroup, 'outages' | 'minutes'>): Table => ({
  rowLabel: 'Cause',
  columns: [
    { key: 'outages', label: 'Outages', kind: 'number', style: 'count' },
    { key: 'hours', label: 'Hours lost', kind: 'number', style: 'hours-1' },
    ...statusColumns.map(({ status, label }) => ({ key: status, label, kind: 'number', style: 'count' }) as const),
  ],
  rows: groups.length === 0 ? [] : [...groups.map((group) => rowOf(group.cause, causeWords[group.cause], 'point', group)), rowOf('all', 'All causes', 'grand-total', all)],
});

/** "Eight of 12 outages led to a change that is now in place". */
export const lessonsFinding = (outages: readonly Outage[], from: OutageContext): string => {
  const done = withStatus(outages, 'in-place').length;
  const all = outages.length;
  if (all === 0) return noneFinding(from);
  if (all === 1) return done === 1 ? 'The one outage led to a change that is now in place' : 'The one outage has not yet led to a change in place';
  if (done === all) return `${capitalised(allOf(all))} outages led to a change that is now in place`;
  if (done === 0) return `${all === 2 ? 'Neither outage has' : `None of ${inWords(all)} outages has`} yet led to a change in place`;
  return `${inWordsCapital(done)} of ${inWords(all)} outages led to a change that is now in place`;
};

/** What changed after each kind of failure, and what is still to do. */
export const lessons = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Lessons from outages', metric: 'lessons' };
  return panel({
    ...place,
    shape: 'words',
    needs: ['outages'],
    build: (answers, selection) => {
      const from = outageContext(answers, selection);
      const days = daysOf(from.months, from.context.asAt);
      const outages = from.months.length === 0 ? [] : downtimeIn(from.records, days);
      const groups = groupsOf(from, outages);
      return recordFigure(place, from.context, answers.explanations, {
        markings: outages.map(({ marking }) => marking),
        finding: lessonsFinding(outages, from),
        descriptor: 'What changed after each kind of failure, and what is still to do',
        drawn: 'A paragraph for each kind of cause, the most hours lost first',
        plot: { shape: 'words', items: groups.map(itemOf) },
        table: tableOf(groups, { outages, minutes: tally(outages, days).minutes }),
        notes: from.notes,
        holds: lacking(from, outages.length),
      });
    },
  });
};
