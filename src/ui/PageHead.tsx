import type { ReactNode } from 'react';
import type { Head, TextRun } from '../figures/panel';
import { noBreak } from './noBreak';
import { typicalText } from './typicalText';
import { PrintContents, type PrintContentsProps } from './PrintContents';

export interface PageHeadProps {
  kicker: string;
  /** The page's finding: its one h1. */
  heading: string;
  standfirst?: readonly TextRun[] | undefined;
  /** Stands in the last three columns: the meeting list. */
  aside?: ReactNode;
  /** Panels that follow, listed on paper only. */
  contents?: PrintContentsProps['items'] | undefined;
  /** Held from the start, so that nothing below moves when the texts come. */
  room?: Head['room'] | undefined;
}

/** Id of the h1, which takes the focus when the page changes. */
export const pageHeadingId = 'page-heading';

const noRoom: Head['room'] = { kicker: 0, finding: 0, standfirst: 0 };

/** Kicker, finding and standfirst of a page. */
export function PageHead({ kicker, heading, standfirst = [], aside, contents, room = noRoom }: PageHeadProps) {
  return (
    <div className={aside === undefined ? 'page-head' : 'page-head has-aside'}>
      <p className="page-kicker" data-room={typicalText(room.kicker)}>
        <span>{noBreak(kicker)}</span>
      </p>
      <div className="page-head-room" aria-hidden="true">
        <p className="page-finding" data-room={typicalText(room.finding)} />
        <p className="standfirst" data-room={typicalText(room.standfirst)} />
      </div>
      <h1 id={pageHeadingId} className="page-finding" tabIndex={-1}>
        {noBreak(heading)}
      </h1>
      {standfirst.length > 0 && (
        <p className="standfirst">
          {standfirst.map((run, index) => (run.strong ? <b key={index}>{noBreak(run.text)}</b> : <span key={index}>{noBreak(run.text)}</span>))}
        </p>
      )}
      {aside}
      {contents && <PrintContents items={contents} />}
    </div>
  );
}
