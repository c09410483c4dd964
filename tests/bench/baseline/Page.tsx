import { memo, useMemo } from 'react';
import { actionsByState } from './actions';
import { hatches } from './axes';
import { headlinesOf } from './headlines';
import { ActionsPanel, BacklogPanel, CallsPanel, FoundationPanel, OffTargetPanel, OutagesPanel } from './panels';
import { scopeOf, type Ground } from './scope';
import { Strip } from './Strip';
import { longDate, monthName } from './words';

/** The page for one council or both. */
export const Page = memo(function Page({ ground, council }: { ground: Ground; council: string }) {
  const scope = useMemo(() => scopeOf(ground, council), [ground, council]);
  const headlines = useMemo(() => headlinesOf(scope), [scope]);
  const { answers, calendar, owner } = scope;
  const { finding } = answers.explanations.data.records.find(({ subject }) => subject === 'page:overview') ?? {};
  const { meeting } = answers['reporting-periods'].data.periods.findLast((period) => period.meeting !== undefined) ?? {};
  const rated = headlines.filter(({ mark }) => mark !== 'not-rated');
  const off = rated.filter(({ mark }) => mark !== 'green');
  const actions = useMemo(() => actionsByState(scope), [scope]);
  const items = [
    { label: 'Decision asked for', value: answers.projects.data.records.filter(({ decisionAsked }) => decisionAsked !== undefined).length },
    { label: 'Measures off target', value: rated.length === 0 ? 'None rated' : `${off.length} of ${rated.length}` },
    { label: 'Actions overdue', value: `${actions.get('red')?.length} of ${[...actions.values()].flat().length}` },
  ];
  return (
    <>
      {hatches}
      <div className="page-head has-aside">
        <p className="page-kicker">
          <span>
            {owner}, {monthName(calendar.done[0] ?? '')} to {monthName(calendar.done.at(-1) ?? '')}. Quarter {calendar.latest.number} covers {calendar.latest.months.length} months
          </span>
        </p>
        <h1 className="page-finding">{finding}</h1>
        <p className="standfirst">
          {off.slice(0, 2).map(({ name, stands }) => (
            <span key={name}>
              {name}: <b>{stands}</b>.{' '}
            </span>
          ))}
        </p>
        <section className="meeting-list">
          <p>{meeting && `Committee, ${longDate(meeting.date)}, item ${meeting.item}`}</p>
          <dl>
            {items.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <Strip scope={scope} headlines={headlines} />
      <div className="panel-grid">
        <CallsPanel scope={scope} />
        <OffTargetPanel scope={scope} off={off} rated={rated.length} />
        <BacklogPanel scope={scope} headlines={headlines} />
        <OutagesPanel scope={scope} />
        <FoundationPanel scope={scope} />
        <ActionsPanel scope={scope} actions={actions} />
      </div>
    </>
  );
});
