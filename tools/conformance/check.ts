import { endpointUrl, type Query } from '../../src/contract/endpoints';
import { usualPeriod, windowOf } from '../../src/state/selection';
import type { Audience } from '../../src/model/marking';
import type { Month } from '../../src/model/month';
import type { Answers, Subject } from '../../src/model/subject';
import { subjects } from '../../src/model/subject';
import { clockRules } from './clockRules';
import { ask, type Exchange } from './exchange';
import { exemptRules } from './exemptRules';
import type { Facts, Rule } from './facts';
import type { Finding } from './finding';
import { identityRules } from './identities';
import { monthRules } from './months';
import { nameRules } from './nameRules';
import { outageRules } from './outageRules';
import { shapeOf } from './shape';
import { targetRules } from './targetRules';
import { conditionalFindings, jsonOf, refusalFindings, transportFindings } from './transport';

/** What to check. */
export interface CheckOptions {
  /** Base address of the API: `https://ict.example.gov.uk/api/`. */
  base: string;
  audience: Audience;
  /** Without months, those the dashboard asks for when it opens. */
  from?: Month | undefined;
  to?: Month | undefined;
  /** Sent with every request, such as the cookie of a sign-in. */
  headers?: Record<string, string> | undefined;
  /** The checker's clock, as an instant. */
  now: string;
}

/** What one endpoint answered. */
export interface Asked {
  endpoint: Subject;
  status: number;
  milliseconds: number;
  bytes: number;
}

/** Everything a check found; sound when it holds no fault. */
export interface Report {
  base: string;
  audience: Audience;
  query: Query;
  asked: Asked[];
  /** How many rules were looked at, besides the contract itself. */
  rules: number;
  findings: Finding[];
}

/** Every rule on what the answers say, in the order of a report. */
export const dataRules: readonly Rule[] = [...nameRules, ...monthRules, ...identityRules, ...outageRules, ...targetRules, ...clockRules, ...exemptRules];

/** A rule that fails on sound answers is a fault of the checker, said as a finding rather than thrown. */
const looked = (rules: readonly Rule[], facts: Facts): Finding[] =>
  rules.flatMap(({ name, severity, find }) => {
    try {
      return find(facts).map((found) => ({ ...found, rule: name, severity }));
    } catch (error) {
      return [{ endpoint: 'any' as const, rule: name, severity: 'fault' as const, path: 'the rule', expected: 'answers it can be looked for in', found: error instanceof Error ? error.message : String(error) }];
    }
  });

interface Read {
  exchange: Exchange;
  answer?: Answers[Subject] | undefined;
  findings: Finding[];
}

const readAnswer = (subject: Subject, exchange: Exchange, audience: Audience): Read => {
  const { json, findings } = jsonOf(subject, exchange);
  if (findings.length > 0) return { exchange, findings };
  const shape = shapeOf(subject, json);
  // Parsed as the subject's own, which the compiler cannot follow through the list.
  return { exchange, answer: shape.answer as Answers[Subject] | undefined, findings: [...transportFindings(subject, exchange, audience), ...shape.findings] };
};

const askFor = (options: CheckOptions, subject: Subject, query: Query, more: Record<string, string> = {}): Promise<Exchange> =>
  ask(endpointUrl(options.base, subject, query), { ...options.headers, ...more });

const readAll = async (options: CheckOptions, query: Query, audience: Audience): Promise<Map<Subject, Read>> => {
  const reads = new Map<Subject, Read>();
  // One after another: a check is not to be felt by those who use the service.
  for (const subject of subjects) reads.set(subject, readAnswer(subject, await askFor(options, subject, query), audience));
  return reads;
};

const answersIn = (reads: ReadonlyMap<Subject, Read>): Partial<Answers> =>
  Object.fromEntries([...reads].flatMap(([subject, { answer }]) => (answer === undefined ? [] : [[subject, answer]])));

const bodiesIn = (reads: ReadonlyMap<Subject, Read>): Facts['bodies'] => Object.fromEntries([...reads].map(([subject, { exchange }]) => [subject, exchange.body]));

