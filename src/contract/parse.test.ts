import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAnswers } from './examples';
import { parseAnswer } from './parse';
import { subjects, type Subject } from '../model/subject';

/** A copy of a subject's example with the value at a path replaced, or taken out. */
const changed = (subject: Subject, path: readonly (string | number)[], value?: unknown): unknown => {
  const answer: unknown = JSON.parse(JSON.stringify(exampleAnswers[subject]));
  const parent = path.slice(0, -1).reduce<unknown>((at, part) => Reflect.get(at as object, part), answer);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return answer;
};

const problemOf = (subject: Subject, json: unknown) => {
  const parsed = parseAnswer(subject, json);
  return parsed.ok ? 'sound' : `${parsed.problem.path}: expected ${parsed.problem.expected}, found ${parsed.problem.found}`;
};

const row = ['data', 'rows', 0] as const;
const record = ['data', 'records', 0] as const;
const counted = exampleAnswers.calls.data.rows[0];

describe('a sound answer', () => {
  it.each(subjects)('of %s is read without a note', (subject) => {
    expect(parseAnswer(subject, exampleAnswers[subject])).toMatchObject({ ok: true, notes: [] });
  });

  it.each(subjects)('of %s is read again as it came out', (subject) => {
    const first = parseAnswer(subject, exampleAnswers[subject]);
    expect(parseAnswer(subject, first.ok && JSON.parse(JSON.stringify(first.answer)))).toEqual(first);
  });

  it('may leave out what is naturally empty', () => {
    expect(parseAnswer('backlog', exampleAnswers.backlog)).toMatchObject({
      answer: { demonstration: false, notes: [], data: { reported: [], definitionChanges: [] } },
    });
  });

  it.each([
    ['an unknown field', changed('calls', ['data', 'mood'], 'good')],
    ['a field named __proto__', JSON.parse(JSON.stringify(exampleAnswers.calls).replace('"data":{', '"data":{"__proto__":{"rows":1},'))],
  ])('may hold %s, which is left out', (_, json) => {
    expect(parseAnswer('calls', json)).toEqual(parseAnswer('calls', exampleAnswers.calls));
  });

  it('may be of a newer minor version', () => {
    expect(parseAnswer('calls', changed('calls', ['contractVersion'], '1.7'))).toMatchObject({ ok: true, answer: { contractVersion: '1.7' } });
  });

  it('keeps a category it has never heard of', () => {
    expect(parseAnswer('calls', changed('calls', [...row, 'category'], 'drones'))).toMatchObject({ ok: true, answer: { data: { rows: [{ category: 'drones' }, {}] } } });
  });

  it('shows an unknown cause class as other, and says so', () => {
    expect(parseAnswer('outages', changed('outages', [...record, 'causeClass'], 'wildlife'))).toMatchObject({
      answer: { data: { records: [{ causeClass: 'other' }, {}] } },
      notes: ['Cause class "wildlife" is not known to this dashboard and is shown as other.'],
    });
  });

  it('shows an unknown programme as Other, and says so', () => {
    expect(parseAnswer('projects', changed('projects', [...record, 'programme'], 'Digital'))).toMatchObject({
      answer: { data: { records: [{ programme: 'Other' }, {}] } },
      notes: ['Programme "Digital" is not known to this dashboard and is shown as Other.'],
    });
  });

  it('is cleaned of hidden characters', () => {
    expect(parseAnswer('actions', changed('actions', [...record, 'progress'], 'Sent\u202E\u0000 on\n20 September'))).toMatchObject({
      answer: { data: { records: [{ progress: 'Sent on 20 September' }] } },
    });
  });

  it('has its rows in order, whatever order they came in', () => {
    const rows = [{ ...counted, month: '2023-11' }, { ...counted, month: '2022-04' }, { ...counted, month: '2023-11', category: 'other' }];
    expect(parseAnswer('calls', changed('calls', ['data', 'rows'], rows))).toMatchObject({
      answer: { data: { rows: [{ month: '2022-04' }, { month: '2023-11', category: 'other' }, { month: '2023-11', category: 'telephony' }] } },
    });
  });

  it('has nought for minus nought', () => {
    const parsed = parseAnswer('calls', changed('calls', [...row, 'logged'], -0));
    expect(parsed.ok && parsed.answer.data.rows[0]).toHaveProperty('logged', 0);
  });
});

