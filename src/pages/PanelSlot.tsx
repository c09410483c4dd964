import { useMemo } from 'react';
import type { SubjectsState } from '../api/useSubjects';
import { useToday } from '../api/useToday';
import { clear, type ClearedFigure } from '../figures/clearance';
import { overdue as overdueOf } from '../figures/freshness';
import type { Panel } from '../figures/panel';
import type { Selection } from '../figures/selection';
import { isPart } from '../model/period';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { PanelColumns } from '../ui/PanelGrid';
import { FigurePanel } from './FigurePanel';
import { freshnessOf } from './freshnessOf';
import { PlaceholderPanel } from './PlaceholderPanel';
import { stateOfPanel } from './stateOfPanel';
import { useCleared } from './useCleared';

export interface PanelSlotProps {
  panel: Panel;
  columns: PanelColumns;
  selection: Selection;
  /** The smaller drawing of the Overview. */
  compact?: boolean | undefined;
}

/** State and age of a panel; the same objects until something about them changes. */
const useStanding = (subjects: SubjectsState, figure: ClearedFigure | undefined, { period }: Selection) => {
  const today = useToday();
  const periods = subjects.state === 'held' ? subjects.answers['reporting-periods'] : undefined;
  const overdue = useMemo(() => figure && periods && overdueOf(periods, period, figure.asAt, today), [figure, periods, period, today]);
  const state = useMemo(() => stateOfPanel({ subjects, figure, overdue, part: isPart(period), today }), [subjects, figure, overdue, period, today]);
  const freshness = useMemo(() => (figure && subjects.state === 'held' ? freshnessOf(figure, subjects, overdue, today) : undefined), [subjects, figure, overdue, today]);
  return { state, freshness, report: periods?.data.dashboardTitle ?? '' };
};

function Slot({ panel, columns, selection, compact = false }: PanelSlotProps) {
  const { subjects, cleared: figure } = useCleared(panel, selection, clear);
  const { state, freshness, report } = useStanding(subjects, figure, selection);
  if (figure === undefined || freshness === undefined) return <PlaceholderPanel panel={panel} columns={columns} selection={selection} state={state} />;
  return <FigurePanel figure={figure} columns={columns} compact={compact} selection={selection} report={report} state={state} freshness={freshness} />;
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
