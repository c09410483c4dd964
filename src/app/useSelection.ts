import { useMemo } from 'react';
import type { Selection } from '../figures/selection';
import type { Audience } from '../model/marking';
import type { Partnership } from '../model/partnership';
import { selectionOf, theOne } from '../state/selection';
import type { View } from '../state/view';

/**
 * The selection a view asks for. It stays the same object while the view changes in other ways, such as a panel
 * shown as a table: figures are built again for a new selection only.
 */
export const useSelection = ({ period, basis, council, compare }: View, partnership: Partnership | undefined, audience: Audience): Selection | undefined => {
  const [from, to] = [period?.from, period?.to];
  return useMemo(
    () => {
      const selection = partnership && selectionOf({ period: from && to ? { from, to } : null, basis, council, compare }, partnership, audience);
      return selection && theOne(selection);
    },
    [from, to, basis, council, compare, partnership, audience],
  );
};
