import type { ReactNode } from 'react';
import { ExemptBox } from './ExemptBox';
import { noBreak } from './noBreak';
import { Notice } from './Notice';
import type { PanelState } from './panelState';
import { RetryButton } from './RetryButton';

function StateNotice({ state, title }: { state: PanelState; title: string }) {
  if (state.kind === 'stale') return <Notice icon="clock" strong={state.strong} text={state.text} />;
  if (state.kind !== 'failed' && state.kind !== 'failed-with-figures') return null;
  const { strong, text, reference, onRetry } = state;
  const action = onRetry && <RetryButton onRetry={onRetry} subject={title} />;
  return <Notice icon="info" strong={strong} text={text} reference={reference} action={action} />;
}

const bodyClasses: Partial<Record<PanelState['kind'], string>> = { loading: 'panel-plot is-loading', failed: 'panel-plot is-failed' };

export interface PanelBodyProps {
  state: PanelState;
  /** What "Try again" loads. */
  title: string;
  /** Chart, table, words, or the skeleton while loading. */
  children: ReactNode;
}

/** The plot of a panel with what must be said of it, or what stands in its place. */
export function PanelBody({ state, title, children }: PanelBodyProps) {
  if (state.kind === 'withheld') return <ExemptBox paragraphs={state.paragraphs} />;
  return (
    <div className={bodyClasses[state.kind] ?? 'panel-plot'} aria-busy={state.kind === 'loading' ? true : undefined}>
      <StateNotice state={state} title={title} />
      {state.kind !== 'failed' && children}
      {state.kind === 'empty' && <p className="panel-say">{noBreak(state.text)}</p>}
    </div>
  );
}
