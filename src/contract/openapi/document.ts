import { answerComponents, components, type SchemaObject } from './components';
import { contractVersion, endpointPaths } from '../endpoints';
import { exampleAnswers } from '../examples';
import { subjects, type Subject } from '../../model/subject';

/** What each endpoint answers with. */
export const summaries: Record<Subject, string> = {
  'reporting-periods': 'The partnership, its councils, services, targets and reporting periods',
  calls: 'Calls logged, resolved, reopened and cancelled, by month',
  backlog: 'Calls open at each month end, by age',
  'fix-times': 'How long calls took, as distributions of working minutes',
  outages: 'Interruptions of listed services',
  projects: 'Projects in delivery and asked for',
  actions: 'Actions set by the committee',
  explanations: 'Officers’ explanations of figures',
};

const month: SchemaObject = { type: 'string', pattern: '^(19|20)\\d{2}-(0[1-9]|1[0-2])$', example: '2023-04' };

const parameters = {
  From: { name: 'from', in: 'query', required: false, schema: month, description: 'First month, inclusive. Without it, all that is held.' },
  To: { name: 'to', in: 'query', required: false, schema: month, description: 'Last month, inclusive. Without it, all that is held.' },
  Audience: {
    name: 'audience',
    in: 'query',
    required: false,
    schema: { type: 'string', enum: ['public', 'members'], default: 'public' },
    description: 'public is never sent Part II. A caller without the right to ask for members is refused with 403.',
  },
  IfNoneMatch: { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' }, description: 'Tag of an answer already held.' },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const responses = {
  NotModified: { description: 'The answer already held is still right.' },
  BadRequest: problem('A month is not written YYYY-MM, from is after to, or the audience is unknown.'),
  SignInNeeded: problem('The caller has not signed in, or the sign-in has ended.'),
  NoAccess: problem('The caller may not ask for this audience.'),
  NotFound: problem('There is no such endpoint, or nothing is held for the period.'),
  MethodNotAllowed: problem('Only GET and HEAD are answered.'),
  ServerFailed: problem('The server failed.'),
};

const refer = (kind: string, name: string): SchemaObject => ({ $ref: `#/components/${kind}/${name}` });

const operation = (subject: Subject) => ({
  get: {
    operationId: answerComponents[subject].replace(/Answer$/, '').replace(/^./, (letter) => letter.toLowerCase()),
    summary: summaries[subject],
    parameters: Object.keys(parameters).map((name) => refer('parameters', name)),
    responses: {
      '200': {
        description: summaries[subject],
        headers: { ETag: { schema: { type: 'string' }, description: 'Tag of this answer.' } },
        content: { 'application/json': { schema: refer('schemas', answerComponents[subject]), example: exampleAnswers[subject] } },
      },
      '304': refer('responses', 'NotModified'),
      '400': refer('responses', 'BadRequest'),
      '401': refer('responses', 'SignInNeeded'),
      '403': refer('responses', 'NoAccess'),
      '404': refer('responses', 'NotFound'),
      '405': refer('responses', 'MethodNotAllowed'),
      '500': refer('responses', 'ServerFailed'),
    },
  },
});

const problemSchema: SchemaObject = {
  type: 'object',
  description: 'An error as RFC 9457 problem details.',
  properties: {
    type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
  },
  required: ['type', 'title', 'status'],
};

/** The contract as an OpenAPI 3.0 document, made from the schemas that check it. Not for the app: only tools read it. */
export const openApiDocument = () => ({
  openapi: '3.0.3',
  info: {
    title: 'Metrics API of the ICT partnership performance dashboard',
    version: contractVersion,
    description: 'One endpoint a subject. docs/metrics-api.md explains what a server must hold to; this document is generated from the schemas the dashboard checks with.',
  },
  servers: [{ url: '/api' }],
  paths: Object.fromEntries(subjects.map((subject) => [endpointPaths[subject], operation(subject)])),
  components: { schemas: { ...components(), Problem: problemSchema }, parameters, responses },
});
