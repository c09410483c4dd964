import type { ReactNode } from 'react';
import type { KeyEntry, Rating, Variance } from '../figures/figure';
import type { Marking } from '../model/marking';
import { noBreak } from './noBreak';
import { PanelBody } from './PanelBody';
import { PanelFolio } from './PanelFolio';
import { PanelFooter } from './PanelFooter';
import type { PanelFooterContent } from './PanelFooter';
import type { PanelColumns } from './PanelGrid';
import { panelHeadingId } from './panelHeading';
import { PanelKey } from './PanelKey';
import { hasFigures } from './panelState';
import type { PanelState } from './panelState';
import { VarianceNote } from './VarianceNote';
import { ViewSwitch } from './ViewSwitch';
import type { PanelView } from './ViewSwitch';

export interface PanelFrameProps {
  /** Fixed panel number: "2.3". */
  number: string;
  columns: PanelColumns;
  marking: Marking;
  /** Plain title, the heading where there is no finding. */
  title: string;
  finding?: string | undefined;
  findingBy?: 'rule' | 'officer' | undefined;
  descriptor: string;
  /** What the small drawings of the table show, said where they are drawn. */
  strips?: string | undefined;
  rating?: Rating | undefined;
  /** Swatches, only where a direct label is impossible. */
  keyEntries?: readonly KeyEntry[] | undefined;
  state?: PanelState | undefined;
  /** The drawing, or words; while loading its skeleton. */
  plot?: ReactNode;
  /** The same figures as a table. With a plot as well, a switch chooses between them. */
  table?: ReactNode;
  view?: PanelView | undefined;
  onView?: ((view: PanelView) => void) | undefined;
  /** Further tools, after the switch. */
  tools?: ReactNode;
  variances?: readonly Variance[] | undefined;
  footer?: PanelFooterContent | undefined;
}

/** One numbered panel: folio, finding, descriptor, key, plot, variances, footer, always in that order. */
export function PanelFrame(props: PanelFrameProps) {
  const { number, columns, marking, title, finding, descriptor, state = { kind: 'ready' }, plot, table, view = 'chart', onView, variances = [] } = props;
  const figures = hasFigures(state);
  const switchable = plot !== undefined && table !== undefined && onView !== undefined && state.kind !== 'withheld' && state.kind !== 'failed';
  const showsTable = figures && table !== undefined && (plot === undefined || view === 'table');
  const heading = state.kind === 'withheld' ? `${title}: exempt information` : figures ? (finding ?? title) : title;
  return (
    <section className={`panel span-${columns.toString()}`} aria-labelledby={panelHeadingId(number)}>
      <PanelFolio
        number={number}
        marking={marking}
        rating={figures ? props.rating : undefined}
        officer={figures && props.findingBy === 'officer'}
        tools={
          <>
            {switchable && <ViewSwitch view={showsTable ? 'table' : view} onView={onView} disabled={!figures} />}
            {figures && props.tools}
          </>
        }
      />
      <h2 className={state.kind === 'loading' ? 'panel-finding is-loading' : 'panel-finding'} id={panelHeadingId(number)} tabIndex={-1}>
        {noBreak(heading)}
      </h2>
      <p className="panel-descriptor">
        {noBreak(descriptor)}
        {props.strips !== undefined && <span className="panel-strips">. {noBreak(props.strips)}</span>}
      </p>
      {figures && (!showsTable || plot === undefined) && <PanelKey entries={props.keyEntries ?? []} />}
      <PanelBody state={state} title={title}>
        {showsTable ? table : plot}
      </PanelBody>
      {figures && variances.length > 0 && (
        <div className="variance-notes">
          {variances.map((variance) => (
            <VarianceNote key={variance.heading} variance={variance} />
          ))}
        </div>
      )}
      {props.footer !== undefined && <PanelFooter {...props.footer} />}
    </section>
  );
}
