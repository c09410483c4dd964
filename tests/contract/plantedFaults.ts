import type { Subject } from '../../src/model/subject';
import type { Doc, Fault, Row } from './brokenApi';

/** A fault, the rule that must find it, and a piece of what it must say. */
export type Planted = [what: string, rule: string, endpoint: Subject | 'any', says: string, fault: Fault, audience?: 'members'];

const fits = (match: Row) => (row: Row): boolean => Object.entries(match).every(([field, value]) => row[field] === value);

const matching = (answer: Doc, list: string, match: Row): Row | undefined => answer.data[list]?.find(fits(match));

const first = (answer: Doc, list: string, match: Row = {}): Row => {
  const found = matching(answer, list, match);
  if (found === undefined) throw new Error(`Nothing to plant a fault in: ${list} ${JSON.stringify(match)}`);
  return found;
};

/** Changes one record, in every answer that has it: a narrower question may leave it out. */
const set = (list: string, match: Row, change: Row) => (answer: Doc): void => {
  const row = matching(answer, list, match);
  if (row !== undefined) Object.assign(row, change);
};

const without = (list: string, match: Row) => (answer: Doc): void => {
  const drop = fits(match);
  answer.data[list] = answer.data[list]!.filter((row) => !drop(row));
};

const plus = (list: string, row: (answer: Doc) => Row) => (answer: Doc): void => void (answer.data[list] ??= []).push(row(answer));

const around = (change: Row) => (answer: Doc): void => void Object.assign(answer, change);

const header = (name: string, value: string | undefined): Fault['reply'] => (reply) => {
  const { [name]: _old, ...others } = reply.headers;
  return { ...reply, headers: value === undefined ? others : { ...others, [name]: value } };
};

const only = (path: string, answer: (response: Parameters<NonNullable<Fault['answer']>>[0]) => void): Fault['answer'] => (response, url) => {
  if (url.pathname !== path) return false;
  answer(response);
  return true;
};

const on = (month: string, council: string): Row => ({ month, council });
const target = (metric: string, change: Row): Fault => ({ plant: { 'reporting-periods': set('targets', { metric }, change) } });
const exempt = { part: 'II', paragraph: 3 };
const outage = (change: Row): Fault => ({ plant: { outages: set('records', { reference: 'O-23-1121' }, change) } });
const reported = (month: string): Row => ({ measure: 'calls', title: 'Calls of the month', from: month, to: month, kind: 'count', qualifier: 'exact', value: 1300, text: '1,300', caveat: 'As printed.', source: 'A report', marking: { part: 'I' } });

