import { describe, expect, it } from 'vitest';
import { selectAnswer } from '../../src/contract/answer';
import { metricIds } from '../../src/metrics/metric';
import { subjects } from '../../src/model/subject';
import { canaryWords } from './canaries';
import { demonstration } from './demonstration.fixture';
import { demonstrationDocuments } from './documents';

const documents = demonstrationDocuments();
const publicText = subjects.map((subject) => JSON.stringify(selectAnswer(subject, documents[subject], {}))).join('\n');
const membersText = JSON.stringify(documents);

describe('the demonstration', () => {
  it('is the same on every run', () => {
    expect(JSON.stringify(demonstrationDocuments()) === membersText).toBe(true);
  });

  it.each(subjects)('%s says that it is a demonstration, as at 30 November 2023', (subject) => {
    expect(documents[subject]).toMatchObject({ demonstration: true, dataTo: '2023-11-30', generatedAt: '2023-12-04T09:12:00+00:00' });
  });

  it('stays small enough to read and to send', () => {
    expect(membersText.length).toBeLessThan(600_000);
  });

  it('knows people by their roles alone', () => {
    const roles = [
      ...demonstration('actions').records.map(({ ownerRole }) => ownerRole),
      ...demonstration('projects').records.map(({ sponsorRole }) => sponsorRole),
      ...demonstration('explanations').records.flatMap(({ ownerRole, authorRole }) => [ownerRole, authorRole]),
    ];
    expect([...new Set(roles.filter((role) => role !== undefined))].toSorted()).toEqual([
      'Chief Finance Officer',
      'Chief Technology Officer',
      'Committee Services Officer',
      'Committee members',
      'Deputy Chief Executive (EHDC)',
      'HR Business Partner',
      'Infrastructure Manager',
      'Joint ICT Committee',
      'Project Office Manager',
      'Service Desk Manager',
      'Strategic Director (SBC)',
    ]);
  });

  it.each([
    ['a title before a name', /\b(Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Lady) [A-Z]/],
    ['an initial before a name', /\b[A-Z]\. ?[A-Z][a-z]+/],
    ['an e-mail address', /[\w.]+@[\w.]+/],
  ])('names no one: %s', (_what, pattern) => {
    expect(pattern.exec(membersText)).toBeNull();
  });
});

describe('exempt records', () => {
  it.each(canaryWords)('hold the planted word %s for members only', (word) => {
    expect([membersText.includes(word), publicText.includes(word)]).toEqual([true, false]);
  });

  it.each(['"part":"II"', 'security alert', '186,000'])('never reach the public: %s', (words) => {
    expect([membersText.includes(words), publicText.includes(words)]).toEqual([true, false]);
  });

  it('are told to the public by name and paragraph alone', () => {
    expect(selectAnswer('projects', documents.projects, {}).data.withheld).toEqual([
      { reference: 'F5', title: 'Cyber Security Treatment Plan', paragraph: 3, programme: 'Foundation', stage: 'Implement' },
    ]);
    expect(selectAnswer('outages', documents.outages, {}).data.withheld).toEqual([{ reference: 'O-E01', title: 'Exempt record', paragraph: 7 }]);
  });

  it('leave the public 62 of 63 projects', () => {
    expect(selectAnswer('projects', documents.projects, {}).data.records).toHaveLength(62);
  });
});

describe('the partnership', () => {
  const { periods, targets, bankHolidays } = demonstration('reporting-periods');

  it('offers every quarter, two years to date and two years', () => {
    expect(periods.map(({ basis }) => basis)).toEqual([...Array<string>(11).fill('quarter'), 'year-to-date', 'year-to-date', 'year', 'year']);
  });

  it('holds Quarter 3 of 2023/24 to the end of November', () => {
    expect(periods.find(({ from, basis }) => basis === 'quarter' && from === '2023-10')).toMatchObject({ to: '2023-12', dataTo: '2023-11-30' });
  });

  it('meets on 12 December 2023 to consider April to November', () => {
    expect(periods.find(({ to, basis }) => basis === 'year-to-date' && to === '2023-11')?.meeting).toMatchObject({ date: '2023-12-12', item: '7' });
  });

  it('sets targets only for measures the dashboard knows, and says that they are invented', () => {
    const known: readonly string[] = metricIds;
    expect(targets.filter(({ metric, setBy }) => !known.includes(metric) || !setBy.includes('invented'))).toEqual([]);
  });

  it.each(['2022-06-03', '2022-09-19', '2023-05-08'])('closes on %s, granted once', (day) => {
    expect(bankHolidays).toContain(day);
  });
});

describe('figures known only as printed', () => {
  it.each([
    ['calls-a-year', '2020-01', 4000, 'about'],
    ['calls-a-year', '2023-06', 14_000, 'about'],
    ['laptops-in-circulation', '2020-01', 150, 'exact'],
    ['laptops-in-circulation', '2022-04', 910, 'about'],
    ['laptops-in-circulation', '2023-06', 950, 'exact'],
  ])('%s from %s', (measure, from, value, qualifier) => {
    expect(demonstration('calls').reported).toContainEqual(expect.objectContaining({ measure, from, value, qualifier }));
  });

  it('the backlog on 26 May 2023', () => {
    expect(demonstration('backlog').reported).toMatchObject([{ from: '2023-05', value: 1000, qualifier: 'over' }]);
  });
});
