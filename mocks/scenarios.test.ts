import { describe, expect, it } from 'vitest';
import { selectAnswer } from '../src/contract/answer';
import { parseAnswer } from '../src/contract/parse';
import { subjects, type Answers, type Subject } from '../src/model/subject';
import { demonstrationDocuments } from './data/documents';
import { changed } from './scenario/scenario';
import { scenarioNamed, scenarioNames, scenarios, type ScenarioName } from './scenarios';

const documents = demonstrationDocuments();
const sound = scenarioNames.filter((name) => name !== 'malformed');

const sent = (name: ScenarioName, subject: Subject): unknown => {
  const answer = selectAnswer(subject, changed(scenarios[name], subject, documents[subject]), {});
  return scenarios[name].damage[subject]?.(answer) ?? answer;
};

const read = <S extends Subject>(name: ScenarioName, subject: S): Answers[S]['data'] => {
  const parsed = parseAnswer(subject, sent(name, subject));
  if (!parsed.ok) throw new Error(parsed.problem.path);
  return parsed.answer.data;
};

const monthsOf = (rows: readonly { month: string }[]): string[] => [...new Set(rows.map(({ month }) => month))].toSorted();

describe('scenarios', () => {
  it.each(sound.flatMap((name) => subjects.map((subject): [ScenarioName, Subject] => [name, subject])))('%s keeps the contract of %s', (name, subject) => {
    expect(parseAnswer(subject, sent(name, subject))).toMatchObject({ ok: true, notes: [] });
  });

  it.each<[Subject, string]>([
    ['calls', 'data.rows[0].logged'],
    ['projects', 'data.records[0].forecastFinish'],
  ])('malformed breaks %s in a field that is named', (subject, path) => {
    expect(parseAnswer(subject, sent('malformed', subject))).toMatchObject({ ok: false, problem: { kind: 'malformed', path } });
  });

  it.each(['backlog', 'outages', 'actions'] as const)('malformed leaves %s whole', (subject) => {
    expect(parseAnswer(subject, sent('malformed', subject)).ok).toBe(true);
  });

  it('part-quarter ends with October, one month into Quarter 3', () => {
    expect(monthsOf(read('part-quarter', 'calls').rows).at(-1)).toBe('2023-10');
    expect(read('part-quarter', 'reporting-periods').periods).toContainEqual(
      expect.objectContaining({ basis: 'quarter', from: '2023-10', to: '2023-12', dataTo: '2023-10-31' }),
    );
    expect(read('part-quarter', 'reporting-periods').periods).toContainEqual(
      expect.objectContaining({ basis: 'year-to-date', from: '2023-04', to: '2023-10' }),
    );
    expect(read('part-quarter', 'outages').records.filter(({ start }) => start >= '2023-11')).toEqual([]);
  });

  it('first-quarter-only holds three months and two periods', () => {
    expect(monthsOf(read('first-quarter-only', 'calls').rows)).toEqual(['2023-04', '2023-05', '2023-06']);
    expect(monthsOf(read('first-quarter-only', 'projects').history)).toEqual(['2023-04', '2023-05', '2023-06']);
    expect(read('first-quarter-only', 'reporting-periods').periods.map(({ basis, from, to }) => [basis, from, to])).toEqual([
      ['quarter', '2023-04', '2023-06'],
      ['year-to-date', '2023-04', '2023-06'],
    ]);
  });

  it('first-quarter-only sees the actions of June as they then stood', () => {
    const { records } = read('first-quarter-only', 'actions');
    expect(records.map(({ reference, status }) => [reference, status])).toEqual([
      ['A01', 'open'], ['A02', 'open'], ['A03', 'open'], ['A04', 'open'], ['A05', 'open'], ['A13', 'open'],
    ]);
  });

  it.each(['calls', 'backlog', 'fix-times'] as const)('one-council-late says who has not sent %s for November', (subject) => {
    const november = read('one-council-late', subject).rows.filter(({ month }) => month === '2023-11');
    expect(november.filter(({ council }) => council === 'EHDC')).toEqual([
      { month: '2023-11', council: 'EHDC', status: 'not-supplied', reason: 'Return not received by 4 December 2023' },
    ]);
    expect(november.filter(({ council }) => council === 'SBC').length).toBeGreaterThan(1);
  });

  it.each(['one-council-late', 'no-outages'] as const)('%s keeps no sentence that officers wrote of other figures', (name) => {
    expect(read('complete', 'explanations').records.some(({ finding }) => finding !== undefined)).toBe(true);
    expect(read(name, 'explanations').records.some(({ finding }) => finding !== undefined)).toBe(false);
  });

  it('first-quarter-only has no explanation, for officers wrote later', () => {
    expect(read('first-quarter-only', 'explanations').records).toEqual([]);
  });

  it('part-quarter keeps the explanations of September alone', () => {
    const dates = read('part-quarter', 'explanations').records.map(({ date }) => date);
    expect(new Set(dates)).toEqual(new Set(['2023-04-17', '2023-09-11']));
  });

  it.each(['part-quarter', 'first-quarter-only'] as const)('%s knows nothing that was written of projects later', (name) => {
    const { records } = read(name, 'projects');
    expect(new Set(records.map(({ comment }) => comment))).toEqual(new Set(['']));
    expect(records.filter(({ pathToGreen, decisionAsked }) => pathToGreen !== undefined || decisionAsked !== undefined)).toEqual([]);
  });

  it.each([
    ['part-quarter', ['In progress', 'Circulated with the agenda', 'First issue covered April to August 2023', 'Four members replied', 'Note sent to members 27 October', 'Reported to the committee and closed', 'Sent 24 August; comments built into this issue']],
    ['first-quarter-only', ['In progress']],
  ] as const)('%s tells the progress of actions as it then was', (name, told) => {
    expect(new Set(read(name, 'actions').records.map(({ progress }) => progress))).toEqual(new Set(told));
  });

  it('part-quarter gives no reason for lateness before an action was due', () => {
    const action = read('part-quarter', 'actions').records.find(({ reference }) => reference === 'A04');
    expect([action?.status, action?.lateBecause, action?.revisedDue]).toEqual(['open', undefined, undefined]);
  });

  it('no-outages is a confirmed nil return', () => {
    expect(read('no-outages', 'outages')).toMatchObject({ records: [], withheld: [], missing: [] });
  });

  it('empty holds nothing but the partnership', () => {
    expect(read('empty', 'calls').rows).toEqual([]);
    expect(read('empty', 'projects')).toMatchObject({ records: [], requested: [], history: [], withheld: [] });
    expect(read('empty', 'actions').records).toEqual([]);
    expect(read('empty', 'reporting-periods').councils).toHaveLength(2);
  });

  it('opens for the public except in the members scenario', () => {
    expect(scenarioNames.filter((name) => scenarios[name].audience === 'members')).toEqual(['members']);
  });

  it.each([null, '', 'nonsense', '__proto__'])('takes %j in the address for the complete scenario', (name) => {
    expect(scenarioNamed(name)).toBe(scenarios.complete);
  });
});