/** Broken copies of the demonstration's API: what a hurried implementer gets wrong. */
export const plantedFaults: readonly Planted[] = [
  // The exchange
  ['a server error', 'answers', 'calls', '500', { answer: only('/calls', (response) => void response.writeHead(500).end()) }],
  ['a broken connection', 'answers', 'backlog', 'connection', { answer: only('/backlog', (response) => void response.socket?.destroy()) }],
  ['a redirect to a sign-in page', 'answers', 'outages', '302 to /login', { answer: only('/outages', (response) => void response.writeHead(302, { Location: '/login' }).end()) }],
  ['a page in place of figures', 'answers', 'projects', 'HTML', { answer: only('/projects', (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>')) }],
  ['a body cut short', 'answers', 'actions', 'JSON', { answer: only('/actions', (response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"contractVersion":')) }],
  ['a body past the cap', 'answers', 'fix-times', 'more than 5,000,000 bytes', { answer: only('/fix-times', (response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(`"${'x'.repeat(5_100_000)}"`)) }],
  ['JSON sent as text', 'content-type', 'calls', 'text/plain', { reply: header('Content-Type', 'text/plain') }],
  ['no tag', 'etag', 'calls', 'none', { reply: header('ETag', undefined) }],
  ['a tag that nobody looks at', 'etag-ignored', 'calls', '200 with the same body', { reply: (reply) => (reply.status === 304 ? { ...reply, status: 200, body: '{}' } : { ...reply, body: reply.status === 200 ? '{}' : reply.body }) }],
  ['answers kept for a day', 'cache-stale', 'backlog', 'max-age=86400', { reply: header('Cache-Control', 'max-age=86400') }],
  ['members’ answers kept by everyone', 'members-cached', 'calls', 'public', { reply: header('Cache-Control', 'public, no-cache') }, 'members'],
  ['a month that is no month accepted', 'refuses-no-month', 'calls', '200', { reply: (reply, url) => (url.searchParams.get('from') === 'April' ? { ...reply, status: 200 } : reply) }],
  ['a period backwards accepted', 'refuses-backwards', 'calls', '200', { reply: (reply, url) => (url.searchParams.get('to') === '2023-04' ? { ...reply, status: 200 } : reply) }],
  ['every path answered by the page', 'unknown-endpoint', 'any', '200', { answer: only('/no-such-endpoint', (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>')) }],
  // The contract
  ['nought written as null', 'contract', 'calls', 'null', { plant: { calls: set('rows', {}, { logged: null }) } }],
  ['a negative count', 'contract', 'calls', '-3', { plant: { calls: set('rows', {}, { cancelled: -3 }) } }],
  ['two rows of one month', 'contract', 'backlog', 'a second entry', { plant: { backlog: (answer) => void answer.data['rows']!.push({ ...answer.data['rows']![0]! }) } }],
  ['an outage that ends before it starts', 'contract', 'outages', 'not before `start`', outage({ restored: '2023-11-20T13:05:00+00:00' })],
  ['a distribution that does not count its calls', 'contract', 'fix-times', 'pairs that count', { plant: { 'fix-times': set('rows', {}, { resolved: 5000 }) } }],
  ['a version of another kind', 'contract', 'explanations', '2.0', { plant: { explanations: around({ contractVersion: '2.0' }) } }],
  ['an instant without its offset', 'contract', 'actions', 'offset', { plant: { actions: around({ generatedAt: '2023-12-04T09:12:00' }) } }],
  ['two targets at once', 'contract', 'reporting-periods', 'a second target', { plant: { 'reporting-periods': (answer) => void answer.data['targets']!.push({ ...answer.data['targets']![0]! }) } }],
  // Names
  ['a council nobody knows', 'unknown-council-or-service', 'calls', '"HCC"', { plant: { calls: set('rows', on('2023-09', 'SBC'), { council: 'HCC' }) } }],
  ['a service nobody knows', 'unknown-council-or-service', 'outages', '"fax"', outage({ service: 'fax' })],
  ['a priority nobody knows', 'unknown-priority', 'backlog', '9', { plant: { backlog: set('rows', on('2023-09', 'SBC'), { priority: 9 }) } }],
  ['a category nobody knows', 'unknown-category', 'calls', 'fax', { plant: { calls: set('rows', on('2023-09', 'SBC'), { category: 'fax' }) } }],
  ['an account of nothing', 'unknown-explained', 'explanations', 'backlogs', { plant: { explanations: set('records', {}, { subject: 'backlogs' }) } }],
  ['a record both shown and withheld', 'withheld-and-shown', 'actions', 'both', { plant: { actions: plus('withheld', (answer) => ({ reference: answer.data['records']![0]!['reference'], title: 'Exempt record', paragraph: 3 })) } }],
  ['a complete action without its day', 'completed-without-day', 'actions', 'nothing', { plant: { actions: (answer) => void delete first(answer, 'records', { status: 'complete' })['completedOn'] } }],
  // Months
  ['months nobody asked for', 'month-outside-period', 'calls', '2019-01', { plant: { calls: plus('rows', (answer) => ({ ...answer.data['rows']![0]!, month: '2019-01' })) } }],
  ['counts of months to come', 'month-after-data', 'calls', '2024-01', { plant: { calls: plus('rows', (answer) => ({ ...answer.data['rows']![0]!, month: '2024-01' })) } }],
  ['a month lost without a word', 'month-without-row', 'calls', '2023-06, SBC', { plant: { calls: without('rows', on('2023-06', 'SBC')) } }],
  ['a council without its last month', 'council-without-row', 'fix-times', '2023-11, EHDC', { plant: { 'fix-times': without('rows', on('2023-11', 'EHDC')) } }],
  ['no rows at all', 'no-rows', 'backlog', 'none', { plant: { backlog: (answer) => void (answer.data['rows'] = []) } }],
  ['a part month called final', 'part-month-final', 'calls', 'provisional', { plant: { calls: around({ dataTo: '2023-11-15' }) } }],
  ['other figures for the same month', 'same-month-same-figures', 'calls', 'other rows', { plant: { calls: (answer) => answer.data['rows']!.length < 40 && void (answer.data['rows']![0]!['logged'] = 1) } }],
  // Sums
  ['a backlog that does not follow from its calls', 'backlog-identity', 'backlog', '2023-09, SBC', { plant: { backlog: set('rows', on('2023-09', 'SBC'), { open: 900, pastTarget: 0 }) } }],
  ['more fix times than calls resolved', 'resolved-agrees', 'fix-times', 'no more than', { plant: { calls: set('rows', on('2023-09', 'SBC'), { resolved: 0 }) } }],
  ['more calls within target than the distribution has', 'within-target-agrees', 'fix-times', 'as the distribution has', { plant: { 'fix-times': (answer) => Object.assign(answer.data['rows']![0]!, { withinTarget: 0 }) } }],
  ['a month of noughts for a return that did not come', 'noughts-between-busy-months', 'calls', '2023-06, SBC', { plant: { calls: (answer) => answer.data['rows']!.filter(({ month, council }) => month === '2023-06' && council === 'SBC').forEach((row) => Object.assign(row, { logged: 0, resolved: 0, reopened: 0, cancelled: 0 })) } }],
  ['a count ten times too large', 'sudden-jump', 'calls', '2023-06, SBC', { plant: { calls: set('rows', on('2023-06', 'SBC'), { logged: 90_000 }) } }],
  ['a history that is not the records', 'history-agrees', 'projects', '2023-11', { plant: { projects: plus('history', () => ({ month: '2023-11', council: 'SBC', green: 1, amber: 1, red: 1 })) } }, 'members'],
  // Outages
  ['an outage of tomorrow', 'outage-in-future', 'outages', 'not after', outage({ start: '2024-02-01T09:00:00+00:00', restored: '2024-02-01T10:00:00+00:00' })],
  ['winter time in summer', 'outage-offset', 'outages', '+01:00', outage({ start: '2023-07-21T13:05:00+00:00' })],
  ['summer time in winter', 'outage-offset', 'outages', '+00:00', outage({ start: '2023-11-21T13:05:00+01:00' })],
  ['an outage of another year', 'outage-outside-period', 'outages', '2021-01-05', outage({ start: '2021-01-05T13:05:00+00:00', restored: '2021-01-05T15:05:00+00:00' })],
  ['an outage in a month not reported', 'outage-in-missing-month', 'outages', 'O-23-1121', { plant: { outages: (answer) => void (answer.data['missing'] = ['SBC', 'EHDC'].map((council) => ({ month: '2023-11', council, status: 'not-supplied' }))) } }],
  ['an outage of a service a council does not use', 'outage-of-unused-service', 'outages', 'EHDC', outage({ service: 'housing-system', councils: ['SBC', 'EHDC'] })],
  ['an outage nobody closed', 'outage-never-closed', 'outages', 'days', { plant: { outages: (answer) => void delete Object.assign(first(answer, 'records', { reference: 'O-23-1121' }), { start: '2023-10-30T09:00:00+00:00' })['restored'] } }],
  ['an outage recorded twice', 'outage-twice', 'outages', 'O-23-1121', { plant: { outages: plus('records', (answer) => ({ ...first(answer, 'records', { reference: 'O-23-1121' }), reference: 'O-23-1121B' })) } }],
  // Targets
  ['a target of no measure', 'target-of-unknown-measure', 'reporting-periods', 'backlogs', target('backlog', { metric: 'backlogs' })],
  ['a target of no priority', 'target-of-unknown-priority', 'reporting-periods', '7', target('priority-1-fix-time', { priority: 7 })],
  ['a floor above its target', 'tolerance-on-wrong-side', 'reporting-periods', '95', target('resolved-within-target', { tolerance: { kind: 'floor', value: 95 } })],
  ['a target that wants a larger backlog', 'target-against-polarity', 'reporting-periods', 'lower', target('backlog', { polarity: 'higher' })],
  ['a target of more than everything', 'target-beyond-percentage', 'reporting-periods', '850', target('resolved-within-target', { value: 850 })],
  ['a target without a floor', 'target-without-tolerance', 'reporting-periods', 'amber', target('backlog', { tolerance: { kind: 'within', fraction: 0 } })],
  ['a target that lapsed', 'target-lapsed', 'reporting-periods', 'none after 2023-03', target('availability', { to: '2023-03' })],
  // Clocks
  ['figures of the future', 'generated-in-future', 'calls', '2031', { plant: { calls: around({ generatedAt: '2031-01-01T00:00:00Z' }) } }],
  ['figures beyond the day they were taken', 'data-after-generation', 'backlog', '2023-12-31', { plant: { backlog: around({ dataTo: '2023-12-31' }) } }],
  ['a subject a month behind', 'subject-behind', 'outages', '2023-10-31', { plant: { outages: around({ dataTo: '2023-10-31' }) } }],
  ['a meeting before its figures', 'meeting-before-figures', 'reporting-periods', '2023-01-10', { plant: { 'reporting-periods': (answer) => Object.assign(answer.data['periods']!.find(({ meeting }) => meeting !== undefined)!['meeting'] as Row, { date: '2023-01-10' }) } }],
  ['invented figures that do not say so', 'demonstration-differs', 'fix-times', 'false', { plant: { 'fix-times': around({ demonstration: false }) } }],
  // Exempt information
  ['an exempt record sent to the public', 'exempt-record-to-public', 'outages', 'Part II, paragraph 3', outage({ marking: exempt })],
  ['an answer to the public marked exempt', 'envelope-marking', 'actions', 'Part II', { plant: { actions: around({ marking: exempt }) } }],
  ['members’ answers marked open', 'envelope-marking', 'outages', 'Part I', { plant: { outages: around({ marking: { part: 'I' } }) } }, 'members'],
  ['a history that counts what is withheld', 'exempt-by-history', 'projects', '2023-11', { plant: { projects: plus('history', () => ({ month: '2023-11', council: 'SBC', green: 50, amber: 10, red: 3 })) } }],
  ['a total that tells the withheld part', 'exempt-by-total', 'calls', '1,300', { plant: { calls: (answer) => { without('rows', on('2023-09', 'SBC'))(answer); answer.data['rows']!.push({ month: '2023-09', council: 'SBC', status: 'withheld' }); answer.data['reported']!.push(reported('2023-09')); } } }],
  ['an account of an exempt project', 'exempt-explained-to-public', 'explanations', 'F5', { plant: { explanations: set('records', {}, { subject: 'project:F5' }) } }],
  ['exempt words in a public account', 'exempt-words-to-public', 'explanations', 'Phase 1 closed', { plant: { explanations: (answer) => !JSON.stringify(answer).includes('"II"') && void Object.assign(answer.data['records']![0]!, { cause: 'Phase 1 closed the most serious findings; Phase 2 is on plan.' }) } }, 'members'],
  ['members’ answers for whoever asks', 'members-answered', 'projects', '200', { answer: (response, url) => url.searchParams.get('audience') === 'members' && response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"marking":{"part":"II","paragraph":3}}') !== undefined }],
];
