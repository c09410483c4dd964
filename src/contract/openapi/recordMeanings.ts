import { councilCodes, reported, recordMarking, publicTitle, kept, type Meanings } from './meanings';
import type { Actions, CommitteeAction } from '../../model/action';
import type { Explanation, Explanations } from '../../model/explanation';
import type { WithheldRecord } from '../../model/marking';
import type { Outage, Outages } from '../../model/outage';
import type { Milestone, Project, ProjectCounts, ProjectRating, Projects, RequestedProject } from '../../model/project';

const outages: Meanings<Outages> = {
  records: 'Outages that touch the period.',
  withheld: kept,
  missing: 'Months a council did not report on. A month with neither a record nor an entry here had no outage.',
  reported,
};
const outage: Meanings<Outage> = {
  reference: 'Your reference; unique.',
  title: 'Short title.',
  publicTitle,
  service: 'Id of the service.',
  councils: councilCodes,
  priority: '1 major, 2 significant, 3 minor.',
  planned: 'True for announced maintenance, which is listed and not counted as hours lost.',
  kind: 'A degradation is slow or partial: listed, not counted in hours lost.',
  start: 'When it began.',
  restored: 'When the service was back; left out while it goes on. Not before `start`.',
  usersAffected: 'People affected. Leave out if not known.',
  causeClass: 'change, equipment, monitoring, supplier, power-site, security, unknown or other. Another name is shown as other, with a note.',
  cause: 'What caused it.',
  fix: 'What ended it.',
  lesson: 'What was learnt; may be empty.',
  lessonStatus: 'State of the lesson.',
  lessonNext: 'What is still to do for the lesson, by which role, by when.',
  marking: recordMarking,
};
const withheldRecord: Meanings<WithheldRecord> = { reference: 'Reference of the record.', title: 'Its public title, or "Exempt record".', paragraph: 'Paragraph of Schedule 12A relied on.' };
const projects: Meanings<Projects> = {
  records: 'Projects in delivery, as at `dataTo` of the envelope.',
  requested: 'Projects asked for and not started.',
  withheld: kept,
  withheldRequests: 'The same for requested projects.',
  history: 'Counts by rating at each earlier month end, as then reported. Count only what may be published: the difference from the list would tell the rest.',
  reported,
};
const project: Meanings<Project> = {
  reference: 'Your reference; unique.',
  name: 'Name.',
  publicTitle,
  programme: 'Foundation or Other. Another name is shown as Other, with a note.',
  councils: councilCodes,
  stage: 'Stage of delivery.',
  rating: 'Ratings now, as reported.',
  ratingLastReport: 'Ratings in the last report.',
  sponsorRole: 'Role of the sponsor; never a name.',
  start: 'Day it began.',
  baselineFinish: 'First approved finish, kept after re-baselining.',
  approvedFinish: 'Finish last approved.',
  forecastFinish: 'Finish now forecast.',
  forecastFinishLastReport: 'Finish forecast in the last report.',
  milestones: 'Dated steps.',
  budget: 'Approved budget in pounds.',
  forecastCost: 'Forecast cost in pounds.',
  comment: 'One line.',
  pathToGreen: 'What brings it back to green.',
  decisionAsked: 'Decision asked of the committee.',
  marking: recordMarking,
};
const projectRating: Meanings<ProjectRating> = { overall: 'Rating of the project.', time: 'Rating of its time.', cost: 'Rating of its cost.' };
const milestone: Meanings<Milestone> = { title: 'Name of the step.', due: 'Day it is due.', done: 'True when done.' };
const requestedProject: Meanings<RequestedProject> = { reference: 'Your reference; unique.', name: 'Name.', publicTitle, councils: councilCodes, requested: 'Day it was asked for.', marking: recordMarking };
const withheldProject: Meanings<Projects['withheld'][number]> = { ...withheldRecord, programme: 'Programme.', stage: 'Stage.' };
const projectCounts: Meanings<ProjectCounts> = { month: 'Month at whose end they were counted.', council: 'Code of the council, or shared.', green: 'Projects rated green.', amber: 'Projects rated amber.', red: 'Projects rated red.' };
const actions: Meanings<Actions> = { records: 'Actions the committee set, open and complete.', withheld: kept };
const committeeAction: Meanings<CommitteeAction> = {
  reference: 'Your reference; unique.',
  minute: 'Meeting and minute that set it.',
  setOn: 'Day it was set.',
  action: 'What is to be done.',
  publicTitle,
  ownerRole: 'Role of the owner; never a name.',
  due: 'Day first due.',
  revisedDue: 'Day it is now due, where that changed.',
  completedOn: 'Day it was done; only when complete.',
  status: 'open or complete.',
  progress: 'Latest position, one line.',
  lateBecause: 'Why it is late and what happens next.',
  marking: recordMarking,
};
const explanations: Meanings<Explanations> = { records: 'Explanations of periods that share a month with the one asked for.' };
const explanation: Meanings<Explanation> = {
  subject: 'What is explained: id of a measure, page: and a page id for the finding of a page, or project: and a reference.',
  panel: 'Number of the panel, where narrower than the measure: 2.3.',
  from: 'First month it speaks of.',
  to: 'Last month it speaks of.',
  cause: 'Why.',
  action: 'What is being done.',
  ownerRole: 'Role that does it; never a name.',
  byWhen: 'By when.',
  authorRole: 'Role that wrote this.',
  date: 'Day it was written.',
  finding: 'A sentence in place of the one written by rule. It is marked as the officer’s.',
  marking: recordMarking,
};

/** Fields of the schemas of `outages`, `projects`, `actions` and `explanations`. */
export const recordMeanings = {
  Outages: outages,
  Outage: outage,
  WithheldRecord: withheldRecord,
  Projects: projects,
  Project: project,
  ProjectRating: projectRating,
  Milestone: milestone,
  RequestedProject: requestedProject,
  WithheldProject: withheldProject,
  ProjectCounts: projectCounts,
  Actions: actions,
  CommitteeAction: committeeAction,
  Explanations: explanations,
  Explanation: explanation,
};
