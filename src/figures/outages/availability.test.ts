import { describe, expect, it } from 'vitest';
import { answer, partnership } from '../fixtures/committee.fixture';
import { bothYears, build, plotOf, row } from '../fixtures/outagePanels.fixture';
import { drawnOutages, outage } from '../fixtures/outages.fixture';
import { availability } from './availability';

const share = availability('3.3', 'Outages and fix times');

describe('availability by month', () => {
  const figure = build(share, bothYears);

  it('names the months that missed the target', () => {
    expect(figure.finding).toBe('Availability missed 99.8% in May and October');
  });

  /*
   * Thirteen uses of seven measured services, 600 minutes a day: April has 18 working days, May 20, June 22, July 21,
   * August 22, September 21, October 22, November 22. October: 13 × 13,200 = 171,600 agreed, 2 × 450 lost, 99.4755 %.
   */
  it('pools service minutes and rounds down', () => {
    expect(plotOf(figure, 'dots').texts.slice(0, 8)).toEqual(['99.90', '99.71', '99.81', '99.89', '99.88', '99.88', '99.47', '99.89']);
  });

  it('pools quarters too: 343,200 minutes agreed and 1,080 lost in October and November', () => {
    expect(row(figure, '2023-q3')?.slice(0, 2)).toEqual(['99.68%', '1,080']);
    expect(plotOf(figure, 'dots').quarterRows[0]?.texts[2]).toBe('99.68%');
  });

  it('hollows the missed months', () => {
    expect(plotOf(figure, 'dots').missed.slice(0, 8)).toEqual([false, true, false, false, false, false, true, false]);
  });

  it('is rated on the latest quarter, for the partnership only', () => {
    expect(figure.rating).toEqual({ mark: 'amber', reason: 'Target 99.80%, short by 0.12 points' });
    expect(build(share, bothYears, { council: 'S' }).rating?.mark).toBe('not-rated');
  });

  it('lists each service for each council, and what is not measured', () => {
    expect(row(figure, 'network-S')).toEqual(['99.23%', '770', '100,800', '', '', '']);
    expect(row(figure, 'website-S')).toEqual(['Not measured', 'Not measured', 'Not measured', '', '', '']);
    expect(figure.table.rows.find(({ key }) => key === 'email-N')?.cells[0]).toMatchObject({ text: '99.93%' });
    expect(figure.notes).toContain('Not measured: Website and forms');
  });

  it('does not say that nobody explained it where the explanations did not come', () => {
    expect(figure.variances).toEqual([expect.objectContaining({ rating: 'amber', cause: 'The explanation could not be loaded' })]);
  });

  it.each([
    ['no outages', [], 'No service minute was lost inside supported hours'],
    ['a night outage', [outage('A', 'wifi', '2023-11-02T20:00:00Z', '2023-11-02T23:00:00Z')], 'No service minute was lost inside supported hours'],
    ['met', [drawnOutages[0]!], 'Availability met 99.8% in every month'],
  ])('%s', (_, records, finding) => {
    expect(build(share, records).finding).toBe(finding);
  });

  it('without a target says where it stands', () => {
    const untargeted = answer({ ...partnership, targets: [] }, 'service plan');
    const open = build(share, bothYears, {}, {}, { 'reporting-periods': untargeted });
    expect([open.finding, open.rating?.reason]).toEqual([
      'Services were available for 99.68% of supported hours in Quarter 3 to date',
      'No target agreed',
    ]);
  });
});
