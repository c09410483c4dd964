import { describe, expect, it } from 'vitest';
import type { Outage, Outages } from '../../model/outage';
import { explanation, explanationsAnswer, partII, partnership, answer, periodsAnswer, selected } from '../fixtures/committee.fixture';
import { drawnOutages, lastYearsOutages, outage, outagesAnswer } from '../fixtures/outages.fixture';
import type { Figure } from '../figure';
import type { Panel } from '../panel';
import type { PlotOf, Shape } from '../plot';
import { availability } from './availability';
import { hoursLost } from './hoursLost';
import { outageLanes } from './lanes';
import { lessons } from './lessons';
import { outageRegister } from './register';

const build = (panel: Panel, records: Outage[], change = {}, data: Partial<Outages> = {}, more = {}): Figure =>
  panel.build({ 'reporting-periods': periodsAnswer, outages: outagesAnswer(records, data), ...more } as never, selected(change));

const plotOf = <S extends Shape>(figure: Figure, shape: S): PlotOf<S> => {
  expect(figure.plot.shape).toBe(shape);
  return figure.plot as PlotOf<S>;
};
const row = (figure: Figure, key: string) => figure.table.rows.find((entry) => entry.key === key)?.cells.map(({ text }) => text);

const both = [...lastYearsOutages, ...drawnOutages];
const lanes = outageLanes('3.1', 'Outages and fix times', 'major');
const overview = outageLanes('1.4', 'Overview', 'change');
const byMonth = hoursLost('3.2', 'Outages and fix times');
const share = availability('3.3', 'Outages and fix times');
const learnt = lessons('3.5', 'Outages and fix times');
const register = outageRegister('3.6', 'Outages and fix times');

describe('outages by service', () => {
  it('speaks of the major outages on its own page', () => {
    expect(build(lanes, both).finding).toBe('Two major outages, both on Network and internet, caused 12.8 of the 28.5 hours lost');
  });

  it('speaks of the change on the Overview', () => {
    expect(build(overview, both).finding).toBe('Hours lost to outages more than halved, from 61.5 to 28.5, on the same months of last year');
  });

  it('has every number of both findings in its table', () => {
    const figure = build(lanes, both);
    expect([row(figure, 'major'), row(figure, 'all'), row(figure, 'before')]).toEqual([
      ['', '', '', '2', '12.8'],
      ['', '', '', '12', '28.5'],
      ['', '', '', '8', '61.5'],
    ]);
  });

  it('draws a mark at the start of each outage with its hours', () => {
    const plot = plotOf(build(lanes, both), 'lanes');
    expect(plot.marks).toHaveLength(12);
    expect(plot.marks.find(({ reference }) => reference === 'O-1017')).toEqual({
      lane: 0, day: '2023-10-17', hours: 7.5, severity: 1, text: '7.5 h', reference: 'O-1017', row: 'O-1017',
    });
    expect(plot.marks.find(({ reference }) => reference === 'O-0727')).toMatchObject({ lane: 1, text: '45 min', severity: 3 });
  });

  it('says 7 h 30 min and 5 h 20 min in its table', () => {
    const figure = build(lanes, both);
    expect([row(figure, 'O-1017')?.[4], row(figure, 'O-0615')?.[4]]).toEqual(['7 h 30 min', '5 h 20 min']);
  });

  it('shows one council the outages that affected it, and the services it uses', () => {
    const figure = build(lanes, both, { council: 'S' });
    // Nine of the twelve affected South: 75 + 150 + 320 + 65 + 70 + 45 + 450 + 90 + 75 = 1,340 minutes.
    expect(row(figure, 'all')).toEqual(['', '', '', '9', '22.3']);
    expect(plotOf(figure, 'lanes').lanes.map(({ label }) => label)).not.toContain('Housing system');
  });

  it('marks what goes on', () => {
    const figure = build(lanes, [outage('A', 'wifi', '2023-11-30T18:00:00Z', undefined)]);
    expect(row(figure, 'A')?.[4]).toBe('6 h, continuing');
  });

  it('gives an unlisted service a lane of its own', () => {
    const figure = build(lanes, [outage('A', 'planning', '2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z')]);
    expect(plotOf(figure, 'lanes').lanes.at(-1)).toEqual({ key: 'planning', label: 'planning' });
  });

  it.each([
    ['no outages', [], {}, 'No outages were recorded'],
    ['none major', [drawnOutages[0]!], {}, 'One outage cost 2.3 hours; none was major'],
    ['one major', [drawnOutages[9]!, drawnOutages[10]!], {}, 'One major outage, on Network and internet, caused 7.5 of the 9.0 hours lost'],
  ] as const)('%s', (_, records, change, finding) => {
    expect(build(lanes, [...records], change).finding).toBe(finding);
  });

  it('compares with nothing where nothing was asked for or held', () => {
    expect(build(overview, both, { compare: 'none' }).finding).toContain('Two major outages');
    const first = answer({ ...partnership, periods: [selected().period] }, 'service plan');
    expect(build(overview, drawnOutages, {}, {}, { 'reporting-periods': first }).finding).toContain('Two major outages');
  });

  it('names the quarter where less is counted than drawn', () => {
    const period = { ...selected().period, basis: 'quarter', from: '2023-07', to: '2023-09', dataTo: '2023-09-30' } as const;
    // July to September: 65 + 45 + 190 + 70 + 45 = 415 minutes.
    expect(build(lanes, both, { period }).finding).toBe('Five outages in Quarter 2 cost 6.9 hours; none was major');
  });

  it('does not total a period with a council missing', () => {
    const figure = build(lanes, both, {}, { missing: [{ month: '2023-11', council: 'S', status: 'not-supplied' }] });
    expect(figure.finding).toBe('Outages are not complete: South not supplied');
    expect(row(figure, 'all')?.[4]).toBe('South not supplied');
  });

  it('says how many records are exempt, and is exempt itself when a member sees them', () => {
    const withheld = [{ reference: 'O-X', title: 'Exempt record', paragraph: 7 }];
    expect(build(lanes, both, {}, { withheld }).notes).toContain('One outage record is exempt and left out');
    const exempt = [{ ...drawnOutages[0]!, marking: partII }];
    expect(build(lanes, exempt, { audience: 'members' }).marking).toEqual(partII);
  });

  it('gives way to the officers’ sentence', () => {
    const told = explanationsAnswer(explanation('outages', { panel: '3.1', finding: 'A firewall failed' }));
    expect(build(lanes, both, {}, {}, { explanations: told })).toMatchObject({ finding: 'A firewall failed', findingBy: 'officer' });
  });
});

