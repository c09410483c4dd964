import { memo, type ReactNode } from 'react';
import { PanelExport } from '../exports/PanelExport';
import type { ClearedFigure } from '../figures/clearance';
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

/** How old a figure is and where it comes from, in the words of its panel's foot. */
export interface Freshness {
  /** "31 Oct 2023, last known". */
  asAt: string;
  late: boolean;
  /** "Fetched 4 December 09:12", "Refreshing"; absent for figures fetched today. */
  receipt: string | undefined;
  /** What a file must say of figures that are not the latest. */
  caution: string | undefined;
}

interface FigurePanelProps {
  figure: ClearedFigure;
  columns: PanelColumns;
  compact: boolean;
  selection: Selection;
  /** Name of the report, for files: "Shared ICT Service performance dashboard". */
  report: string;
  state: PanelState;
  freshness: Freshness;
}

/** The figure as it leaves: a file says what the panel says of its age. */
const cautioned = (figure: ClearedFigure, { caution }: Freshness): ClearedFigure => (caution === undefined ? figure : { ...figure, notes: [...figure.notes, caution] });

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
export const FigurePanel = memo(function FigurePanel({ figure, columns, compact, selection, report, state, freshness }: FigurePanelProps) {
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
      state={state}
      plot={plotOf(figure, compact, flipByKey)}
      table={tableOf(figure)}
      view={view}
      onView={flip}
      tools={
        <>
          {figure.nothing === undefined && <PanelExport figure={figure} leaving={() => leavingNow(cautioned(figure, freshness), selection, report)} />}
          <AddToPack number={figure.ref} brief={columns <= 4} />
        </>
      }
      variances={figure.variances}
      footer={{
        source: figure.source,
        asAt: freshness.asAt,
        late: freshness.late,
        receipt: freshness.receipt,
        definition: { link: definitionOf(figure), text: catalogue[figure.metric].definition },
        notes: figure.notes,
        sourceNotes: figure.sourceNotes,
      }}
    />
  );
});
