import { ratingMark } from './marks';
import type { Mark } from './rating';
import type { Scope } from './scope';
import { longDate } from './words';

type Action = Scope['answers']['actions']['data']['records'][number];

/** Where an action stands; the complete ones are only counted. */
type State = 'red' | 'amber' | 'green' | 'complete';

const states: State[] = ['red', 'amber', 'green', 'complete'];
const stateWords: Record<State, string> = { red: 'overdue', amber: 'due now', green: 'on track', complete: 'complete' };

/** The actions of the year and those still open, by state. */
export const actionsByState = ({ answers, calendar }: Scope): Map<State, Action[]> => {
  const { records } = answers.actions.data;
  const asAt = answers.actions.dataTo;
  const meeting = answers['reporting-periods'].data.periods.findLast(({ meeting: set }) => set !== undefined)?.meeting?.date ?? asAt;
  const log = records.filter(({ setOn, status }) => status === 'open' || setOn.slice(0, 7) >= (calendar.months[0] ?? ''));
  const stateOf = ({ status, due }: Action): State => {
    if (status === 'complete') return 'complete';
    if (due <= asAt) return 'red';
    return due <= meeting ? 'amber' : 'green';
  };
  return new Map(states.map((state) => [state, log.filter((action) => stateOf(action) === state).sort((a, b) => (a.due < b.due ? -1 : 1))]));
};

const complete = <path d="M4 10.6l4 4.2L16 5.6" fill="none" stroke="var(--ink-2)" strokeWidth="2" />;

/** One mark an action, by state. */
export const actionMarks = (actions: Map<State, Action[]>) => {
  let left = 0;
  return (
    <svg className="chart" width="400" height="46" role="img" aria-label="Committee actions" fontSize="13.5" fill="var(--ink-2)">
      {states.toReversed().map((state) => {
        const number = actions.get(state)?.length ?? 0;
        const x = left;
        left += Math.max(number * 24, 66) + 6;
        return (
          <g key={state} transform={`translate(${x} 0)`}>
            {Array.from({ length: number }, (_, index) => (
              <g key={index} transform={`translate(${index * 24} 0)`}>
                {state === 'complete' ? complete : ratingMark(state)}
              </g>
            ))}
            <text y="40">
              {number} {stateWords[state]}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const open: (State & Mark)[] = ['red', 'amber', 'green'];

/** The four actions that need attention next. */
export const nextActions = (actions: Map<State, Action[]>) => (
  <ul className="next-list">
    {open
      .flatMap((state) => (actions.get(state) ?? []).map((action) => ({ state, action })))
      .slice(0, 4)
      .map(({ state, action }) => (
        <li key={action.reference}>
          {ratingMark(state)}
          <div>
            {action.action}
            <div className="next-note">
              Due {longDate(action.due)}. {action.revisedDue === undefined ? action.progress : `Expected ${longDate(action.revisedDue)}`}
            </div>
          </div>
        </li>
      ))}
  </ul>
);
