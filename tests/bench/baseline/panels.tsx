import { actionMarks, nextActions, type actionsByState } from './actions';
import { columns } from './Columns';
import { total } from './counts';
import { accountOf, offTargetList, varianceNote, whoByWhen } from './explanations';
import { gantt } from './Gantt';
import type { Headline } from './headlines';
import { lanes } from './Lanes';
import { lines } from './Lines';
import { swatch } from './marks';
import { Near } from './Near';
import { Panel } from './Panel';
import { aYearBefore } from './calendar';
import { concerns, type Scope } from './scope';
import { longDate, monthName } from './words';

interface PanelProps {
  scope: Scope;
}

const partNote = ({ calendar: { latest } }: Scope): string => `Quarter ${latest.number} covers ${latest.months.length} of its three months`;

const notesOf = (scope: Scope, notes: readonly string[] = []): string[] => [partNote(scope), ...notes];

export function CallsPanel({ scope }: PanelProps) {
  const { answers, calendar, codes, counts, owner } = scope;
  const [now, then] = [total(counts.logged, calendar.latest.months, codes), total(counts.logged, calendar.yearAgo, codes)];
  const finding = `Calls in Quarter ${calendar.latest.number} to date are ${Math.round(Math.abs(100 * (now / then - 1)))}% ${now > then ? 'above' : 'below'} last year`;
  return (
    <Panel number="1.1" columns={7} finding={finding} descriptor={`Calls logged with the service desk by month, ${owner}, with change on the same months of ${calendar.lastYear}`} source={answers.calls.source} asAt={answers.calls.dataTo} sourceNotes={notesOf(scope, answers.calls.notes)}>
      {columns(scope)}
    </Panel>
  );
}

export function OffTargetPanel({ scope, off, rated }: PanelProps & { off: readonly Headline[]; rated: number }) {
  const { explanations } = scope.answers;
  const finding = rated === 0 ? 'No measure is rated in this period' : `${off.length} of ${rated} rated measures miss target`;
  return (
    <Panel number="1.2" columns={5} finding={finding} descriptor="Explanation of variances, written by officers" source={explanations.source} asAt={explanations.dataTo} sourceNotes={notesOf(scope, explanations.notes)} isSwitched={false}>
      {offTargetList(scope, off)}
    </Panel>
  );
}

export function BacklogPanel({ scope, headlines }: PanelProps & { headlines: readonly Headline[] }) {
  const { answers, calendar } = scope;
  const backlog = headlines.find(({ metric }) => metric === 'backlog');
  const mark = backlog?.mark;
  const account = mark === 'amber' || mark === 'red' ? accountOf(scope, 'backlog') : undefined;
  const reported = (answers.backlog.data.reported ?? []).map((figure) => `As reported, and not part of these figures: ${figure.title}, ${figure.text ?? ''}. ${figure.caveat ?? ''} ${figure.source}`);
  return (
    <Panel number="1.3" columns={6} mark={mark} finding={`The backlog stands at ${backlog?.stands}`} descriptor={`Open calls at month end, by council, April ${calendar.lastYear.slice(0, 4)} to ${monthName(calendar.done.at(-1) ?? '')}`} source={answers.backlog.source} asAt={answers.backlog.dataTo} sourceNotes={notesOf(scope, [...(answers.backlog.notes ?? []), ...reported])}>
      {lines(scope)}
      {(mark === 'amber' || mark === 'red') && varianceNote(mark, [
        { strong: `Why ${mark}`, text: `${backlog?.reason}. ${account?.cause ?? 'No explanation supplied'}` },
        { strong: 'Action', text: account ? `${account.action} ${whoByWhen(account)}` : 'None given' },
      ])}
    </Panel>
  );
}

const severityKey = [
  { swatch: swatch('M7 0l7 7-7 7-7-7z', 'var(--ink)'), label: 'Major' },
  { swatch: swatch('M1.5 1.5h11v11h-11z', 'var(--axis)'), label: 'Significant' },
  { swatch: swatch('M2.5 7a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0z', 'var(--paper)', 'var(--ink-2)'), label: 'Minor' },
];

