import * as z from 'zod/mini';
import { count, day, list, month, name, oneOf, optionalList, pounds, text, yesOrNo } from './fields';
import { limits } from './limits';
import { marking, withheldRecord } from './marking';
import { reportedFigures } from './reported';
import { inOrder, oneEach, sortedBy } from './rules';
import { projectStages, type Project, type ProjectCounts } from '../model/project';

/** The programme of a name; one this product does not know is `Other`. */
export const programmeOf = (raw: string): Project['programme'] => (raw === 'Foundation' ? raw : 'Other');

const programme = z.pipe(name, z.transform(programmeOf));
const stage = oneOf(projectStages);
const rag = oneOf(['green', 'amber', 'red']);
const councils = list(name, limits.councils).check(z.minLength(1, 'at least one council'));

export const projectRating = z.object({ overall: rag, time: rag, cost: rag });

export const milestone = z.object({ title: name, due: day, done: yesOrNo });

export const project = z
  .object({
    reference: name,
    name,
    publicTitle: z.optional(name),
    programme,
    councils,
    stage,
    rating: projectRating,
    ratingLastReport: z.optional(projectRating),
    sponsorRole: z.optional(name),
    start: day,
    baselineFinish: day,
    approvedFinish: day,
    forecastFinish: day,
    forecastFinishLastReport: z.optional(day),
    milestones: optionalList(milestone, 200),
    budget: z.optional(pounds),
    forecastCost: z.optional(pounds),
    comment: text,
    pathToGreen: z.optional(text),
    decisionAsked: z.optional(text),
    marking,
  })
  .check(
    inOrder<Project>('start', 'baselineFinish'),
    inOrder<Project>('start', 'approvedFinish'),
    inOrder<Project>('start', 'forecastFinish'),
  );

export const requestedProject = z.object({
  reference: name,
  name,
  publicTitle: z.optional(name),
  councils,
  requested: z.optional(day),
  marking,
});

export const projectCounts = z.object({ month, council: name, green: count, amber: count, red: count });

const countsKey = (row: ProjectCounts): string[] => [row.month, row.council];

/** What the public is told of a project kept back. */
export const withheldProject = z.extend(withheldRecord, { programme, stage });

/** Data of `projects`. */
export const projects = z.object({
  records: list(project).check(oneEach<Project>((record) => [record.reference], 'reference')),
  requested: optionalList(requestedProject).check(oneEach((record) => [record.reference], 'reference')),
  withheld: optionalList(withheldProject),
  withheldRequests: z.optional(list(withheldRecord)),
  history: z.pipe(
    optionalList(projectCounts, limits.rows).check(oneEach(countsKey, 'month and council')),
    z.transform(sortedBy(countsKey)),
  ),
  reported: reportedFigures,
});
