import { foundation } from './foundation';
import { portfolio } from './portfolio';
import { projectList } from './projectList';

const section = 'Projects';

/** Section 4. */
export const projectsPanels = {
  foundation: foundation('4.1', section),
  portfolio: portfolio('4.2', section),
  list: projectList('4.3', section),
};
