import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { noBreak } from './noBreak';

export interface FilterBarProps {
  /** What is chosen, in words: the strong part first. Shown in place of the controls on narrow screens. */
  summary: { strong: string; rest: string };
  /** "Data as at 30 November 2023. Next refresh 4 January". */
  freshness: string;
  /** True when the data is older than it should be: the line turns bold. */
  late?: boolean | undefined;
  /** The controls. */
  children: ReactNode;
}

/** What is looked at. On narrow screens one line with "Change", which opens the controls below it. */
export function FilterBar({ summary, freshness, late = false, children }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const controls = useId();
  return (
    <section className="filter-bar wrap" aria-label="Filters">
      <div className="filter-summary">
        <span>
          <b>{noBreak(summary.strong)}</b>
          {noBreak(summary.rest)}
        </span>
        <button type="button" className="link-button" aria-expanded={open} aria-controls={controls} onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'Change'}
          <span className="visually-hidden"> filters</span>
        </button>
      </div>
      <div className="filter-controls" id={controls} data-open={open}>
        {children}
        <span className={late ? 'freshness is-late' : 'freshness'}>{noBreak(freshness)}</span>
      </div>
    </section>
  );
}
