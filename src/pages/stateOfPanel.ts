import { mayRetry, problemAdvice, problemCause, problemSentence } from '../api/problem';
import type { SubjectsState } from '../api/useSubjects';
import type { ClearedFigure } from '../figures/clearance';
import { longDate } from '../figures/format';
import { momentWords, overdueWords, type Overdue } from '../figures/freshness';
import { nothingWords } from '../figures/held';
import type { Day } from '../model/month';
import type { PanelState } from '../ui/panelState';

/** What a panel's state follows from. */
export interface PanelFacts {
  subjects: SubjectsState;
  /** Built once its subjects are held. */
  figure: ClearedFigure | undefined;
  overdue: Overdue | undefined;
  /** The period has months still to come. */
  part: boolean;
  today: Day;
}

const ready: PanelState = { kind: 'ready' };
const partPeriod: PanelState = { kind: 'part-period' };
const loading: PanelState = { kind: 'loading' };
const stillLoading: PanelState = { kind: 'loading', late: true };

type Held = Extract<SubjectsState, { state: 'held' }>;

const failed = ({ problem, retry }: Extract<SubjectsState, { state: 'failed' }>): PanelState => ({
  kind: 'failed',
  strong: problemSentence(problem),
  text: problemAdvice(problem),
  reference: `Reference ${problem.reference}`,
  onRetry: mayRetry(problem.kind) ? retry : undefined,
});

const failedWithFigures = ({ problem, fetchedAt, retry }: Held, figure: ClearedFigure, today: Day): PanelState | undefined => {
  if (problem === null) return undefined;
  const lastSet = `These are as at ${longDate(figure.asAt)}, the last set received.`;
  const fetched = momentWords(fetchedAt, today);
  const ended = problem.kind === 'signed-out';
  return {
    kind: 'failed-with-figures',
    strong: ended ? 'Your sign-in has ended.' : 'The latest figures could not be loaded.',
    text: [ended ? '' : problemCause(problem), lastSet, problemAdvice(problem)].filter((text) => text !== '').join(' '),
    reference: `Reference ${problem.reference}${fetched === '' ? '' : `, fetched ${fetched}`}`,
    onRetry: retry,
  };
};

/**
 * The one state machine of every panel. What the reader may not see goes before everything; then a failure, which says
 * more than age; then age; then that there is nothing to show; then that more is to come.
 */
export const stateOfPanel = ({ subjects, figure, overdue, part, today }: PanelFacts): PanelState => {
  if (subjects.state === 'failed') return failed(subjects);
  if (subjects.state === 'loading' || figure === undefined) return subjects.state === 'loading' && subjects.late ? stillLoading : loading;
  if (figure.withheld) return { kind: 'withheld', paragraphs: [figure.withheld.statement] };
  const failure = failedWithFigures(subjects, figure, today);
  if (failure !== undefined) return failure;
  if (overdue !== undefined) return { kind: 'stale', ...overdueWords(overdue) };
  if (figure.nothing !== undefined) return { kind: 'empty', text: nothingWords(figure.nothing) };
  return part ? partPeriod : ready;
};
