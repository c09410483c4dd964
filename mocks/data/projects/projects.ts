import type { Projects } from '../../../src/model/project';
import { reportedOnProjects } from '../reported';
import { foundationProjects } from './foundation';
import { projectHistory } from './history';
import { namedProjects } from './namedProjects';
import { otherProjects } from './otherProjects';
import { requestedProjects } from './requestedProjects';

/** Data of `projects`, as members may read it. */
export const projects = (): Projects => ({
  records: [...foundationProjects, ...[...namedProjects, ...otherProjects()].sort((a, b) => a.reference.localeCompare(b.reference))],
  requested: requestedProjects(),
  withheld: [],
  history: projectHistory(),
  reported: reportedOnProjects,
});
