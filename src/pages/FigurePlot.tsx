import { ChartFrame } from '../charts/ChartFrame';
import type { ClearedFigure } from '../figures/clearance';
import { onPage, printView } from '../state/view';
import { useViewStore } from '../state/viewStore';
import { panelHeadingId } from '../ui/panelHeading';
import { NextList } from '../ui/NextList';
import { WordsList } from '../ui/WordsList';

interface FigurePlotProps {
  figure: ClearedFigure;
  compact: boolean;
  onTable: () => void;
}

/** What a panel draws: a chart, a chart with what comes next, or words. */
export function FigurePlot({ figure, compact, onTable }: FigurePlotProps) {
  const allActions = useViewStore((store) => printView(onPage(store.view, 'actions')));
  const { plot } = figure;
  if (plot.shape === 'words') return <WordsList items={plot.items} />;
  const chart = <ChartFrame figure={figure} labelledBy={panelHeadingId(figure.ref)} compact={compact} onShowTable={onTable} />;
  if (plot.shape !== 'action-marks') return chart;
  const total = plot.groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      {chart}
      <NextList items={plot.next} more={{ href: allActions, label: `All ${total} actions` }} />
    </>
  );
}
