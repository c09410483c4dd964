import type { Target } from '../../model/partnership';
import { targetFor } from '../rating';
import type { OutageContext } from './outageContext';

// Apart from the panel, so that the Overview's headline does not bring the panel's code with it.

/** The target in force in the last month shown; one council alone is not held against it. */
export const availabilityTarget = ({ context }: OutageContext): Target | undefined =>
  context.whole ? targetFor(context.partnership.targets, 'availability', context.months.at(-1) ?? context.selection.period.to) : undefined;
