import type { Day } from '../../../src/model/month';
import type { Project, ProjectRating, ProjectStage, Rag } from '../../../src/model/project';
import { both, first, second } from '../councils';

const rating = (overall: Rag): ProjectRating => ({ overall, time: overall, cost: 'green' });

const project = (
  reference: string, name: string, councils: string[], stage: ProjectStage, overall: Rag, start: Day, baselineFinish: Day, forecastFinish: Day, comment: string,
  pathToGreen?: string,
): Project => ({
  reference, name, programme: 'Other', councils, stage, rating: rating(overall), ratingLastReport: rating(overall === 'red' ? 'amber' : overall),
  start, baselineFinish, approvedFinish: baselineFinish, forecastFinish,
  milestones: [{ title: 'Start approved', due: start, done: true }, { title: 'Finish', due: forecastFinish, done: false }],
  comment, pathToGreen, marking: { part: 'I' },
});

/** Projects the committee has asked about by name. Data centres, audio and video, direct debits and allotments are named in the papers. */
export const namedProjects: Project[] = [
  project('P40', 'Data centre upgrade', both, 'Implement', 'red', '2023-01-09', '2024-03-31', '2024-07-31', 'No project manager assigned', 'Assign an Option 2 project manager in April 2024.'),
  project('P44', 'Council chamber audio and video', both, 'Procure', 'red', '2023-05-15', '2023-12-31', '2024-04-30', 'One bid received; re-tendering', 'Three suppliers have said they will bid in January.'),
  project('P12', 'Planning system hosting move', [second], 'Build', 'red', '2022-11-14', '2023-10-31', '2024-03-31', 'Supplier contract variation', 'Variation to be signed by 15 January 2024.'),
  project('P31', 'Housing mobile working', [first], 'Implement', 'red', '2022-10-03', '2023-09-30', '2024-02-29', 'Supplier defect blocks sign-off', 'Corrected version due on 12 January 2024.'),
  project('P17', 'Document storage move', [second], 'Implement', 'red', '2023-02-06', '2023-11-30', '2024-02-29', 'No project manager assigned', 'Cover found from the service desk until April 2024.'),
  project('P22', 'Online allotment system', [second], 'Procure', 'red', '2023-03-13', '2023-08-31', '2024-01-31', 'Project manager on leave', 'Project manager returns on 8 January 2024.'),
  project('P36', 'Paperless direct debits', [first], 'Build', 'red', '2023-01-23', '2023-09-30', '2024-01-31', 'No project manager since August', 'Revenues team leads the work until April 2024.'),
  project('P08', 'Revenues and Benefits upgrade', both, 'Build', 'amber', '2023-04-17', '2024-02-29', '2024-03-31', 'Test slot shared with year end', 'Testing moved to evenings in February.'),
  project('P27', 'Laptop replacement, year 1', both, 'Implement', 'green', '2023-07-03', '2024-03-31', '2024-03-31', '212 of 240 issued'),
];
