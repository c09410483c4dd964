import { ageing } from './ageing';
import { backlogSteps } from './backlogSteps';
import { callsByMonth } from './callsByMonth';
import { laptops } from './laptops';
import { normalRange } from './normalRange';
import { reasons } from './reasons';
import { withinTarget } from './withinTarget';

/** Panels of section 2, in order of their numbers. */
export const helpdeskPanels = { calls: callsByMonth('2.1', 'Helpdesk'), reasons, backlogSteps, withinTarget, laptops, ageing, normalRange };