describe('a breach of the contract is named', () => {
  it.each<[Subject, readonly (string | number)[], unknown, string]>([
    ['calls', [...row, 'logged'], -1, 'data.rows[0].logged: expected a whole number, 0 to 10,000,000, found -1'],
    ['calls', [...row, 'logged'], 10_000_001, 'data.rows[0].logged: expected a whole number, 0 to 10,000,000, found 10000001'],
    ['calls', [...row, 'logged'], 1.5, 'data.rows[0].logged: expected a whole number, 0 to 10,000,000, found 1.5'],
    ['calls', [...row, 'logged'], '12', 'data.rows[0].logged: expected a whole number, 0 to 10,000,000, found "12"'],
    ['calls', [...row, 'logged'], null, 'data.rows[0].logged: expected a whole number, 0 to 10,000,000, found null'],
    ['calls', [...row, 'logged'], undefined, 'data.rows[0].logged: expected a whole number, 0 to 10,000,000, found nothing'],
    ['calls', [...row, 'month'], '2023-13', 'data.rows[0].month: expected a month written YYYY-MM, found "2023-13"'],
    ['calls', [...row, 'type'], 'fault', 'data.rows[0].type: expected one of incident, service-request, found "fault"'],
    ['calls', [...row, 'status'], 'guess', 'data.rows[0].status: expected one of final, provisional, not-yet-due, not-supplied, not-collected, withheld, found "guess"'],
    ['calls', [...row, 'council'], '\u200B', 'data.rows[0].council: expected text of 1 to 200 characters, found ""'],
    ['calls', ['data', 'rows', 1], { ...counted, category: 'telephony' }, 'data.rows[1]: expected one entry for each month, council, type and category, found a second entry for 2023-11, NORTH, incident, telephony'],
    ['calls', ['data', 'rows', 1, 'council'], 'NORTH', 'data.rows[0]: expected either counts or a missing return for a month and council, not both, found both for 2023-11, NORTH'],
    ['calls', ['data', 'rows'], {}, 'data.rows: expected a list, found an object'],
    ['calls', ['data', 'reported', 0, 'to'], '2019-03', 'data.reported[0].to: expected not before `from` (2019-04), found "2019-03"'],
    ['calls', ['data', 'reported', 0, 'kind'], 'percentage', 'data.reported[0].value: expected a percentage, 0 to 100, found 8000'],
    ['calls', ['data'], undefined, 'data: expected an object, found nothing'],
    ['calls', ['generatedAt'], '2023-12-04T09:12:00', 'generatedAt: expected an instant with its offset, such as 2023-06-29T10:00:00+01:00, found "2023-12-04T09:12:00"'],
    ['calls', ['dataTo'], '2023-02-30', 'dataTo: expected a real calendar day written YYYY-MM-DD, found "2023-02-30"'],
    ['calls', ['contractVersion'], 'one', 'contractVersion: expected a contract version, such as 1.0, found "one"'],
    ['calls', ['marking'], { part: 'II' }, 'marking.paragraph: expected a paragraph of Schedule 12A, 1 to 7, found nothing'],
    ['reporting-periods', ['marking'], { part: 'II', paragraph: 3 }, 'marking.part: expected I, found "II"'],
    ['reporting-periods', ['data', 'periods', 0, 'from'], '2023-05', 'data.periods[0].from: expected months of one financial year from April, found 2023-05 to 2023-11'],
    ['reporting-periods', ['data', 'periods', 1, 'to'], '2024-01', 'data.periods[1].from: expected months of one quarter from its first (April, July, October or January), found 2023-10 to 2024-01'],
    ['reporting-periods', ['data', 'periods', 0, 'basis'], 'year', 'data.periods[0].from: expected April to March of one financial year, found 2023-04 to 2023-11'],
    ['reporting-periods', ['data', 'periods', 1, 'dataTo'], '2024-01-01', 'data.periods[1].dataTo: expected a day of the period 2023-10 to 2023-12, found "2024-01-01"'],
    ['reporting-periods', ['data', 'supportHours', 'closes'], 480, 'data.supportHours.closes: expected later than `opens` (480), found 480'],
    ['backlog', [...row, 'pastTarget'], 42, 'data.rows[0].pastTarget: expected no more than `open` (41), found 42'],
    ['backlog', [...row, 'oldestDays'], 28, 'data.rows[0].oldestDays: expected an age in the band 1-to-4-weeks, found 28'],
    ['backlog', [...row, 'open'], 0, 'data.rows[0].pastTarget: expected no more than `open` (0), found 9'],
    ['fix-times', [...row, 'withTarget'], 10, 'data.rows[0].withTarget: expected no more than `resolved` (9), found 10'],
    ['fix-times', [...row, 'withinTarget'], 10, 'data.rows[0].withinTarget: expected no more than `withTarget` (9), found 10'],
    ['fix-times', [...row, 'resolved'], 10, 'data.rows[0].distribution: expected pairs that count the 10 calls of `resolved`, found pairs that count 9'],
    ['fix-times', [...row, 'distribution', 1, 0], 60, 'data.rows[0].distribution[1][0]: expected more working minutes than the pair before it, found 60'],
    ['outages', [...record, 'restored'], '2023-10-12T10:00:00+02:00', 'data.records[0].restored: expected not before `start` (2023-10-12T09:05:00+01:00), found "2023-10-12T10:00:00+02:00"'],
    ['outages', [...record, 'priority'], 4, 'data.records[0].priority: expected 1, 2 or 3, found 4'],
    ['outages', ['data', 'records', 1, 'reference'], 'O-23-07', 'data.records[1]: expected one entry for each reference, found a second entry for O-23-07'],
    ['projects', [...record, 'forecastFinish'], '2021-06-30', 'data.records[0].forecastFinish: expected not before `start` (2021-07-01), found "2021-06-30"'],
    ['projects', [...record, 'marking'], undefined, 'data.records[0].marking: expected part I, or part II with its paragraph, found nothing'],
    ['actions', [...record, 'status'], 'open', 'data.records[0].completedOn: expected left out while the action is open, found "2023-09-20"'],
    ['explanations', [...record, 'to'], '2023-03', 'data.records[0].to: expected not before `from` (2023-04), found "2023-03"'],
  ])('%s %j set to %j', (subject, path, value, problem) => {
    expect(problemOf(subject, changed(subject, path, value))).toBe(problem);
  });

  it('refuses text over its cap rather than cutting a sentence short', () => {
    expect(problemOf('actions', changed('actions', [...record, 'progress'], 'x'.repeat(2001)))).toBe(
      `data.records[0].progress: expected text of at most 2,000 characters, found "${'x'.repeat(60)}…" (2001 characters)`,
    );
  });

  it('refuses a second target in force at the same time', () => {
    const target = exampleAnswers['reporting-periods'].data.targets[0];
    const twice = [target, { ...target, from: '2024-03', to: '2025-03' }];
    expect(problemOf('reporting-periods', changed('reporting-periods', ['data', 'targets'], twice))).toBe(
      'data.targets[1]: expected one target in force at a time for a measure and priority, found a second target for backlog within 2024-03 to 2025-03',
    );
  });

  it('refuses another major version as such', () => {
    expect(parseAnswer('calls', changed('calls', ['contractVersion'], '2.0'))).toEqual({
      ok: false,
      problem: { subject: 'calls', kind: 'unsupported-version', path: 'contractVersion', expected: 'contract version 1.x', found: '2.0' },
    });
  });

  it.each([[null, 'null'], [[], 'a list of 0'], ['<html>', '"<html>"'], [undefined, 'nothing']])('refuses %j as a whole', (json, found) => {
    expect(problemOf('calls', json)).toBe(`the whole answer: expected an object, found ${found}`);
  });
});

describe('any input', () => {
  it('is answered, never thrown on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...subjects), fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true }), (subject, json) => {
        expect(parseAnswer(subject, json).ok).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('put in place of any part of an answer is answered, never thrown on', () => {
    const leaves = fc.constantFrom(['data'], ['marking'], [...row], ['data', 'rows'], [...row, 'month'], [...row, 'distribution'], [...row, 'distribution', 0]);
    fc.assert(
      fc.property(leaves, fc.jsonValue(), (path, value) => {
        expect(parseAnswer('fix-times', changed('fix-times', path, value))).toHaveProperty('ok');
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