describe('a sentence written for the page', () => {
  it('is not repeated in its panels', () => {
    const told = explanationsAnswer(explanation('page:outages', { finding: 'A firewall failed' }));
    expect(build(lanes, both, {}, {}, { explanations: told }).findingBy).toBe('rule');
  });
});

describe('hours lost by month', () => {
  const figure = build(byMonth, both);

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
      ['7.5', '1', '9.5'],
      ['11.3', '4', '20.8'],
      ['28.5', '12', '61.5'],
    ]);
  });

  it('have a ghost only against last year', () => {
    expect(plotOf(figure, 'columns').ghost?.label).toBe('2022/23');
    expect(plotOf(build(byMonth, both, { compare: 'none' }), 'columns').ghost).toBeUndefined();
  });

  it.each([
    ['nothing to compare with', both, { compare: 'none' }, '28.5 hours were lost to outages; October lost most, 7.5'],
    ['mixed months', drawnOutages, {}, 'Hours lost are above last year in every month'],
    ['none', [], {}, 'No outages were recorded'],
    ['some above', [...drawnOutages, lastYearsOutages[0]!], {}, '28.5 hours were lost to outages, against 5.0 in the same months of last year; October lost most, 7.5'],
  ])('%s', (_, records, change, finding) => {
    expect(build(byMonth, records, change).finding).toBe(finding);
  });

  it('confirm a nil return and draw noughts', () => {
    const nil = build(byMonth, []);
    expect(nil.notes).toContain('Confirmed: a nil return was made for every month');
    expect(plotOf(nil, 'columns').totalTexts.slice(0, 8)).toEqual(Array(8).fill('0'));
  });

  it('leave a gap where a council is missing', () => {
    const gap = build(byMonth, both, {}, { missing: [{ month: '2023-11', council: 'S', status: 'not-supplied' }] });
    expect(gap.finding).toBe('Hours lost are not complete: November 2023, South not supplied');
    expect(plotOf(gap, 'columns').totals[7]).toEqual({ status: 'not-supplied', reason: 'South not supplied' });
  });
});

