import { headline, type HeadlineSpec } from '../panel';
import { availability } from './availability';
import { backlog } from './backlog';
import { callsLogged } from './callsLogged';
import { priority1FixTime } from './priority1FixTime';
import { projectsOnTrack } from './projectsOnTrack';
import { resolvedWithinTarget } from './resolvedWithinTarget';

/** The six measures of the Overview, in the order of the strip. */
export const headlines: readonly HeadlineSpec[] = [
  headline(callsLogged),
  headline(backlog),
  headline(resolvedWithinTarget),
  headline(availability),
  headline(priority1FixTime),
  headline(projectsOnTrack),
];
