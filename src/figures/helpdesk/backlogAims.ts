import type { Month } from '../../model/month';
import { valueOf } from '../../model/reading';
import { blankCell } from '../cells';
import type { Context } from '../context';
import { count } from '../format';
import { targetFor } from '../rating';
import type { Cell, Column } from '../table';
import type { BacklogCounts } from './backlogCounts';

/** How a count stands to its target: "68 above", "12 below", "On target". */
const standing = (difference: number): string => {
  if (difference === 0) return 'On target';
  return `${count(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'}`;
};

/** Target of the backlog at month ends and how it stands to it; no columns where no target holds. */
export const backlogAims = ({ target, together }: BacklogCounts, { partnership }: Context): { columns: Column[]; cells: (month: Month) => Cell[] } => {
  if (target === undefined) return { columns: [], cells: () => [] };
  return {
    columns: [
      { key: 'target', label: 'Target', kind: 'number', style: 'count', beside: true },
      { key: 'against-target', label: 'Against target', kind: 'number', style: 'count', beside: true },
    ],
    cells: (month) => {
      const own = targetFor(partnership.targets, 'backlog', month);
      const open = valueOf(together(month));
      if (own === undefined) return [blankCell, blankCell];
      const difference = open === undefined ? undefined : open - own.value;
      return [{ text: count(own.value), value: own.value }, difference === undefined ? blankCell : { text: standing(difference), value: difference }];
    },
  };
};
