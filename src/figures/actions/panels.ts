import { actionLogPanel } from './actionLog';
import { lateActions } from './lateActions';
import { timeToClose } from './timeToClose';

const section = 'Actions';

/** Section 5. */
export const actionsPanels = {
  log: actionLogPanel('5.1', section),
  overdue: lateActions('5.2', section),
  timeToClose: timeToClose('5.3', section),
};