export function OutagesPanel({ scope }: PanelProps) {
  const { answers, calendar, downtimes, owner } = scope;
  const own = downtimes.filter(({ outage }) => concerns(scope, outage));
  const hoursIn = (months: readonly string[]): string => own.reduce((sum, { outage, hours }) => sum + (months.includes(outage.start.slice(0, 7)) ? hours : 0), 0).toFixed(1);
  const finding = `Hours lost to outages: ${hoursIn(calendar.done)}, against ${hoursIn(aYearBefore(calendar.done))} in the same months of last year`;
  return (
    <Panel number="1.4" columns={6} finding={finding} descriptor={`Outages by service, start date and hours lost, ${owner}. Shape marks the start date; the tail shows hours lost, not days`} keyEntries={severityKey} source={answers.outages.source} asAt={answers.outages.dataTo} sourceNotes={notesOf(scope, answers.outages.notes)} notes={['Exempt records are left out']}>
      {lanes(scope)}
    </Panel>
  );
}

const ganttKey = [
  { swatch: swatch('M0 2h14v10h-14z', 'var(--ink-3)'), label: 'Elapsed' },
  { swatch: swatch('M1 2.5h12v9h-12z', 'var(--paper)', 'var(--ink-3)'), label: 'To go' },
  { swatch: swatch('M7 2l5 5-5 5-5-5z', 'var(--paper)', 'var(--ink-3)'), label: 'Baseline finish' },
  { swatch: swatch('M7 0l7 7-7 7-7-7z', 'var(--ink)'), label: 'Forecast finish' },
  { swatch: swatch('M1 7h11M9 3.5L12.6 7 9 10.5', 'none', 'var(--ink-3)'), label: 'Slippage' },
];

export function FoundationPanel({ scope }: PanelProps) {
  const { projects } = scope.answers;
  const shown = projects.data.records.filter((project) => project.programme === 'Foundation' && concerns(scope, project));
  const late = shown.filter(({ baselineFinish, forecastFinish }) => forecastFinish > baselineFinish).length;
  const red = shown.find(({ rating }) => rating.overall === 'red');
  const account = red && accountOf(scope, `project:${red.reference}`);
  return (
    <Panel number="1.5" columns={8} finding={`${late} of ${shown.length} Foundation projects will finish later than planned`} descriptor="Forecast finish against the first approved baseline, by financial quarter. Ratings are against the date last approved" keyEntries={ganttKey} source={projects.source} asAt={projects.dataTo} sourceNotes={notesOf(scope, projects.notes)} notes={['Exempt projects are left out']}>
      <Near height={392}>{() => gantt(scope, shown)}</Near>
      {red && varianceNote('red', [
        { strong: `${red.reference} ${red.name}, red`, text: account?.cause ?? 'No explanation supplied' },
        { strong: 'Action', text: `${red.pathToGreen ?? 'None given'} ${red.sponsorRole ?? ''}` },
        ...(red.decisionAsked === undefined ? [] : [{ strong: 'Decision asked of the committee', text: red.decisionAsked }]),
      ])}
    </Panel>
  );
}

export function ActionsPanel({ scope, actions }: PanelProps & { actions: ReturnType<typeof actionsByState> }) {
  const { source, dataTo, notes } = scope.answers.actions;
  const all = [...actions.values()].flat().length;
  return (
    <Panel number="1.6" columns={4} finding={`${actions.get('red')?.length} of ${all} actions are overdue, and ${actions.get('amber')?.length} due at this meeting`} descriptor={`Committee action log at ${longDate(dataTo)}`} source={source} asAt={dataTo} sourceNotes={notesOf(scope, notes)}>
      <Near height={46}>{() => actionMarks(actions)}</Near>
      {nextActions(actions)}
      <p className="show-all">
        <a href="#/actions">All {all} actions</a>
      </p>
    </Panel>
  );
}
