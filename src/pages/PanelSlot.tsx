import { mayRetry, problemDetail, problemSentence } from '../api/problem';
import { clear } from '../figures/clearance';
import type { Panel } from '../figures/panel';
import type { Selection } from '../figures/selection';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { PanelColumns } from '../ui/PanelGrid';
import { FigurePanel } from './FigurePanel';
import { PlaceholderPanel } from './PlaceholderPanel';
import { useCleared } from './useCleared';

export interface PanelSlotProps {
  panel: Panel;
  columns: PanelColumns;
  selection: Selection;
  /** The smaller drawing of the Overview. */
  compact?: boolean | undefined;
}

function Slot({ panel, columns, selection, compact = false }: PanelSlotProps) {
  const { subjects, cleared: figure } = useCleared(panel, selection, clear);
  if (subjects.state === 'failed') {
    const { problem, retry } = subjects;
    const state = { kind: 'failed', strong: problemSentence(problem), text: problemDetail(problem), reference: `Reference ${problem.reference}`, onRetry: mayRetry(problem.kind) ? retry : undefined } as const;
    return <PlaceholderPanel panel={panel} columns={columns} selection={selection} state={state} />;
  }
  if (figure === undefined) return <PlaceholderPanel panel={panel} columns={columns} selection={selection} state={{ kind: 'loading' }} />;
  const problem = subjects.state === 'held' ? subjects.problem : null;
  const report = (subjects.state === 'held' && subjects.answers['reporting-periods']?.data.dashboardTitle) || '';
  return <FigurePanel figure={figure} columns={columns} compact={compact} selection={selection} report={report} failure={problem && subjects.state === 'held' ? { problem, retry: subjects.retry } : null} />;
}

/**
 * One numbered panel of a page: asks for what its figure needs and shows it, or what stands in its place. A fault in
 * one panel never touches another.
 */
export function PanelSlot(props: PanelSlotProps) {
  const { panel, columns, selection } = props;
  const fault = { kind: 'failed', strong: 'This panel could not be drawn.', text: 'The other panels are not affected.', reference: `Reference PANEL-${panel.ref}` } as const;
  return (
    <ErrorBoundary fallback={() => <PlaceholderPanel panel={panel} columns={columns} selection={selection} state={fault} />}>
      <Slot {...props} />
    </ErrorBoundary>
  );
}
