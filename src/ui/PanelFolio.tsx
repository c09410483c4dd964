import type { ReactNode } from 'react';
import type { Rating } from '../figures/figure';
import type { Marking } from '../model/marking';
import { ExemptMark } from './ExemptMark';
import { noBreak } from './noBreak';
import { RatingChip } from './RatingChip';

export interface PanelFolioProps {
  number: string;
  marking: Marking;
  rating?: Rating | undefined;
  /** Said when an officer, not the rule, wrote the finding. */
  officer: boolean;
  tools: ReactNode;
}

/** First row of a panel: its fixed number, its marking, its rating; tools at the right. */
export function PanelFolio({ number, marking, rating, officer, tools }: PanelFolioProps) {
  return (
    <div className="panel-folio">
      <span className="panel-number">{number}</span>
      {marking.part === 'II' ? (
        <ExemptMark marking={marking} />
      ) : (
        <span>{noBreak('Part I')}</span>
      )}
      {rating !== undefined && (
        <span>
          <RatingChip mark={rating.mark} />
          <span className="visually-hidden">: {rating.reason}</span>
        </span>
      )}
      {officer && <span className="panel-author">Officer’s finding</span>}
      <div className="panel-tools">{tools}</div>
    </div>
  );
}
