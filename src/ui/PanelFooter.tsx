import type { ReactNode } from 'react';
import { noBreak } from './noBreak';

export interface PanelFooterContent {
  /** "service desk system". */
  source: string;
  /** "30 Nov 2023", or what to say of a late one: "31 Oct 2023, 5 days overdue". */
  asAt: string;
  /** True when a source has not reached the period's end: the date turns ink and bold. */
  late?: boolean | undefined;
  /** "Fetched 4 December 09:12", "Refreshing": said where the figures are not today's. */
  receipt?: string | undefined;
  definition?:
    | {
        /** Leads to the definition on screen. */
        link: ReactNode;
        /** The definition in full, for paper, where a link is no use. */
        text: string;
      }
    | undefined;
  /** Exclusions, changes of definition: always in sight. */
  notes?: readonly string[] | undefined;
  /** How the source counts: one step away on screen, written out on paper. */
  sourceNotes?: readonly string[] | undefined;
}

/** The full stop a note lacks: on paper the notes of a panel run on as sentences. */
const stopOf = (note: string): string => (/[.!?]$/.test(note) ? '' : '.');

/** Notes on the figures, then the last row of a panel: source, date, definition. The last rows of panels abreast align. */
export function PanelFooter({ source, asAt, late = false, receipt, definition, notes = [], sourceNotes = [] }: PanelFooterContent) {
  return (
    <>
      {notes.length > 0 && (
        <ul className="panel-notes">
          {notes.map((note) => (
            <li key={note} data-stop={stopOf(note)}>{noBreak(note)}</li>
          ))}
        </ul>
      )}
      <footer className="panel-footer">
        <span data-stop={stopOf(source)}>Source: {source}</span>
        <span className={late ? 'is-late' : undefined} data-stop={stopOf(asAt)}>As at {noBreak(asAt)}</span>
        {receipt !== undefined && <span data-stop={stopOf(receipt)}>{noBreak(receipt)}</span>}
        {definition !== undefined && (
          <>
            {definition.link}
            <span className="print-only" data-stop={stopOf(definition.text)}>{definition.text}</span>
          </>
        )}
        {sourceNotes.length > 0 && (
          <details className="source-notes">
            <summary>{sourceNotes.length === 1 ? '1 note' : `${sourceNotes.length.toString()} notes`}</summary>
            <ul>
              {sourceNotes.map((note) => (
                <li key={note} data-stop={stopOf(note)}>{noBreak(note)}</li>
              ))}
            </ul>
          </details>
        )}
      </footer>
    </>
  );
}
