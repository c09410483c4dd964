import type { ReactNode } from 'react';
import { markWords, opener, ratingMark } from './marks';
import type { Mark } from './rating';
import { shortDate } from './words';

interface PanelProps {
  number: string;
  columns: number;
  finding: string;
  descriptor: string;
  mark?: Mark | undefined;
  /** Swatches with their words. */
  keyEntries?: readonly { swatch: ReactNode; label: string }[];
  notes?: readonly string[];
  source: string;
  asAt: string;
  /** How the source counts. */
  sourceNotes: readonly string[];
  /** False for panels of words, which have no table beside them. */
  isSwitched?: boolean;
  children: ReactNode;
}

const plural = (number: number): string => (number === 1 ? '1 note' : `${number} notes`);

/** One numbered panel: head, key, drawing, notes, source. */
export function Panel({ number, columns, finding, descriptor, mark, keyEntries = [], notes = [], source, asAt, sourceNotes, isSwitched = true, children }: PanelProps) {
  return (
    <section className={`panel span-${columns}`}>
      <div className="panel-folio">
        <span className="panel-number">{number}</span>
        <span>Part I</span>
        {mark !== undefined && mark !== 'not-rated' && (
          <span className="rating-chip">
            {ratingMark(mark)}
            <b>{markWords[mark]}</b>
          </span>
        )}
        <div className="panel-tools">
          {isSwitched && (
            <fieldset className="view-switch">
              <button type="button" aria-pressed="true">
                Chart
              </button>
              <button type="button" aria-pressed="false">
                Table
              </button>
            </fieldset>
          )}
          <div className="export">
            <button type="button">
              Export
              {opener}
            </button>
          </div>
        </div>
      </div>
      <h2 className="panel-finding">{finding}</h2>
      <p className="panel-descriptor">{descriptor}</p>
      {keyEntries.length > 0 && (
        <ul className="panel-key">
          {keyEntries.map(({ swatch, label }) => (
            <li key={label}>
              {swatch}
              {label}
            </li>
          ))}
        </ul>
      )}
      <div className="panel-plot">{children}</div>
      {notes.length > 0 && (
        <ul className="panel-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <footer className="panel-footer">
        <span>Source: {source}</span>
        <span>As at {shortDate(asAt)}</span>
        <a href="#definition">Definition</a>
        <details className="source-notes">
          <summary>{plural(sourceNotes.length)}</summary>
          <ul>
            {sourceNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      </footer>
    </section>
  );
}
