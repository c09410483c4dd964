import { describe, expect, it } from 'vitest';
import { answer, explanation, explanationsAnswer, partII, partnership, selected } from '../fixtures/committee.fixture';
import { bothYears, build, plotOf, row } from '../fixtures/outagePanels.fixture';
import { drawnOutages, outage } from '../fixtures/outages.fixture';
import { outageLanes } from './lanes';

const lanes = outageLanes('3.1', 'Outages and fix times', 'major');
const overview = outageLanes('1.4', 'Overview', 'change');

describe('outages by service', () => {
  it('speaks of the major outages on its own page', () => {
    expect(build(lanes, bothYears).finding).toBe('Two major outages, both on Network and internet, caused 12.8 of the 28.5 hours lost');
  });

  it('speaks of the change on the Overview', () => {
    expect(build(overview, bothYears).finding).toBe('Hours lost to outages more than halved, to 28.5 from 61.5 in the same months of last year');
  });

  it('has every number of both findings in its table', () => {
    const figure = build(lanes, bothYears);
    expect([row(figure, 'major'), row(figure, 'all'), row(figure, 'before')]).toEqual([
      ['', '', '', '2', '12.8'],
      ['', '', '', '12', '28.5'],
      ['', '', '', '8', '61.5'],
    ]);
  });

  it('draws a mark at the start of each outage with its hours', () => {
    const plot = plotOf(build(lanes, bothYears), 'lanes');
    expect(plot.marks).toHaveLength(12);
    expect(plot.marks.find(({ reference }) => reference === 'O-1017')).toEqual({
      lane: 0, day: '2023-10-17', hours: 7.5, severity: 1, text: '7.5 h', reference: 'O-1017', row: 'O-1017',
    });
    expect(plot.marks.find(({ reference }) => reference === 'O-0727')).toMatchObject({ lane: 1, text: '45 min', severity: 3 });
  });

  it('says 7 h 30 min and 5 h 20 min in its table', () => {
    const figure = build(lanes, bothYears);
    expect([row(figure, 'O-1017')?.[4], row(figure, 'O-0615')?.[4]]).toEqual(['7 h 30 min', '5 h 20 min']);
  });

  it('shows one council the outages that affected it, and the services it uses', () => {
    const figure = build(lanes, bothYears, { council: 'S' });
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
    ['none major', [drawnOutages[0]!], {}, 'One outage cost 2.3 hours; it was not major'],
    ['one major', [drawnOutages[9]!, drawnOutages[10]!], {}, 'One major outage, on Network and internet, caused 7.5 of the 9.0 hours lost'],
  ] as const)('%s', (_, records, change, finding) => {
    expect(build(lanes, [...records], change).finding).toBe(finding);
  });

  it('compares with nothing where nothing was asked for or held', () => {
    expect(build(overview, bothYears, { compare: 'none' }).finding).toContain('Two major outages');
    const first = answer({ ...partnership, periods: [selected().period] }, 'service plan');
    expect(build(overview, drawnOutages, {}, {}, { 'reporting-periods': first }).finding).toContain('Two major outages');
  });

  it('names the quarter where less is counted than drawn', () => {
    const period = { ...selected().period, basis: 'quarter', from: '2023-07', to: '2023-09', dataTo: '2023-09-30' } as const;
    // July to September: 65 + 45 + 190 + 70 + 45 = 415 minutes.
    expect(build(lanes, bothYears, { period }).finding).toBe('Five outages in Quarter 2 cost 6.9 hours; none was major');
  });

  it('does not total a period with a council missing', () => {
    const figure = build(lanes, bothYears, {}, { missing: [{ month: '2023-11', council: 'S', status: 'not-supplied' }] });
    expect(figure.finding).toBe('Outages are not complete: South not supplied');
    expect(row(figure, 'all')?.[4]).toBe('South not supplied');
  });

  it('says how many records are exempt, and is exempt itself when a member sees them', () => {
    const withheld = [{ reference: 'O-X', title: 'Exempt record', paragraph: 7 }];
    expect(build(lanes, bothYears, {}, { withheld }).notes).toContain('One outage record is exempt and left out');
    const exempt = [{ ...drawnOutages[0]!, marking: partII }];
    expect(build(lanes, exempt, { audience: 'members' }).marking).toEqual(partII);
  });

  it('gives way to the officers’ sentence', () => {
    const told = explanationsAnswer(explanation('outages', { panel: '3.1', finding: 'A firewall failed' }));
    expect(build(lanes, bothYears, {}, {}, { explanations: told })).toMatchObject({ finding: 'A firewall failed', findingBy: 'officer' });
  });
});

describe('a sentence written for the page', () => {
  it('is not repeated in its panels', () => {
    const told = explanationsAnswer(explanation('page:outages', { finding: 'A firewall failed' }));
    expect(build(lanes, bothYears, {}, {}, { explanations: told }).findingBy).toBe('rule');
  });
});
