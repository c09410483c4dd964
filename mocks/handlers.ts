import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { selectAnswer } from '../src/contract/answer';
import { parseQuery } from '../src/contract/query';
import type { WireAnswer } from '../src/contract/schemas';
import { subjects, type Subject } from '../src/model/subject';
import { changed, type Scenario } from './scenario/scenario';

/** Fetches the members' document of a subject. */
export type LoadDocument = <S extends Subject>(subject: S) => Promise<WireAnswer<S>>;

const problem = (status: number, title: string, detail: string, instance: string): HttpResponse<string> =>
  new HttpResponse(JSON.stringify({ type: 'about:blank', title, status, detail, instance }), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const subjectNamed = (name: unknown): Subject | undefined => subjects.find((subject) => subject === name);

/**
 * The mock API: answers every subject of the contract as a server would, from the members' documents. It keeps
 * Part II rows from whoever does not ask for `members`; it cannot check who asks, which a real one must.
 * @param base where it answers. In a page it must be exact: the development server has files under `mocks/api` too.
 */
export const handlersFor = (scenario: Scenario, load: LoadDocument, base = '*/api'): HttpHandler[] => [
  http.get(`${base}/:subject`, async ({ params, request }) => {
    const { pathname, searchParams } = new URL(request.url);
    if (scenario.delay > 0) await delay(scenario.delay);
    if (!scenario.reachable) return HttpResponse.error();
    const subject = subjectNamed(params['subject']);
    if (subject === undefined) return problem(404, 'Not found', 'The API has no such subject.', pathname);
    const asked = parseQuery((name) => searchParams.get(name));
    if (!asked.ok) return problem(400, 'The request cannot be understood', asked.problem.detail, pathname);
    const answer = selectAnswer(subject, changed(scenario, subject, await load(subject)), asked.query);
    const sent = scenario.damage[subject]?.(answer) ?? answer;
    return new HttpResponse(JSON.stringify(sent), { headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' } });
  }),
];
