import * as z from 'zod/mini';
import { actions, committeeAction } from '../actions';
import { backlog, openCalls } from '../backlog';
import { callCounts, calls } from '../calls';
import { explanation, explanations } from '../explanations';
import { fixTimeCounts, fixTimes } from '../fixTimes';
import { marking, withheldRecord } from '../marking';
import { outage, outages } from '../outages';
import { callCategory, council, partnership, priority, publishedFigure, service, serviceHours, target, tolerance } from '../partnership';
import { milestone, project, projectCounts, projectRating, projects, requestedProject, withheldProject } from '../projects';
import { definitionChange, reportedFigure } from '../reported';
import { meeting, reportingPeriod } from '../reportingPeriod';
import { missingReturn } from '../returns';
import { answerSchemas } from '../schemas';
import { helpdeskMeanings } from './helpdeskMeanings';
import { envelopeMeanings } from './meanings';
import { partnershipMeanings } from './partnershipMeanings';
import { recordMeanings } from './recordMeanings';
import type { Subject } from '../../model/subject';

/** Name of the schema of a subject's whole answer. */
export const answerComponents: Record<Subject, string> = {
  'reporting-periods': 'ReportingPeriodsAnswer',
  calls: 'CallsAnswer',
  backlog: 'BacklogAnswer',
  'fix-times': 'FixTimesAnswer',
  outages: 'OutagesAnswer',
  projects: 'ProjectsAnswer',
  actions: 'ActionsAnswer',
  explanations: 'ExplanationsAnswer',
};

const meanings = { ...partnershipMeanings, ...helpdeskMeanings, ...recordMeanings };

/** Schemas that are described by name; each must have its fields described. */
const named: Record<keyof typeof meanings, z.ZodMiniType> = {
  Partnership: partnership,
  Council: council,
  Service: service,
  ServiceHours: serviceHours,
  Priority: priority,
  CallCategory: callCategory,
  ReportingPeriod: reportingPeriod,
  Meeting: meeting,
  Target: target,
  PublishedFigure: publishedFigure,
  Calls: calls,
  CallCounts: callCounts,
  MissingReturn: missingReturn,
  ReportedFigure: reportedFigure,
  DefinitionChange: definitionChange,
  Backlog: backlog,
  OpenCalls: openCalls,
  FixTimes: fixTimes,
  FixTimeCounts: fixTimeCounts,
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

/** The part of a JSON schema this document reads. */
export interface SchemaObject {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  items?: SchemaObject;
  minItems?: number;
  maxItems?: number;
  anyOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  allOf?: SchemaObject[];
  description?: string;
}

const registry = (): z.core.$ZodRegistry<{ id: string }> => {
  const all = z.registry<{ id: string }>();
  all.add(marking, { id: 'Marking' });
  all.add(tolerance, { id: 'Tolerance' });
  for (const [id, schema] of Object.entries(named)) all.add(schema, { id });
  for (const [subject, id] of Object.entries(answerComponents)) all.add(answerSchemas[subject as Subject], { id });
  return all;
};

const unwanted = new Set(['$id', '$schema']);

/** Without what OpenAPI does not know and the long patterns that only repeat a format. */
const tidied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !unwanted.has(key) && !(key === 'pattern' && 'format' in value))
      .map(([key, inner]) => [key, tidied(inner)]),
  );
};

/** OpenAPI 3.0 ignores what stands beside a reference, so a described reference is wrapped. */
const described = (schema: SchemaObject, description: string | undefined): SchemaObject => {
  if (description === undefined) return schema;
  return schema.$ref === undefined ? { ...schema, description } : { allOf: [schema], description };
};

const withDescriptions = (schema: SchemaObject, fields: Readonly<Record<string, string>>): SchemaObject => {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, described(property, fields[name])]);
  return schema.properties === undefined ? schema : { ...schema, properties: Object.fromEntries(properties) };
};

const fieldsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...meanings,
  ...Object.fromEntries(Object.values(answerComponents).map((id) => [id, envelopeMeanings])),
};

const uri = (id: string): string => `#/components/schemas/${id}`;

/** Every schema of the contract by name, as OpenAPI 3.0, with its fields described. */
export const components = (): Record<string, SchemaObject> => {
  const { schemas } = z.toJSONSchema(registry(), { io: 'input', target: 'openapi-3.0', uri });
  const tidy = tidied(schemas) as Record<string, SchemaObject>;
  return Object.fromEntries(Object.entries(tidy).map(([id, schema]) => [id, withDescriptions(schema, fieldsOf[id] ?? {})]));
};
