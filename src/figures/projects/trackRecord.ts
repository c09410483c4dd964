import type { Envelope } from '../../model/envelope';
import { monthOfDay, type Month } from '../../model/month';
import type { Projects, Rag } from '../../model/project';
import { isHeld, missing, type Reading } from '../../model/reading';
import { share } from '../pooling';
import type { Selection } from '../selection';
import { countsOf, inDelivery, projectsFor } from './position';

/** Projects by rating at a month end: from the register for its own month, from earlier reports for those before. */
export const countsAt = (answer: Envelope<Projects>, selection: Selection, month: Month): Reading<Record<Rag, number>> => {
  if (month === monthOfDay(answer.dataTo)) return { status: 'final', value: countsOf(projectsFor(answer, selection)) };
  const own = answer.data.history.filter(
    (row) => row.month === month && (selection.council === 'both' || row.council === 'shared' || row.council === selection.council),
  );
  if (own.length === 0) return missing('not-collected', 'Not reported');
  const sum = (rag: Rag): number => own.reduce((total, row) => total + row[rag], 0);
  return { status: 'final', value: { red: sum('red'), amber: sum('amber'), green: sum('green') } };
};

/** Share of the projects in delivery rated green, 0 to 100, unrounded. */
export const onTrackShare = (counts: Reading<Record<Rag, number>>): Reading => {
  if (!isHeld(counts)) return counts;
  const { status, value } = counts;
  return share({ status, value: value.green }, { status, value: inDelivery(value) }, 'No projects in delivery');
};
