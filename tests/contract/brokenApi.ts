import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { selectAnswer } from '../../src/contract/answer';
import { endpointPaths } from '../../src/contract/endpoints';
import { parseQuery } from '../../src/contract/query';
import type { WireAnswer } from '../../src/contract/schemas';
import { subjects, type Subject } from '../../src/model/subject';
import { jsonReply, problemReply, type Reply } from '../../tools/api/reply';

/** A record as JSON, whatever its fields. */
export interface Row {
  [field: string]: unknown;
}

/** An answer as JSON, to plant a fault in. */
export interface Doc extends Row {
  data: { [list: string]: Row[] };
}

/** What is wrong with an API. Each fault is planted in a fresh copy of the demonstration's. */
export interface Fault {
  /** Changes an answer before it is sent. */
  plant?: Partial<Record<Subject, (answer: Doc) => void>> | undefined;
  /** Changes a reply before it is sent. */
  reply?: ((reply: Reply, url: URL) => Reply) | undefined;
  /** Answers in place of the API. */
  answer?: ((response: ServerResponse, url: URL) => boolean) | undefined;
}

const documents = new Map(subjects.map((subject) => [subject, readFileSync(new URL(`../../mocks/api/${subject}.json`, import.meta.url), 'utf8')]));

const answerOf = (url: URL, fault: Fault, headers: Parameters<typeof jsonReply>[1], audience: 'public' | 'members'): Reply => {
  const subject = subjects.find((name) => endpointPaths[name] === url.pathname);
  if (subject === undefined) return problemReply(404, 'No such endpoint.', url.pathname);
  const parsed = parseQuery((name) => url.searchParams.get(name));
  if (!parsed.ok) return problemReply(400, parsed.problem.detail, url.pathname);
  if (parsed.query.audience === 'members' && audience === 'public') return problemReply(403, 'This server answers the public only.', url.pathname);
  const answer = selectAnswer(subject, JSON.parse(documents.get(subject)!) as WireAnswer<Subject>, parsed.query);
  fault.plant?.[subject]?.(answer as unknown as Doc);
  return jsonReply(answer, headers);
};

/** Serves the demonstration with a fault planted in it. */
export const startBrokenApi = async (fault: Fault, audience: 'public' | 'members'): Promise<{ address: string; stop: () => void }> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (fault.answer?.(response, url) === true) return;
    const made = answerOf(url, fault, request.headers, audience);
    const { status, headers, body } = fault.reply?.(made, url) ?? made;
    response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...headers }).end(body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `http://localhost:${address.port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
