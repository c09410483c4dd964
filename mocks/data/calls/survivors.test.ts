import { describe, expect, it } from 'vitest';
import { dayIndex, type Day } from '../../../src/model/month';
import { minutesPerDay } from '../clock';
import { randomFor } from '../random';
import type { Call } from './call';
import { survivors } from './survivors';

const logged = (day: Day, priority = 3): Call => ({
  council: 0,
  logged: dayIndex(day) * minutesPerDay + 600,
  month: '2023-06',
  type: 'incident',
  category: 'other',
  priority,
  resolutions: [],
  reopened: [],
});

const thisWeek = [logged('2023-06-27'), logged('2023-06-28'), logged('2023-06-30')];
const thisMonth = [logged('2023-06-05'), logged('2023-06-12')];
const lastYear = [logged('2022-11-01')];
const pool = [...thisWeek, ...thisMonth, ...lastYear];

const keep = (calls: Call[], wanted: number[]): Call[] => [...survivors(calls, '2023-06', wanted, randomFor('test'))];

describe('survivors', () => {
  it('keeps so many of each age', () => {
    const kept = keep(pool, [2, 1, 0, 1]);
    expect(kept.filter((call) => thisWeek.includes(call))).toHaveLength(2);
    expect(kept.filter((call) => thisMonth.includes(call))).toHaveLength(1);
    expect(kept.filter((call) => lastYear.includes(call))).toHaveLength(1);
  });

  it('makes up for an age with too few from the younger', () => {
    expect(keep(pool, [1, 1, 0, 3])).toHaveLength(5);
  });

  it('makes up for too few young calls from the older', () => {
    expect(new Set(keep(pool, [6, 0, 0, 0]))).toEqual(new Set(pool));
  });

  it('leaves no critical service down over a month end', () => {
    expect(keep([...thisMonth, logged('2023-06-30', 1)], [2, 0, 0, 0])).toEqual(expect.arrayContaining(thisMonth));
  });

  it('says when the plan cannot be met', () => {
    expect(() => keep(thisMonth, [3, 0, 0, 0])).toThrow('2023-06: 1 more calls should be open than there are');
  });
});
