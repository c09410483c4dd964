import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, niceScale, tickText } from './scale';

describe('linear', () => {
  it('maps the ends and what lies between, downwards too', () => {
    const y = linear(0, 1500, 262, 32);
    expect([y(0), y(750), y(1500)]).toEqual([262, 147, 32]);
  });
});

describe('niceScale', () => {
  it.each([
    ['calls a month', { values: [0, 1383], fromZero: true, whole: true }, [0, 500, 1000, 1500]],
    ['a backlog', { values: [639, 1052, 750], fromZero: true, whole: true }, [0, 400, 800, 1200]],
    ['hours lost', { values: [0, 10.75], fromZero: true }, [0, 4, 8, 12]],
    ['nothing but noughts', { values: [0, 0], fromZero: true }, [0, 1, 2]],
    ['noise of arithmetic', { values: [0, 5e-324], fromZero: true }, [0, 1, 2]],
    ['one value, cut', { values: [100, 100], fromZero: false, ceiling: 100 }, [99, 99.5, 100]],
    ['no figures', { values: [], fromZero: true, whole: true }, [0, 1, 2]],
    ['one call', { values: [1], fromZero: true, whole: true }, [0, 1, 2]],
    ['a backlog, cut', { values: [750, 1052], fromZero: false, whole: true }, [700, 800, 900, 1000, 1100]],
    ['availability, cut', { values: [99.36, 99.89], fromZero: false, ceiling: 100, room: [0.2, 0.1] }, [99.2, 99.4, 99.6, 99.8, 100]],
    ['a share, cut', { values: [76.4, 85], fromZero: false, ceiling: 100, room: [0.2, 0.1] }, [70, 75, 80, 85, 90]],
  ] as const)('%s', (_, need, ticks) => {
    expect(niceScale({ ...need, room: 'room' in need ? [...need.room] : undefined }).ticks).toEqual(ticks);
  });

  it('never cuts below nought when no value is below it', () => {
    expect(niceScale({ values: [1, 40], fromZero: false }).low).toBe(0);
  });

  it('covers any values with three to five gridlines', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }), fc.boolean(), (values, fromZero) => {
        const { ticks, low, high } = niceScale({ values, fromZero });
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('tickText', () => {
  it.each([
    [1500, 500, 'count', '1,500'],
    [99.2, 0.2, 'percent-2', '99.2%'],
    [100, 0.2, 'percent-2', '100.0%'],
    [85, 5, 'percent-1', '85%'],
    [0.25, 0.25, 'hours', '0.25'],
    [4, 4, 'hours-1', '4'],
    [2_500_000, 500_000, 'count', '2.5m'],
  ] as const)('%d in steps of %d as %s is %s', (value, step, style, text) => {
    expect(tickText(value, step, style)).toBe(text);
  });
});