const tagged = async (options: CheckOptions, query: Query, reads: ReadonlyMap<Subject, Read>): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const [subject, { exchange }] of reads) {
    const tag = exchange.headers.get('etag');
    if (tag === null || exchange.status !== 200) continue;
    findings.push(...conditionalFindings(subject, exchange, await askFor(options, subject, query, { 'If-None-Match': tag })));
  }
  return findings;
};

const refusals = async (options: CheckOptions): Promise<Finding[]> => {
  const { audience } = options;
  const calls = (query: object): Promise<Exchange> => askFor(options, 'calls', { audience, ...query });
  return [
    ...refusalFindings('calls', 'refuses-no-month', '?from=April', await calls({ from: 'April' }), [400]),
    ...refusalFindings('calls', 'refuses-backwards', '?from=2023-05&to=2023-04', await calls({ from: '2023-05', to: '2023-04' }), [400]),
    ...refusalFindings('calls', 'refuses-unknown-audience', '?audience=everyone', await calls({ audience: 'everyone' }), [400]),
    ...refusalFindings('any', 'unknown-endpoint', '/no-such-endpoint', await ask(`${options.base.replace(/\/+$/, '')}/no-such-endpoint`, options.headers), [404]),
  ];
};

/** The same month asked for alone and among others. */
const alone = async (options: CheckOptions, answers: Partial<Answers>): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const subject of ['calls', 'backlog', 'fix-times'] as const) {
    const rows = answers[subject]?.data.rows ?? [];
    const month = rows.at(-1)?.month;
    if (month === undefined) continue;
    const { answer } = readAnswer(subject, await askFor(options, subject, { from: month, to: month, audience: options.audience }), options.audience);
    const single = JSON.stringify((answer as Answers['calls'] | undefined)?.data.rows);
    const among = JSON.stringify(rows.filter((row) => row.month === month));
    if (single !== among) findings.push({ endpoint: subject, rule: 'same-month-same-figures', severity: 'fault', path: `?from=${month}&to=${month}`, expected: 'the rows the month has among others', found: answer === undefined ? 'no sound answer' : 'other rows' });
  }
  return findings;
};

const openToAll = async (options: CheckOptions): Promise<Finding[]> => {
  const { status, body } = await askFor(options, 'projects', { audience: 'members' });
  return status === 200 && /"part"\s*:\s*"II"/.test(body)
    ? [{ endpoint: 'projects', rule: 'members-answered', severity: 'doubt', path: '?audience=members', expected: 'status 401 or 403 without a sign-in', found: '200, with exempt records' }]
    : [];
};

const queryOf = ({ from, to, audience, now }: CheckOptions, partnership: Answers['reporting-periods'] | undefined): Query => {
  const period = partnership && usualPeriod(partnership.data.periods);
  const usual = period && windowOf({ period, council: 'both', compare: 'last-year', audience });
  const month = now.slice(0, 7) as Month;
  return { from: from ?? usual?.from ?? month, to: to ?? usual?.to ?? month, audience };
};

/** Asks every endpoint of an API and looks for everything that would make the dashboard show a wrong figure, or none. Never rejects. */
export const checkApi = async (options: CheckOptions): Promise<Report> => {
  const { audience, now } = options;
  const first = readAnswer('reporting-periods', await askFor(options, 'reporting-periods', { audience }), audience);
  const query = queryOf(options, first.answer as Answers['reporting-periods'] | undefined);
  const reads = await readAll(options, query, audience);
  const answers = answersIn(reads);
  const facts: Facts = { query, audience, answers, bodies: bodiesIn(reads), members: {}, now };
  const findings = [...reads.values()].flatMap((read) => read.findings);
  findings.push(...looked(dataRules, facts), ...(await tagged(options, query, reads)), ...(await alone(options, answers)), ...(await refusals(options)));
  if (audience === 'public') findings.push(...(await openToAll(options)));
  else {
    const open = await readAll(options, { ...query, audience: 'public' }, 'public');
    findings.push(...looked(exemptRules, { query, audience: 'public', answers: answersIn(open), bodies: bodiesIn(open), members: answers, now }));
  }
  const asked = [...reads].map(([endpoint, { exchange }]) => ({ endpoint, status: exchange.status, milliseconds: Math.round(exchange.milliseconds), bytes: exchange.bytes }));
  return { base: options.base, audience, query, asked, rules: dataRules.length, findings };
};
