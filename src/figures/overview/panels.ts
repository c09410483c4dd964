import { actionMarks } from '../actions/actionMarks';
import { backlogLines } from '../helpdesk/backlogLines';
import { callsByMonth } from '../helpdesk/callsByMonth';
import { outageLanes } from '../outages/lanes';
import { foundation } from '../projects/foundation';
import { variances } from './variances';

const section = 'Overview';

/** Section 1: the panels of other sections that matter most, under numbers of their own. */
export const overviewPanels = {
  calls: callsByMonth('1.1', section),
  variances,
  backlog: backlogLines('1.3', section),
  outages: outageLanes('1.4', section, 'change'),
  foundation: foundation('1.5', section, true),
  actions: actionMarks('1.6', section),
};
