import { expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import { drawn, nothing, noLastYear, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import { helpdeskHead } from './head';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}) => helpdeskHead.build(answers as never, selection(more));
const standfirst = (head: ReturnType<typeof build>) => head.standfirst.map(({ text }) => text).join('');

it('answers first, then gives the numbers', () => {
  const head = build();
  expect(head.kicker).toBe('Helpdesk, both councils, April to November 2023');
  expect(head.finding).toBe('The service desk is closing more calls than it receives, and old calls are clearing fastest');
  expect(standfirst(head)).toBe(
    'Calls are 6% higher than in the same eight months of last year (9,843 against 9,298). Open calls stand at 818, against 988 at 1 April.',
  );
  expect(head.standfirst.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['6% higher', '818']);
});

it.each([
  ['The service desk is receiving more calls than it closes', { period: periods.quarter1 }],
  ['The service desk is closing more calls from East Herts than it receives, and old calls are clearing fastest', { council: 'B' }],
])('%s', (finding, more) => {
  expect(build(drawn, more).finding).toBe(finding);
});

it('states the calls alone without a comparison', () => {
  expect(standfirst(build(drawn, { compare: 'none' }))).toContain('9,843 calls were logged in eight months.');
  expect(standfirst(build(noLastYear, { period: periods.quarter1 }))).toBe('3,478 calls were logged in three months. Open calls stand at 1,041, against 988 at 1 April.');
});

it('does not guess while figures are missing', () => {
  expect(build(oneCouncilLate).finding).toBe('Figures for Quarter 3 to date are not complete: East Herts not supplied');
  expect(standfirst(build(oneCouncilLate))).toBe('Calls are 7% higher than in the same seven months of last year, to October (8,565 against 8,035).');
  expect(build(nothing).finding).toBe('No calls are recorded for April to November 2023');
  expect(build(nothing).standfirst).toEqual([]);
});

it('shortens where an answer has not come', () => {
  const head = build({ 'reporting-periods': drawn['reporting-periods'], calls: drawn.calls });
  expect(head.finding).toBe('Helpdesk');
  expect(standfirst(head)).toBe('Calls are 6% higher than in the same eight months of last year (9,843 against 9,298).');
  expect(build({ 'reporting-periods': drawn['reporting-periods'] }).standfirst).toEqual([]);
});

it('gives way to the officer’s own sentence', () => {
  const record = { subject: 'page:helpdesk', from: '2023-04', to: '2023-11', authorRole: 'Officer', date: '2023-12-04', finding: 'Old calls are clearing fastest', marking: { part: 'I' } } as const;
  const explanations = { ...drawn['reporting-periods'], data: { records: [record] } };
  expect(build({ ...drawn, explanations })).toMatchObject({ finding: 'Old calls are clearing fastest', findingBy: 'officer' });
});
