import { describe, expect, it } from 'vitest';
import type { Month } from '../../model/month';
import { againstTarget, recentMovement } from './backlog';

const ends = (months: Month[], values: number[]) => months.map((month, i) => ({ month, value: values[i]! }));

describe('recent movement', () => {
  it.each([
    [['2023-09', '2023-10', '2023-11'], [924, 871, 818], 'has fallen every month since September'],
    [['2022-12', '2023-01', '2023-02'], [885, 932, 959], 'has risen every month since December 2022'],
    [['2023-04', '2023-05', '2023-06'], [1009, 1052, 1041], 'fell by 11 in June'],
    [['2023-04', '2023-05'], [1009, 1052], 'rose by 43 in May'],
    [['2023-04', '2023-05'], [1009, 1004], 'fell by five in May'],
    [['2023-04', '2023-05'], [1009, 1009], 'did not change in May'],
    [['2023-05'], [1052], 'stood at 1,052'],
  ] as [Month[], number[], string][])('over %s at %s: %s', (months, values, words) => {
    expect(recentMovement(ends(months, values))).toBe(words);
  });
});

it.each([
  [818, '68 above target'],
  [738, '12 below target'],
  [757, 'seven above target'],
  [750, 'on target'],
])('%d is %s of 750', (value, words) => {
  expect(againstTarget(value, 750)).toBe(words);
});