describe('availability by month', () => {
  const figure = build(share, both);

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
    expect(build(share, both, { council: 'S' }).rating?.mark).toBe('not-rated');
  });

  it('lists each service for each council, and what is not measured', () => {
    expect(row(figure, 'network-S')).toEqual(['99.23%', '770', '']);
    expect(row(figure, 'website-S')).toEqual(['Not measured', 'Not measured', '']);
    expect(figure.table.rows.find(({ key }) => key === 'email-N')?.cells[0]).toMatchObject({ text: '99.93%' });
    expect(figure.notes).toContain('Not measured: Website and forms');
  });

  it('says no explanation was supplied', () => {
    expect(figure.variances).toEqual([expect.objectContaining({ rating: 'amber', supplied: false })]);
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
    const open = build(share, both, {}, {}, { 'reporting-periods': untargeted });
    expect([open.finding, open.rating?.reason]).toEqual([
      'Services were available for 99.68% of supported hours in Quarter 3 to date',
      'No target agreed',
    ]);
  });
});

describe('lessons', () => {
  const figure = build(learnt, both);

  it('count the changes in place', () => {
    expect(figure.finding).toBe('Eight of 12 outages led to a change that is now in place');
  });

  it('stand by kind of cause, most hours first', () => {
    expect(plotOf(figure, 'words').items.map(({ rating, heading, aside }) => [rating, heading, aside])).toEqual([
      ['amber', 'Change control', '3 outages, 11.4 hours'],
      ['amber', 'Equipment', '3 outages, 7.6 hours'],
      ['green', 'Monitoring gaps', '3 outages, 4.9 hours'],
      ['amber', 'Suppliers', '3 outages, 4.6 hours'],
    ]);
  });

  it('say what is done, and in bold what is still to do', () => {
    expect(plotOf(figure, 'words').items[0]).toMatchObject({
      text: 'Rehearse upgrades on a copy first. Two-person check on queue changes.',
      strong: 'To do: Switch to standby tested first.',
    });
  });

  it.each([
    ['none', [], 'No outages were recorded'],
    ['all in place', drawnOutages.slice(0, 3), 'All three outages led to a change that is now in place'],
    ['one', [drawnOutages[0]!], 'The one outage led to a change that is now in place'],
    ['none in place', drawnOutages.slice(9), 'None of three outages has yet led to a change in place'],
  ])('%s', (_, records, finding) => {
    expect(build(learnt, records).finding).toBe(finding);
  });

  it('are not rated where nothing was to be learnt', () => {
    const figureOf = build(learnt, [{ ...drawnOutages[0]!, lessonStatus: 'none' }]);
    expect(plotOf(figureOf, 'words').items[0]?.rating).toBe('not-rated');
  });
});

describe('the outage register', () => {
  const figure = build(register, both);

  it('speaks of the six longest', () => {
    expect(figure.finding).toBe('Four of the six longest outages have led to a change now in place');
  });

  it('is newest first and opens with six', () => {
    expect(figure.table.rows.slice(0, 3).map(({ header }) => header)).toEqual(['21 Nov 2023', '2 Nov 2023', '17 Oct 2023']);
    expect([figure.table.rows.length, figure.firstRows]).toEqual([12, 6]);
  });

  it('tells service, councils, severity, times by the London clock, and the time lost', () => {
    const cells = figure.table.rows.find(({ key }) => key === 'O-0615')?.cells;
    expect(cells?.slice(0, 3)).toEqual([
      { text: 'Network and internet', secondary: 'South, major' },
      { text: '10:30 to 15:50', strip: { kind: 'day', start: 10.5, end: 15 + 50 / 60, opens: 8, closes: 18, severity: 1 } },
      { text: '5 h 20 min', value: 320 / 60 },
    ]);
  });

  it.each([
    ['planned work', { planned: true }, 'Planned work, 1 h'],
    ['a slow service', { kind: 'degradation' }, 'Slow or partial, 1 h'],
  ] as const)('lists %s without counting it', (_, change, secondary) => {
    const listed = build(register, [outage('A', 'wifi', '2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z', change)]);
    expect(listed.finding).toBe('No outages were recorded');
    expect(listed.table.rows[0]?.cells[2]).toMatchObject({ text: 'Not counted', secondary });
  });

  it.each([
    ['into the next day', '2023-11-02T22:00:00Z', '2023-11-03T09:00:00Z', '22:00 to 3 Nov 2023, 09:00'],
    ['not yet restored', '2023-11-30T18:00:00Z', undefined, 'From 18:00, continuing'],
  ])('an outage %s', (_, start, end, text) => {
    expect(build(register, [outage('A', 'wifi', start, end)]).table.rows[0]?.cells[1]).toMatchObject({ text, strip: { end: 24 } });
  });
});
