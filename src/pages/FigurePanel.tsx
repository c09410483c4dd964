import type { ReactNode } from 'react';
import { problemSentence, type ApiProblem } from '../api/problem';
import type { ClearedFigure } from '../figures/clearance';
import { shortDate } from '../figures/format';
import { catalogue } from '../metrics/catalogue';
import { toggled } from '../state/view';
import { useViewStore } from '../state/viewStore';
import { PanelFrame } from '../ui/PanelFrame';
import type { PanelColumns } from '../ui/PanelGrid';
import type { PanelState } from '../ui/panelState';
import { definitionHref } from './definitionHref';
import { FigurePlot } from './FigurePlot';
import { FigureTable } from './FigureTable';
import { ListControls } from './ListControls';

interface FigurePanelProps {
  figure: ClearedFigure;
  columns: PanelColumns;
  compact: boolean;
  /** Set where the latest load failed and earlier figures are shown. */
  failure: { problem: ApiProblem; retry: () => void } | null;
}

const stateOf = (figure: ClearedFigure, failure: FigurePanelProps['failure']): PanelState => {
  if (figure.withheld) return { kind: 'withheld', paragraphs: [figure.withheld.statement] };
  if (failure) {
    const text = `${problemSentence(failure.problem)} These are as at ${shortDate(figure.asAt)}, the last set received.`;
    return { kind: 'failed-with-figures', strong: 'The latest figures could not be loaded.', text, reference: `Reference ${failure.problem.reference}`, onRetry: failure.retry };
  }
  return { kind: 'ready' };
};

const plotOf = (figure: ClearedFigure, compact: boolean, onTable: () => void): ReactNode =>
  figure.plot.shape === 'list' ? undefined : <FigurePlot figure={figure} compact={compact} onTable={onTable} />;

/** A panel with its figure: chart or words, and the same figures as a table. */
export function FigurePanel({ figure, columns, compact, failure }: FigurePanelProps) {
  const view = useViewStore((store) => store.view);
  const change = useViewStore((store) => store.change);
  const flip = (): void => change({ flipped: toggled(view.flipped, figure.ref), panel: null });
  const metric = catalogue[figure.metric];
  return (
    <PanelFrame
      number={figure.ref}
      columns={columns}
      marking={figure.marking}
      title={figure.title}
      finding={figure.finding}
      findingBy={figure.findingBy}
      descriptor={figure.descriptor}
      rating={figure.rating}
      keyEntries={figure.key}
      state={stateOf(figure, failure)}
      plot={plotOf(figure, compact, flip)}
      table={
        figure.plot.shape === 'words' ? undefined : (
          <>
            <ListControls figure={figure} />
            <FigureTable figure={figure} />
          </>
        )
      }
      view={view.flipped.includes(figure.ref) ? 'table' : 'chart'}
      onView={flip}
      variances={figure.variances}
      footer={{
        source: figure.source,
        asAt: shortDate(figure.asAt),
        late: figure.late,
        definition: { href: definitionHref(view, figure.metric), text: metric.definition },
        notes: figure.notes,
        sourceNotes: figure.sourceNotes,
      }}
    />
  );
}
