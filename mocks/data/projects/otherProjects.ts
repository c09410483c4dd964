import { dayIndex, lastDay, monthOfDay, type Day } from '../../../src/model/month';
import { projectStages, type Milestone, type Project, type ProjectRating, type ProjectStage, type Rag } from '../../../src/model/project';
import { daysAfter } from '../clock';
import { both, first, second } from '../councils';
import { dataTo } from '../periods';
import { randomFor, type Random } from '../random';
import { namedProjects } from './namedProjects';
import { otherNames, type StageNames } from './otherNames';

/** Days before the data date on which a project of a stage began, and after it on which it should finish: shortest and longest. */
const spans: Record<ProjectStage, { begun: [number, number]; left: [number, number] }> = {
  Initiate: { begun: [30, 110], left: [210, 420] },
  Procure: { begun: [90, 220], left: [150, 330] },
  Build: { begun: [150, 320], left: [75, 240] },
  Implement: { begun: [220, 480], left: [35, 150] },
  Close: { begun: [300, 560], left: [15, 45] },
};

const comments: Record<ProjectStage, Record<'green' | 'amber', string[]>> = {
  Initiate: {
    green: ['Business case agreed by the sponsor', 'Scope agreed with the service', 'Sponsor and budget confirmed'],
    amber: ['Business case waits for costs', 'Sponsor changed in October', 'Scope wider than first agreed'],
  },
  Procure: {
    green: ['Tender closes in December', 'Three bids being scored', 'Framework chosen'],
    amber: ['Bids came in above budget', 'Tender extended by three weeks', 'Legal review of terms under way'],
  },
  Build: {
    green: ['Test system in use', 'Data cleaned and loaded once', 'Build half done, on plan'],
    amber: ['Data quality slows loading', 'Testers shared with elections', 'Link to finance system reworked'],
  },
  Implement: {
    green: ['First teams live', 'Training booked for all teams', 'Running beside the old system'],
    amber: ['Second go-live moved to avoid year end', 'Training attendance low', 'Two faults to fix before go-live'],
  },
  Close: {
    green: ['Lessons review booked', 'Handed over to support', 'Old system being switched off'],
    amber: ['Support handover not signed'],
  },
};

const pathsToGreen = ['Extra test days agreed with the service.', 'Sponsor meets the supplier in December.', 'Staff released by the service from January.', 'Scope reduced to the first release.'];

const stepNames: Record<ProjectStage, string> = {
  Initiate: 'Business case approved',
  Procure: 'Supplier appointed',
  Build: 'System built and tested',
  Implement: 'In use by all teams',
  Close: 'Handed over to support',
};

const monthEnd = (day: Day): Day => lastDay(monthOfDay(day));

/** The stages passed, done; the stage in hand, due soon; and the finish. */
const milestones = (stage: ProjectStage, start: Day, forecastFinish: Day, random: Random): Milestone[] => {
  const passed = projectStages.slice(0, projectStages.indexOf(stage));
  const done = passed.map((name, i): Milestone => ({ title: stepNames[name], due: monthEnd(daysAfter(start, 25 + 45 * i)), done: true }));
  const inHand: Milestone = { title: stepNames[stage], due: daysAfter(dataTo, random.integer(8, 40)), done: false };
  const finish: Milestone = { title: stepNames.Close, due: forecastFinish, done: false };
  return [...done.filter(({ due }) => due <= dataTo), ...(inHand.due < finish.due && stage !== 'Close' ? [inHand] : []), finish];
};

const ratingOf = (overall: Rag, random: Random): ProjectRating => ({
  overall,
  time: overall,
  cost: overall === 'amber' && random.next() < 0.3 ? 'amber' : 'green',
});

/** Whose project it is, and the role that sponsors it. */
interface Owner {
  councils: string[];
  sponsorRole: string;
}

const owners: Record<keyof StageNames, Owner> = {
  shared: { councils: both, sponsorRole: 'Chief Technology Officer' },
  first: { councils: [first], sponsorRole: 'Strategic Director (SBC)' },
  second: { councils: [second], sponsorRole: 'Deputy Chief Executive (EHDC)' },
};

/** The Monday on or before a day. */
const mondayOf = (day: Day): Day => daysAfter(day, -((dayIndex(day) + 3) % 7));

/** A project of a stage; an amber one has slipped by a month or two from the date approved. */
const project = (reference: string, name: string, { councils, sponsorRole }: Owner, stage: ProjectStage, overall: 'green' | 'amber', random: Random): Project => {
  const { begun, left } = spans[stage];
  const start = mondayOf(daysAfter(dataTo, -random.integer(...begun)));
  const approvedFinish = monthEnd(daysAfter(dataTo, random.integer(...left)));
  const forecastFinish = overall === 'amber' ? monthEnd(daysAfter(approvedFinish, random.pick([20, 50]))) : approvedFinish;
  const rating = ratingOf(overall, random);
  const budget = 1000 * random.integer(8, 90);
  return {
    reference, name, programme: 'Other', councils, stage, rating,
    ratingLastReport: random.next() < 0.85 ? rating : ratingOf(overall === 'green' ? 'amber' : 'green', random),
    sponsorRole, start, baselineFinish: approvedFinish, approvedFinish, forecastFinish,
    milestones: milestones(stage, start, forecastFinish, random),
    budget, forecastCost: rating.cost === 'amber' ? budget + 1000 * random.integer(1, 6) : budget,
    comment: random.pick(comments[stage][overall]),
    ...(overall === 'amber' ? { pathToGreen: random.pick(pathsToGreen) } : {}),
    marking: { part: 'I' },
  };
};

/** The projects in delivery that nobody asked about by name. */
export const otherProjects = (): Project[] => {
  const random = randomFor('projects');
  const taken = new Set(namedProjects.map(({ reference }) => reference));
  const free = Array.from({ length: 57 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`).filter((reference) => !taken.has(reference));
  return projectStages.flatMap((stage) =>
    (['shared', 'first', 'second'] as const).flatMap((owner) =>
      otherNames[stage][owner].map((name) =>
        project(free.shift()!, name.replace('*', ''), owners[owner], stage, name.endsWith('*') ? 'amber' : 'green', random),
      ),
    ),
  );
};
