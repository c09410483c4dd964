import { describe, expect, it } from 'vitest';
import { bothYears, build, plotOf, row } from '../fixtures/outagePanels.fixture';
import { drawnOutages, lastYearsOutages } from '../fixtures/outages.fixture';
import { hoursLost } from './hoursLost';

const byMonth = hoursLost('3.2', 'Outages and fix times');

describe('hours lost by month', () => {
  const figure = build(byMonth, bothYears);

  it('are below last year in every month', () => {
    expect(figure.finding).toBe('Hours lost are below last year in every month');
  });

  it('stand over their quarters', () => {
    expect(plotOf(figure, 'columns').quarterRows).toEqual([
      { head: 'Hours', strong: true, texts: ['11.3 h', '6.9 h', '10.3 h', null] },
      { head: 'Outages', strong: false, texts: ['4', '5', '3', null] },
    ]);
  });

  it('are printed above each column, and not beyond the last month', () => {
    expect(plotOf(figure, 'columns').totalTexts).toEqual(['2.3', '3.8', '5.3', '1.8', '3.2', '1.9', '7.5', '2.8', null, null, null, null]);
  });

  it('add up in the table', () => {
    expect([row(figure, '2023-10'), row(figure, '2023-q1'), row(figure, 'all')]).toEqual([
      ['7.5 h', '1', '9.5 h'],
      ['11.3 h', '4', '20.8 h'],
      ['28.5 h', '12', '61.5 h'],
    ]);
  });

  it('have a ghost only against last year', () => {
    expect(plotOf(figure, 'columns').ghost?.label).toBe('2022/23');
    expect(plotOf(build(byMonth, bothYears, { compare: 'none' }), 'columns').ghost).toBeUndefined();
  });

  it.each([
    ['nothing to compare with', bothYears, { compare: 'none' }, '28.5 hours were lost to outages, most in October (7.5)'],
    ['mixed months', drawnOutages, {}, 'Hours lost are above last year in every month'],
    ['none', [], {}, 'No outages were recorded'],
    ['some above', [...drawnOutages, lastYearsOutages[0]!], {}, '28.5 hours were lost to outages, against 5.0 in the same months of last year; most were in October (7.5)'],
  ])('%s', (_, records, change, finding) => {
    expect(build(byMonth, records, change).finding).toBe(finding);
  });

  it('confirm a nil return and draw noughts', () => {
    const nil = build(byMonth, []);
    expect(nil.notes).toContain('Confirmed: a nil return was made for every month');
    expect(plotOf(nil, 'columns').totalTexts.slice(0, 8)).toEqual(Array(8).fill('0'));
  });

  it('leave a gap where a council is missing', () => {
    const gap = build(byMonth, bothYears, {}, { missing: [{ month: '2023-11', council: 'S', status: 'not-supplied' }] });
    expect(gap.finding).toBe('Hours lost are not complete: November 2023, South not supplied');
    expect(plotOf(gap, 'columns').totals[7]).toEqual({ status: 'not-supplied', reason: 'South not supplied' });
  });
});
