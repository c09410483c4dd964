import { availability } from './availability';
import { fixTimes } from './fixTimes';
import { hoursLost } from './hoursLost';
import { outageLanes } from './lanes';
import { lessons } from './lessons';
import { outageRegister } from './register';

const section = 'Outages and fix times';

/** Section 3, in the order of its page. */
export const outagesPanels = {
  lanes: outageLanes('3.1', section, 'major'),
  hoursLost: hoursLost('3.2', section),
  availability: availability('3.3', section),
  fixTimes,
  lessons: lessons('3.5', section),
  register: outageRegister('3.6', section),
};
