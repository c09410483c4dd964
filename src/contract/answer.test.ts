import { describe, expect, it } from 'vitest';
import { selectAnswer } from './answer';
import type { Query } from './endpoints';
import { exampleAnswers } from './examples';
import { parseAnswer } from './parse';
import type { WireAnswer, WireData } from './schemas';
import { subjects, type Subject } from '../model/subject';

const withData = <S extends Subject>(subject: S, data: Partial<WireData<S>>): WireAnswer<S> => ({
  ...exampleAnswers[subject],
  data: { ...exampleAnswers[subject].data, ...data },
});

const exempt = { part: 'II', paragraph: 3 } as const;

/** Months of the rows selected from three. */
const months = (query: Query) => {
  const { rows } = exampleAnswers.calls.data;
  const document = withData('calls', { rows: ['2023-03', '2023-04', '2023-05'].flatMap((month) => rows.slice(0, 1).map((row) => ({ ...row, month }))) });
  return selectAnswer('calls', document, query).data.rows.map(({ month }) => month);
};

const explanationsIn = (query: Query): number => selectAnswer('explanations', exampleAnswers.explanations, query).data.records.length;

describe('the period', () => {
  it.each<[Query, string[]]>([
    [{}, ['2023-03', '2023-04', '2023-05']],
    [{ from: '2023-04' }, ['2023-04', '2023-05']],
    [{ to: '2023-04' }, ['2023-03', '2023-04']],
    [{ from: '2023-04', to: '2023-04' }, ['2023-04']],
    [{ from: '2024-01' }, []],
  ])('%j selects the rows of %j', (query, selected) => {
    expect(months(query)).toEqual(selected);
  });

  it.each<[string, string | undefined, boolean]>([
    ['2023-03-31T23:30:00+01:00', '2023-04-01T00:10:00+01:00', true],
    ['2023-03-31T22:30:00+01:00', '2023-04-01T00:00:00+01:00', false],
    ['2023-03-31T22:59:00Z', '2023-03-31T23:01:00Z', true],
    ['2023-03-01T09:00:00+00:00', undefined, true],
    ['2023-04-30T22:59:00Z', '2023-05-02T09:00:00+01:00', true],
    ['2023-04-30T23:00:00Z', undefined, false],
  ])('April 2023 in London and an outage from %s to %s: %s', (start, restored, touches) => {
    const [record] = exampleAnswers.outages.data.records;
    const document = withData('outages', { records: record === undefined ? [] : [{ ...record, start, restored }] });
    expect(selectAnswer('outages', document, { from: '2023-04', to: '2023-04' }).data.records).toHaveLength(Number(touches));
  });

  it.each<[Query, number]>([
    [{ from: '2023-11' }, 1],
    [{ from: '2023-12' }, 0],
    [{ to: '2023-04' }, 1],
    [{ to: '2023-03' }, 0],
  ])('%j selects %i explanation of April to November', (query, selected) => {
    expect(explanationsIn(query)).toBe(selected);
  });

  it('leaves positions and reported figures whole', () => {
    const query: Query = { from: '2030-01', audience: 'members' };
    expect(selectAnswer('projects', exampleAnswers.projects, query).data).toEqual({ ...exampleAnswers.projects.data, history: [] });
    expect(selectAnswer('calls', exampleAnswers.calls, query).data.reported).toEqual(exampleAnswers.calls.data.reported);
    expect(selectAnswer('actions', exampleAnswers.actions, query)).toEqual(exampleAnswers.actions);
    expect(selectAnswer('reporting-periods', exampleAnswers['reporting-periods'], query)).toEqual(exampleAnswers['reporting-periods']);
  });
});

describe('the public', () => {
  it('is told of an exempt outage by the title written for the public', () => {
    const { marking, data } = selectAnswer('outages', exampleAnswers.outages, {});
    expect(marking).toEqual({ part: 'I' });
    expect(data.records.map(({ reference }) => reference)).toEqual(['O-23-07']);
    expect(data.withheld).toEqual([{ reference: 'O-23-08', title: 'Remote access limited', paragraph: 7 }]);
  });

  it('is told no title where none was written, and of a project its programme and stage', () => {
    const answer = selectAnswer('projects', exampleAnswers.projects, { audience: 'public' });
    expect(answer.data.withheld).toEqual([{ reference: 'P-02', title: 'Exempt record', paragraph: 3, programme: 'Other', stage: 'Procure' }]);
    expect(JSON.stringify(answer)).not.toContain('dispute');
  });

  it('is told of a record once, where the document lists it as well', () => {
    const once = selectAnswer('outages', exampleAnswers.outages, {}).data;
    const document = withData('outages', { withheld: once.withheld });
    expect(selectAnswer('outages', document, {}).data.withheld).toEqual(once.withheld);
  });

  it('is told of an exempt request', () => {
    const requested = exampleAnswers.projects.data.requested?.map((record) => ({ ...record, marking: exempt }));
    const { data } = selectAnswer('projects', withData('projects', { requested }), {});
    expect(data).toMatchObject({ requested: [], withheldRequests: [{ reference: 'R-01', title: 'Exempt record', paragraph: 3 }] });
  });

  it('does not see exempt actions, explanations or reported figures', () => {
    const actions = exampleAnswers.actions.data.records.map((record) => ({ ...record, marking: exempt }));
    expect(selectAnswer('actions', withData('actions', { records: actions }), {}).data).toEqual({
      records: [],
      withheld: [{ reference: 'A-01', title: 'Exempt record', paragraph: 3 }],
    });
    const explanations = exampleAnswers.explanations.data.records.map((record) => ({ ...record, marking: exempt }));
    expect(selectAnswer('explanations', withData('explanations', { records: explanations }), {}).data.records).toEqual([]);
    const reported = exampleAnswers.calls.data.reported?.map((figure) => ({ ...figure, marking: exempt }));
    expect(selectAnswer('calls', withData('calls', { reported }), {}).data.reported).toEqual([]);
  });

  it('is told of returns exempt as a whole that they are withheld, once a month and council', () => {
    const { rows } = exampleAnswers.backlog.data;
    const document = { ...exampleAnswers.backlog, marking: exempt };
    expect(rows).toHaveLength(2);
    expect(selectAnswer('backlog', document, {}).data.rows).toEqual([
      { month: '2023-11', council: 'NORTH', status: 'withheld', reason: 'Exempt under paragraph 3' },
    ]);
  });

  it.each(subjects)('gets a sound answer of %s', (subject) => {
    expect(parseAnswer(subject, selectAnswer(subject, exampleAnswers[subject], {}))).toHaveProperty('ok', true);
  });
});

describe('members', () => {
  it.each(subjects)('get everything of %s', (subject) => {
    const { data } = selectAnswer(subject, exampleAnswers[subject], { audience: 'members' });
    expect(data).toMatchObject(exampleAnswers[subject].data);
  });

  it('see an answer marked by the exempt records in it', () => {
    const document: WireAnswer<'outages'> = { ...exampleAnswers.outages, marking: { part: 'I' } };
    expect(selectAnswer('outages', document, { audience: 'members' }).marking).toEqual({ part: 'II', paragraph: 7 });
    expect(selectAnswer('outages', document, { audience: 'members', to: '2023-10' }).marking).toEqual({ part: 'I' });
  });
});
