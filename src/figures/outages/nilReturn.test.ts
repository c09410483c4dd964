import { describe, expect, it } from 'vitest';
import type { Outages } from '../../model/outage';
import { build, plotOf, row } from '../fixtures/outagePanels.fixture';
import { hoursLost } from './hoursLost';
import { outageLanes } from './lanes';
import { lessons } from './lessons';
import { outageRegister } from './register';

const lanes = outageLanes('3.1', 'Outages and fix times', 'major');
const register = outageRegister('3.6', 'Outages and fix times');
const learned = lessons('3.2', 'Outages and fix times');
const confirmed = 'Confirmed: a nil return was made for every month';

describe('a log without an outage in covered months', () => {
  it.each([lanes, outageLanes('1.4', 'Overview', 'change'), hoursLost('3.5', 'Outages and fix times')])('$ref is drawn, and its return confirmed', (panel) => {
    const figure = build(panel, []);
    expect(figure.finding).toBe('No outages were recorded');
    expect(figure.notes).toContain(confirmed);
    expect(figure.nothing).toBeUndefined();
  });

  it('draws its lanes without a mark and totals noughts', () => {
    const figure = build(lanes, []);
    expect(plotOf(figure, 'lanes').marks).toEqual([]);
    expect(row(figure, 'all')).toEqual(['', '', '', '0', '0.0']);
  });

  it.each([learned, register])('$ref says that a nil return is confirmed', (panel) => {
    expect(build(panel, [])).toMatchObject({ finding: 'No outages were recorded', nothing: 'nil-return' });
  });
});

describe('no outage shown where there may be some', () => {
  const late: Partial<Outages> = { missing: [{ month: '2023-11', council: 'S', status: 'not-supplied' }] };
  const exempt: Partial<Outages> = { withheld: [{ reference: 'O-X', title: 'Exempt record', paragraph: 7 }] };

  it.each([lanes, learned, register])('$ref is not complete while a council is missing', (panel) => {
    expect(build(panel, [], {}, late)).toMatchObject({ finding: 'Outages are not complete: South not supplied', nothing: 'not-supplied' });
  });

  it.each([lanes, learned, register])('$ref says that one is exempt', (panel) => {
    expect(build(panel, [], {}, exempt)).toMatchObject({ finding: 'No outages are shown: one is exempt', nothing: 'withheld' });
    expect(build(panel, [], {}, exempt).notes).not.toContain(confirmed);
  });
});
