import { describe, expect, it } from 'vitest';
import type { Partnership, ReportingPeriod } from '../model/partnership';
import { emptyView } from './view';
import { audienceShown, partShown, selectionOf, theOne, usualPeriod, windowOf } from './selection';

const period = (basis: ReportingPeriod['basis'], from: string, to: string, dataTo: string): ReportingPeriod =>
  ({ basis, from, to, dataTo, status: 'final' }) as ReportingPeriod;

const quarter1 = period('quarter', '2023-04', '2023-06', '2023-06-30');
const quarter3 = period('quarter', '2023-10', '2023-12', '2023-11-30');
const toDate = period('year-to-date', '2023-04', '2023-11', '2023-11-30');

const partnership = {
  councils: [
    { code: 'A', name: 'A Council', shortName: 'A' },
    { code: 'B', name: 'B Council', shortName: 'B' },
  ],
  periods: [quarter1, toDate, quarter3],
} as unknown as Partnership;

const members = { apiBase: 'http://x/api/', audience: 'members', opensIn: 1, demonstration: true } as const;

describe('the selection', () => {
  it('opens on the latest year to date, although the part quarter ends later', () => {
    expect(usualPeriod(partnership.periods)).toBe(toDate);
  });

  it('opens on the latest period where no year to date is offered', () => {
    expect(usualPeriod([quarter1, quarter3])).toBe(quarter3);
  });

  it('is none without periods', () => {
    expect(selectionOf(emptyView, { ...partnership, periods: [] }, 'public')).toBeUndefined();
  });

  it('takes the period and council of the address', () => {
    const view = { ...emptyView, period: { from: '2023-04', to: '2023-06' }, council: 'B', compare: 'none' } as const;
    expect(selectionOf({ ...emptyView, ...view }, partnership, 'public')).toEqual({ period: quarter1, council: 'B', compare: 'none', audience: 'public' });
  });

  it('tells a year to date from the quarter of the same months', () => {
    const yearToJune = period('year-to-date', '2023-04', '2023-06', '2023-06-30');
    const both = { ...partnership, periods: [quarter1, yearToJune] };
    const asked = { ...emptyView, period: { from: '2023-04', to: '2023-06' } } as const;
    expect(selectionOf({ ...asked, basis: 'year-to-date' }, both, 'public')?.period).toBe(yearToJune);
    expect(selectionOf({ ...asked, basis: 'quarter' }, both, 'public')?.period).toBe(quarter1);
  });

  it('falls back where the address names a period or council unknown here', () => {
    const view = { ...emptyView, period: { from: '1999-04', to: '1999-06' }, council: 'Z' } as const;
    expect(selectionOf(view, partnership, 'public')).toMatchObject({ period: toDate, council: 'both' });
  });

  it('asks for the whole financial year of the period and the one before', () => {
    expect(windowOf({ period: toDate, council: 'both', compare: 'none', audience: 'members' })).toEqual({ from: '2022-04', to: '2024-03', audience: 'members' });
  });
});

describe('the part shown', () => {
  it('is Part I in a public deployment, whatever the address says', () => {
    const config = { ...members, audience: 'public' } as const;
    expect(partShown({ ...emptyView, part: 2 }, config)).toBe(1);
    expect(audienceShown({ ...emptyView, part: 2 }, config)).toBe('public');
  });

  it('is Part II for members who ask for it', () => {
    expect(audienceShown({ ...emptyView, part: 2 }, members)).toBe('members');
  });

  it('opens as the deployment says', () => {
    expect(partShown(emptyView, { ...members, opensIn: 2 })).toBe(2);
    expect(partShown(emptyView, members)).toBe(1);
  });
});

describe('one object a selection', () => {
  const chosen = { period: toDate, council: 'both', compare: 'last-year', audience: 'public' } as const;

  it('is given whoever asks for the same', () => {
    expect(theOne({ ...chosen })).toBe(theOne({ ...chosen }));
  });

  it.each([{ period: quarter1 }, { council: 'A' }, { compare: 'none' }, { audience: 'members' }] as const)('is another for another %j', (change) => {
    expect(theOne({ ...chosen, ...change })).not.toBe(theOne({ ...chosen }));
    expect(theOne({ ...chosen, ...change })).toEqual({ ...chosen, ...change });
  });

  it('is forgotten when eight others have been asked for since', () => {
    const period = { ...toDate };
    const first = theOne({ ...chosen, period });
    for (const council of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']) theOne({ ...chosen, period, council });
    expect(theOne({ ...chosen, period })).not.toBe(first);
  });
});
