import { describe, expect, it } from 'vitest';
import { byQuarter, contextOf, councilPaint, councilsText, eightQuarters, monthsShown, oneYear, strictest, togetherText, twoYears } from './context';
import { drawn, periods, selection } from './fixtures/drawn.fixture';
import { quarterToDate } from './wording';

const contextFor = (more: Parameters<typeof selection>[0] = {}, answers: Pick<typeof drawn, 'reporting-periods' | 'calls'> = drawn) =>
  contextOf(answers, selection(more), [answers.calls]);

describe('the months shown', () => {
  it.each([
    ['April to November 2023', periods.aprilToNovember, 8],
    ['April to August 2023', periods.aprilToAugust, 5],
    ['April to September 2023', periods.quarter2, 6],
    ['April to November 2023', periods.quarter3, 8],
    ['April 2022 to March 2023', periods.lastYear, 12],
  ])('are %s', (words, period, done) => {
    const context = contextFor({ period });
    expect(monthsShown(context)).toBe(words);
    expect(oneYear(context).done).toBe(done);
    expect(twoYears(context)).toMatchObject({ done: done + 12 });
    expect(twoYears(context).months).toHaveLength(24);
  });

  it('end with a source that is late, at its last whole month', () => {
    const late = { ...drawn, calls: { ...drawn.calls, dataTo: '2023-10-26' as const } };
    const context = contextFor({}, late);
    expect(context).toMatchObject({ late: true, asAt: '2023-10-26' });
    expect(context.months.at(-1)).toBe('2023-09');
  });

  it('are none where the source stops before the year', () => {
    const context = contextFor({}, { ...drawn, calls: { ...drawn.calls, dataTo: '2022-12-31' as const } });
    expect(context.late).toBe(true);
    expect(context.latest).toBeUndefined();
  });
});

describe('councils', () => {
  it('are both, or the one asked for, painted by their place', () => {
    const both = contextFor();
    const second = contextFor({ council: 'B' });
    expect([councilsText(both), togetherText(both), both.whole]).toEqual(['both councils', 'Both', true]);
    expect([councilsText(second), second.whole]).toEqual(['East Herts', false]);
    expect(second.councils.map((council) => councilPaint(second, council))).toEqual(['ehdc']);
  });

  it('are all of them where the one asked for is unknown', () => {
    expect(contextFor({ council: 'nobody' }).whole).toBe(true);
  });

  it('are counted in words where there are more', () => {
    const third = { code: 'C', name: 'Third', shortName: 'Third' };
    const data = { ...drawn['reporting-periods'].data, councils: [...drawn['reporting-periods'].data.councils, third] };
    const context = contextFor({}, { ...drawn, 'reporting-periods': { ...drawn['reporting-periods'], data } });
    expect([councilsText(context), togetherText(context), councilPaint(context, third)]).toEqual(['all three councils', 'All', 'cat-3']);
  });
});

it('gives four texts, null for quarters not begun', () => {
  expect(byQuarter(contextFor(), quarterToDate)).toEqual(['Quarter 1', 'Quarter 2', 'Quarter 3 to date', null]);
});

it('reaches eight quarters, last year’s whole', () => {
  expect(eightQuarters(contextFor()).map((reach) => reach?.months.length)).toEqual([3, 3, 3, 3, 3, 3, 2, undefined]);
});

it('is exempt as soon as one source is', () => {
  expect(strictest([{ part: 'I' }, { part: 'II', paragraph: 3 }])).toEqual({ part: 'II', paragraph: 3 });
  expect(strictest([{ part: 'I' }])).toEqual({ part: 'I' });
});
