import { catalogue } from '../../metrics/catalogue';
import type { ReportingPeriod } from '../../model/partnership';
import type { Subject } from '../../model/subject';
import { ratingWord } from '../cells';
import { clear, clearHeadline } from '../clearance';
import { everyPanel } from '../everyPanel';
import type { Headline } from '../figure';
import { longDate, shortDate } from '../format';
import { measuresOf } from '../overview/measures';
import type { HeadAnswers, PanelAnswers } from '../panel';
import { concerns } from '../recordFigure';
import type { Selection } from '../selection';
import type { RatingMark } from '../table';
import { listed } from '../wording';

/** One heading of the page with its sentences; `none` stands where there are none. */
export interface Changes {
  heading: string;
  items: string[];
  none: string;
}

/** Everything that has changed since the meeting before. */
export interface SinceLastMeeting {
  /** Day of the meeting before; undefined where none is held. */
  meeting: string | undefined;
  parts: Changes[];
}

/** The period of the meeting before the one that receives the period looked at. */
export const lastMeetingPeriod = (periods: readonly ReportingPeriod[], { period }: Selection): ReportingPeriod | undefined => {
  const day = period.meeting?.date ?? period.dataTo;
  return periods.filter(({ meeting }) => meeting !== undefined && meeting.date < day).toSorted((a, b) => (a.meeting!.date < b.meeting!.date ? 1 : -1))[0];
};

const order: readonly RatingMark[] = ['green', 'amber', 'red', 'not-rated'];

const countWords = (measures: readonly Headline[]): string =>
  listed(order.flatMap((mark) => {
    const own = measures.filter(({ rating }) => rating.mark === mark).length;
    return own === 0 ? [] : [`${own} ${ratingWord(mark).toLowerCase()}`];
  }));

const measuresAt = (answers: HeadAnswers, selection: Selection): Headline[] => measuresOf(answers, selection).built.map((measure) => clearHeadline(measure, selection.audience));

interface Pair {
  now: Headline;
  before: Headline;
}

const pairsOf = (now: readonly Headline[], then: readonly Headline[]): Pair[] =>
  now.flatMap((measure) => {
    const before = then.find(({ metric }) => metric === measure.metric);
    return before === undefined ? [] : [{ now: measure, before }];
  });

const movedRatings = (pairs: readonly Pair[]): string[] =>
  pairs.filter(({ now, before }) => now.rating.mark !== before.rating.mark).map(({ now, before }) => `${now.name}: ${ratingWord(before.rating.mark).toLowerCase()} then, ${ratingWord(now.rating.mark).toLowerCase()} now. ${now.rating.reason}`);

const turned = (pairs: readonly Pair[]): string[] =>
  pairs.flatMap(({ now, before }) => {
    const [a, b] = [before.comparisons[0], now.comparisons[0]];
    const isTurn = a !== undefined && b !== undefined && a.verdict !== '' && b.verdict !== '' && a.verdict !== b.verdict;
    return isTurn ? [`${now.name}: ${a.verdict} ${a.against.replace(/^points |^hours /, '')} then, ${b.verdict} ${b.against.replace(/^points |^hours /, '')} now`] : [];
  });

const slipped = ({ projects }: HeadAnswers, selection: Selection): string[] =>
  (projects?.data.records ?? []).filter(concerns(selection)).flatMap(({ reference, name, forecastFinish, forecastFinishLastReport }) =>
    forecastFinishLastReport !== undefined && forecastFinish > forecastFinishLastReport ? [`${reference} ${name}: ${shortDate(forecastFinishLastReport)} then, ${shortDate(forecastFinish)} now`] : [],
  );

const closedActions = ({ actions }: HeadAnswers, since: string): string[] =>
  (actions?.data.records ?? []).flatMap(({ reference, action, completedOn }) => (completedOn !== undefined && completedOn > since ? [`${reference} ${action}, closed ${shortDate(completedOn)}`] : []));

const overdueActions = ({ actions }: HeadAnswers): string[] =>
  (actions?.data.records ?? []).flatMap(({ reference, action, status, due }) => (status === 'open' && actions !== undefined && due <= actions.dataTo ? [`${reference} ${action}, due ${shortDate(due)}`] : []));

const restatements = (answers: HeadAnswers, selection: Selection): string[] => [
  ...new Set(
    everyPanel
      .filter(({ needs, ref }) => needs.length > 0 && !ref.startsWith('1') && needs.every((subject) => answers[subject] !== undefined))
      .flatMap((panel) => {
        const figure = clear(panel.build(answers as PanelAnswers<Subject>, selection), selection.audience);
        return (figure.restated ?? []).map((note) => `${catalogue[figure.metric].title}, ${note}`);
      }),
  ),
];

/** What changed since the last meeting: ratings, direction, projects, actions and figures published then. */
export const sinceLastMeeting = (answers: HeadAnswers, selection: Selection): SinceLastMeeting => {
  const before = lastMeetingPeriod(answers['reporting-periods'].data.periods, selection);
  const meeting = before?.meeting?.date;
  const changed = { heading: 'Changed since published', items: restatements(answers, selection), none: 'No figure published before has changed' };
  const overdue = { heading: 'Actions overdue', items: overdueActions(answers), none: 'No action is overdue' };
  if (before === undefined || meeting === undefined) return { meeting: undefined, parts: [overdue, changed] };
  const [now, then] = [measuresAt(answers, selection), measuresAt(answers, { ...selection, period: before })];
  const pairs = pairsOf(now, then);
  const ratings = now.length === 0 ? [] : [`Ratings now: ${countWords(now)}. At the meeting of ${longDate(meeting)}: ${countWords(then)}`];
  return {
    meeting: longDate(meeting),
    parts: [
      { heading: 'Ratings that moved', items: [...ratings, ...movedRatings(pairs)], none: 'No measure could be rated' },
      { heading: 'Measures that turned', items: turned(pairs), none: 'No measure has turned from better to worse, or back' },
      { heading: 'Projects that slipped', items: slipped(answers, selection), none: 'No project’s forecast is later than in the last report, where one is held' },
      { heading: 'Actions closed', items: closedActions(answers, meeting), none: 'No action has been closed since' },
      overdue,
      changed,
    ],
  };
};
