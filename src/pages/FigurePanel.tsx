import { memo, type ReactNode } from 'react';
import { problemSentence, type ApiProblem } from '../api/problem';
import { PanelExport } from '../exports/PanelExport';
import type { ClearedFigure } from '../figures/clearance';
import { shortDate } from '../figures/format';
import { nothingWords } from '../figures/held';
import type { Selection } from '../figures/selection';
import { catalogue } from '../metrics/catalogue';
import { PanelFrame } from '../ui/PanelFrame';
import type { PanelColumns } from '../ui/PanelGrid';
import type { PanelState } from '../ui/panelState';
import { DefinitionLink } from './DefinitionLink';
import { FigurePlot } from './FigurePlot';
import { FigureTable } from './FigureTable';
import { AddToPack } from './pack/AddToPack';
import { leavingNow } from './leaving';
import { ListControls } from './ListControls';
import { HowMade } from './made/HowMade';
import { usePanelInView } from './usePanelInView';
import { usePanelView } from './usePanelView';

/** The latest load failed, and earlier figures are shown. */
export interface Failure {
  problem: ApiProblem;
  retry: () => void;
}

interface FigurePanelProps {
  figure: ClearedFigure;
  columns: PanelColumns;
  compact: boolean;
  selection: Selection;
  /** Name of the report, for files: "Shared ICT Service performance dashboard". */
  report: string;
  failure: Failure | null;
}

const stateOf = (figure: ClearedFigure, failure: Failure | null): PanelState => {
  if (figure.withheld) return { kind: 'withheld', paragraphs: [figure.withheld.statement] };
  if (failure) {
    const text = `${problemSentence(failure.problem)} These are as at ${shortDate(figure.asAt)}, the last set received.`;
    return { kind: 'failed-with-figures', strong: 'The latest figures could not be loaded.', text, reference: `Reference ${failure.problem.reference}`, onRetry: failure.retry };
  }
  return figure.nothing === undefined ? { kind: 'ready' } : { kind: 'empty', text: nothingWords(figure.nothing) };
};

const plotOf = (figure: ClearedFigure, compact: boolean, onTable: () => void): ReactNode =>
  figure.plot.shape === 'list' || figure.nothing !== undefined ? undefined : <FigurePlot figure={figure} compact={compact} onTable={onTable} />;

const tableOf = (figure: ClearedFigure): ReactNode =>
  figure.plot.shape === 'words' || figure.nothing !== undefined ? undefined : (
    <>
      <ListControls figure={figure} />
      <FigureTable figure={figure} />
    </>
  );

const definitionOf = (figure: ClearedFigure): ReactNode => (
  <>
    <DefinitionLink metric={figure.metric} />
    {figure.withheld === undefined && <HowMade figure={figure} />}
  </>
);

/** A panel with its figure: chart or words, and the same figures as a table. */
export const FigurePanel = memo(function FigurePanel({ figure, columns, compact, selection, report, failure }: FigurePanelProps) {
  const { view, flip, flipByKey } = usePanelView(figure.ref);
  usePanelInView(figure.ref);
  return (
    <PanelFrame
      number={figure.ref}
      columns={columns}
      marking={figure.marking}
      title={figure.title}
      finding={figure.finding}
      findingBy={figure.findingBy}
      descriptor={figure.descriptor}
      strips={figure.nothing === undefined ? figure.strips : undefined}
      rating={figure.rating}
      keyEntries={figure.key}
      state={stateOf(figure, failure)}
      plot={plotOf(figure, compact, flipByKey)}
      table={tableOf(figure)}
      view={view}
      onView={flip}
      tools={
        <>
          {figure.nothing === undefined && <PanelExport figure={figure} leaving={() => leavingNow(figure, selection, report)} />}
          <AddToPack number={figure.ref} brief={columns <= 4} />
        </>
      }
      variances={figure.variances}
      footer={{
        source: figure.source,
        asAt: shortDate(figure.asAt),
        late: figure.late,
        definition: { link: definitionOf(figure), text: catalogue[figure.metric].definition },
        notes: figure.notes,
        sourceNotes: figure.sourceNotes,
      }}
    />
  );
});
