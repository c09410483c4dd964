import type { ReactNode } from 'react';
import { noBreak } from './noBreak';
import { typicalText } from './typicalText';
import { PrintContents, type PrintContentsProps } from './PrintContents';

/** A run of text; figures are strong. */
export interface Run {
  text: string;
  strong?: boolean | undefined;
}

/** Usual lengths of a head's texts, in characters: their room is held, so that nothing below moves when they come. */
export interface HeadRoom {
  kicker: number;
  finding: number;
  standfirst: number;
}

export interface PageHeadProps {
  kicker: string;
  /** The page's finding: its one h1. */
  heading: string;
  standfirst?: readonly Run[] | undefined;
  /** Stands in the last three columns: the meeting list. */
  aside?: ReactNode;
  /** Panels that follow, listed on paper only. */
  contents?: PrintContentsProps['items'] | undefined;
  room?: HeadRoom | undefined;
}

/** Id of the h1, which takes the focus when the page changes. */
export const pageHeadingId = 'page-heading';

const noRoom: HeadRoom = { kicker: 0, finding: 0, standfirst: 0 };

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
