import { describe, expect, it } from 'vitest';
import type { Envelope } from '../model/envelope';
import type { Partnership, ReportingPeriod } from '../model/partnership';
import { asAtWords, isOnDay, momentWords, overdue, overdueWords } from './freshness';

const period = (change: Partial<ReportingPeriod> = {}): ReportingPeriod => ({ basis: 'year-to-date', from: '2023-04', to: '2023-10', dataTo: '2023-10-31', status: 'final', nextRefresh: '2023-11-30', ...change });
const periods = (list: ReportingPeriod[], demonstration = false) => ({ demonstration, data: { periods: list } }) as Envelope<Partnership>;

describe('figures past their refresh', () => {
  // 31 October to 5 December: 30 days of November and 5. Due on 30 November: 5 days ago.
  it('are 35 days old and 5 days overdue on 5 December', () => {
    const one = period();
    const late = overdue(periods([one]), one, '2023-10-31', '2023-12-05');
    expect(late).toEqual({ age: 35, days: 5, due: '2023-11-30' });
    expect(overdueWords(late!)).toEqual({ strong: 'These figures are 35 days old.', text: 'Newer ones were due on 30 November 2023.' });
    expect(asAtWords('2023-10-31', late, false)).toBe('31 Oct 2023, 5 days overdue');
  });

  it('are one day overdue in the singular', () => {
    expect(asAtWords('2023-10-31', { age: 31, days: 1, due: '2023-11-30' }, false)).toBe('31 Oct 2023, 1 day overdue');
  });

  it.each([
    ['on the day they are due', period(), '2023-11-30'],
    ['by a clock years behind', period(), '1970-01-01'],
    ['that no day was named for', period({ nextRefresh: undefined }), '2024-06-01'],
  ] as const)('are not late %s', (_, one, today) => {
    expect(overdue(periods([one]), one, '2023-10-31', today)).toBeUndefined();
  });

  it('are history once a later period has come', () => {
    const one = period();
    expect(overdue(periods([one, period({ to: '2023-11', dataTo: '2023-11-30' })]), one, '2023-10-31', '2024-06-01')).toBeUndefined();
  });

  it('have no age where they are invented', () => {
    const one = period();
    expect(overdue(periods([one], true), one, '2023-10-31', '2024-06-01')).toBeUndefined();
  });

  it('have no negative age where they speak of a day to come', () => {
    const one = period();
    expect(overdue(periods([one]), one, '2024-12-31', '2023-12-05')?.age).toBe(0);
  });
});

describe('when figures were fetched', () => {
  it.each([
    ['in winter', '2023-12-04T09:12:40Z', '4 December 09:12'],
    ['in summer, an hour ahead of UTC', '2023-06-29T10:00:00Z', '29 June 11:00'],
    ['just before the clocks go forward', '2023-03-26T00:59:00Z', '26 March 00:59'],
    ['just after', '2023-03-26T01:00:00Z', '26 March 02:00'],
    ['before midnight in London and UTC', '2023-03-31T22:30:00Z', '31 March 23:30'],
    ['after midnight in London, before it in UTC', '2023-03-31T23:30:00Z', '1 April 00:30'],
    ['in another year', '2022-12-31T12:00:00Z', '31 December 2022 12:00'],
  ])('is said by the clock in London: %s', (_, at, words) => {
    expect(momentWords(Date.parse(at), '2023-12-05')).toBe(words);
  });

  it('is not said where it is not known', () => {
    expect(momentWords(0, '2023-12-05')).toBe('');
    expect(isOnDay(0, '1970-01-01')).toBe(false);
  });

  it('is today or not by the calendar in London', () => {
    const at = Date.parse('2023-03-31T23:30:00Z');
    expect(isOnDay(at, '2023-04-01')).toBe(true);
    expect(isOnDay(at, '2023-03-31')).toBe(false);
  });

  it('of last known figures is said beside their date', () => {
    expect(asAtWords('2023-10-31', undefined, true)).toBe('31 Oct 2023, last known');
    expect(asAtWords('2023-10-31', undefined, false)).toBe('31 Oct 2023');
  });
});
