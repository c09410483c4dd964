import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectAnswer } from './answer';
import { exampleAnswers } from './examples';
import { limits } from './limits';
import { parseAnswer } from './parse';
import type { WireAnswer } from './schemas';
import { monthsFrom } from '../model/month';

const [project] = exampleAnswers.projects.data.records;
const projects = (length: number): WireAnswer<'projects'> => ({
  ...exampleAnswers.projects,
  data: { records: project === undefined ? [] : Array.from({ length }, (_, index) => ({ ...project, reference: `P-${index}` })) },
});

describe('size', () => {
  it('of 10,000 projects is read, and of one more refused', () => {
    expect(parseAnswer('projects', projects(limits.records))).toHaveProperty('ok', true);
    expect(parseAnswer('projects', projects(limits.records + 1))).toMatchObject({
      problem: { path: 'data.records', expected: 'a list of at most 10,000 items', found: 'a list of 10001' },
    });
  });

  it('of 240 months is read', () => {
    const [row] = exampleAnswers['fix-times'].data.rows;
    const rows = monthsFrom('2004-04', '2024-03').map((month) => ({ ...row, month }));
    const parsed = parseAnswer('fix-times', { ...exampleAnswers['fix-times'], data: { rows } });
    expect(parsed.ok && parsed.answer.data.rows.length).toBe(240);
  });

  it('of nesting does not exhaust the reader', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(parseAnswer('calls', deep)).toHaveProperty('ok', false);
    expect(parseAnswer('calls', { ...exampleAnswers.calls, deep })).toHaveProperty('ok', true);
    expect(parseAnswer('calls', { ...exampleAnswers.calls, data: deep })).toHaveProperty('ok', false);
  });
});

describe('names of an object’s own machinery', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a category like any other', (category) => {
    const rows = exampleAnswers.calls.data.rows.map((row) => ({ ...row, category }));
    expect(parseAnswer('calls', { ...exampleAnswers.calls, data: { rows } })).toMatchObject({ ok: true, answer: { data: { rows: [{ category }, {}] } } });
  });

  it('do not reach the prototype of anything', () => {
    const json: unknown = JSON.parse('{"__proto__":{"polluted":true},"data":{"__proto__":{"polluted":true}}}');
    parseAnswer('calls', json);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('exempt records', () => {
  const secret = 'CANARY';
  const markings = fc.constantFrom({ part: 'I' as const }, { part: 'II' as const, paragraph: 3 });

  it('leave no word of theirs in a public answer, whichever are exempt', () => {
    fc.assert(
      fc.property(fc.array(markings, { maxLength: 8 }), (marks) => {
        const records = marks.flatMap((marking, index) =>
          project === undefined
            ? []
            : [{ ...project, reference: `P-${index}`, marking, name: marking.part === 'II' ? secret : 'Open', comment: marking.part === 'II' ? secret : '' }],
        );
        const { data } = selectAnswer('projects', { ...exampleAnswers.projects, data: { records } }, {});
        expect(JSON.stringify(data)).not.toContain(secret);
        expect(data.records.length + (data.withheld ?? []).length).toBe(marks.length);
      }),
    );
  });
});
