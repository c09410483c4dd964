import { actions } from './actions';
import { availability } from './availability';
import { backlog } from './backlog';
import { backlogAge } from './backlogAge';
import { callsByReason } from './callsByReason';
import { callsLogged } from './callsLogged';
import { fixTimes } from './fixTimes';
import { foundationProjects } from './foundationProjects';
import { hoursLost } from './hoursLost';
import { laptops } from './laptops';
import { lessons } from './lessons';
import type { Metric, MetricId } from './metric';
import { outages } from './outages';
import { priority1FixTime } from './priority1FixTime';
import { projectList } from './projectList';
import { projectsOnTrack } from './projectsOnTrack';
import { resolvedWithinTarget } from './resolvedWithinTarget';
import { summaryOfMeasures } from './summaryOfMeasures';
import { timeToCloseActions } from './timeToCloseActions';
import { variances } from './variances';

/** Every metric by its id: a metric id without a definition does not compile. */
export const catalogue: Readonly<Record<MetricId, Metric>> = {
  'calls-logged': callsLogged,
  'calls-by-reason': callsByReason,
  backlog,
  'backlog-age': backlogAge,
  'resolved-within-target': resolvedWithinTarget,
  laptops,
  outages,
  'hours-lost': hoursLost,
  availability,
  'fix-times': fixTimes,
  'priority-1-fix-time': priority1FixTime,
  lessons,
  'foundation-projects': foundationProjects,
  'projects-on-track': projectsOnTrack,
  'project-list': projectList,
  actions,
  'time-to-close-actions': timeToCloseActions,
  variances,
  'summary-of-measures': summaryOfMeasures,
};

/** Every metric in the order of the pages: what "About the measures" prints. */
export const metricsInOrder: readonly Metric[] = Object.values(catalogue);
