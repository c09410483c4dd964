import { describe, expect, it } from 'vitest';
import { bothYears, build } from '../fixtures/outagePanels.fixture';
import { outage } from '../fixtures/outages.fixture';
import { outageRegister } from './register';

const register = outageRegister('3.6', 'Outages and fix times');

describe('the outage register', () => {
  const figure = build(register, bothYears);

  it('speaks of the six longest', () => {
    expect(figure.finding).toBe('Four of the six longest outages have led to a change now in place');
  });

  it('opens with those six, newest first, and not with shorter ones since', () => {
    const first = figure.table.rows.filter(({ key }) => figure.firstKeys?.includes(key));
    expect(first.map(({ header, cells }) => [header, cells[2]?.text])).toEqual([
      ['2 Nov 2023', '1 h 30 min'],
      ['17 Oct 2023', '7 h 30 min'],
      ['16 Aug 2023', '3 h 10 min'],
      ['15 Jun 2023', '5 h 20 min'],
      ['24 May 2023', '2 h 30 min'],
      ['18 Apr 2023', '2 h 15 min'],
    ]);
  });

  it('opens with the newest others where there is room beside the outages', () => {
    const hour = ['2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z'] as const;
    const planned = (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((key, i) => outage(key, 'wifi', `2023-11-1${i}T10:00:00Z`, `2023-11-1${i}T11:00:00Z`, { planned: true }));
    const listed = build(register, [outage('Z', 'wifi', ...hour), ...planned]);
    expect(listed.firstKeys).toEqual(['Z', 'F', 'E', 'D', 'C', 'B']);
  });

  it('marks the row of an exempt record', () => {
    const exempt = build(register, [outage('X', 'wifi', '2023-11-02T10:00:00Z', '2023-11-02T11:00:00Z', { marking: { part: 'II', paragraph: 7 } })], { audience: 'members' });
    expect(exempt.table.rows[0]?.marking).toEqual({ part: 'II', paragraph: 7 });
  });

  it('is newest first and opens with six', () => {
    expect(figure.table.rows.slice(0, 3).map(({ header }) => header)).toEqual(['21 Nov 2023', '2 Nov 2023', '17 Oct 2023']);
    expect([figure.table.rows.length, figure.firstRows]).toEqual([12, 6]);
  });

  it('says what its strips show apart from its descriptor, which every output prints', () => {
    expect(figure.descriptor).toBe('What failed, how it was fixed and what was learned, newest first');
    expect(figure.strips).toBe('The strip shows start and end between 06:00 and 20:00; supported hours are shaded');
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
