import type { Leaving } from '../exports/takeAway';
import type { ClearedFigure } from '../figures/clearance';
import { londonTime } from '../figures/format';
import type { Selection } from '../figures/selection';
import { useViewStore } from '../state/viewStore';
import { filteredTable, filterWords, hasFilters } from './filteredTable';

/** A figure as the reader sees it at this moment, for a file: a list with its filters applied, and today's date. */
export const leavingNow = (figure: ClearedFigure, { period, council }: Selection, report: string): Leaving => {
  const { list } = useViewStore.getState().view;
  const producedOn = londonTime(new Date().toISOString()).day;
  return {
    figure: { ...figure, table: filteredTable(figure, list) },
    context: { report, period, council, filter: hasFilters(figure) ? filterWords(list) : '', producedOn },
  };
};
