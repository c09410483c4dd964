import type { ReactNode } from 'react';
import { noBreak } from './noBreak';

/** A run of text; figures are strong. */
export interface Run {
  text: string;
  strong?: boolean | undefined;
}

export interface PageHeadProps {
  kicker: string;
  /** The page's finding: its one h1. */
  heading: string;
  standfirst?: readonly Run[] | undefined;
  /** Stands in the last three columns: the meeting list. */
  aside?: ReactNode;
}

/** Id of the h1, which takes the focus when the page changes. */
export const pageHeadingId = 'page-heading';

/** Kicker, finding and standfirst of a page. */
export function PageHead({ kicker, heading, standfirst = [], aside }: PageHeadProps) {
  return (
    <div className={aside === undefined ? 'page-head' : 'page-head has-aside'}>
      <p className="page-kicker">{noBreak(kicker)}</p>
      <h1 id={pageHeadingId} tabIndex={-1}>
        {noBreak(heading)}
      </h1>
      {standfirst.length > 0 && (
        <p className="standfirst">
          {standfirst.map((run, index) => (run.strong ? <b key={index}>{noBreak(run.text)}</b> : <span key={index}>{noBreak(run.text)}</span>))}
        </p>
      )}
      {aside}
    </div>
  );
}
