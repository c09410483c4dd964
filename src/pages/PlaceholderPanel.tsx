import { Skeleton } from '../charts/Skeleton';
import { periodAxis } from '../figures/periodAxis';
import { periodLabel } from '../figures/periodLabel';
import type { Panel } from '../figures/panel';
import type { Selection } from '../figures/selection';
import { PanelFrame } from '../ui/PanelFrame';
import type { PanelColumns } from '../ui/PanelGrid';
import type { PanelState } from '../ui/panelState';

interface PlaceholderPanelProps {
  panel: Panel;
  columns: PanelColumns;
  selection: Selection;
  state: PanelState;
}

/** A panel without figures: loading or failed. It keeps its number and its place. */
export function PlaceholderPanel({ panel, columns, selection, state }: PlaceholderPanelProps) {
  const period = periodLabel(selection.period);
  const descriptor = state.kind === 'loading' ? `${state.late === true ? 'Still loading' : 'Loading'} figures for ${period}` : period;
  return <PanelFrame number={panel.ref} columns={columns} marking={{ part: 'I' }} title={panel.title} descriptor={descriptor} state={state} plot={<Skeleton shape={panel.shape} axis={periodAxis(selection.period, panel.shape)} />} />;
}
