import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, noLastYear, nothing, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import type { QuartersPlot } from '../plot';
import { withinTarget } from './withinTarget';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => withinTarget.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as QuartersPlot;

describe('eight quarters to Quarter 3 to date', () => {
  const figure = build();

  it('pools each quarter: 1,692 of 2,000 is 84.6%', () => {
    expect(plotOf(figure).slots.map(({ text }) => text)).toEqual(['81.2', '79.6', '77.9', '76.4', '78.8', '82.5', '84.6', null]);
    expect(figure.table.rows.at(-1)).toMatchObject({ header: 'Quarter 3 to date, 2023/24', part: true });
    expect(figure.table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['1,692', '2,000', '84.6%', '+2.1', '85%']);
    expect(figure.table.rows.at(-1)?.cells.at(-1)?.secondary).toBe('missed by 0.4');
    expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['2,436', '3,000', '81.2%', '', '']);
  });

  it('counts the months each slot has', () => {
    expect(plotOf(figure).slots.map(({ months }) => months)).toEqual([3, 3, 3, 3, 3, 3, 2, 0]);
    expect(plotOf(figure)).toMatchObject({ years: ['2022/23', '2023/24'], target: { value: 85, label: 'Target 85%' } });
  });

  it('says it is a high and how far from target, without rounding the miss away', () => {
    expect(figure.finding).toBe('Calls resolved within target are at their highest since April 2022, 0.4 points short of target');
    expect(figure.rating).toEqual({ mark: 'amber', reason: 'Target 85%, short by 0.4 points' });
  });
});

it('says by how many points it moved where it is neither high nor low', () => {
  expect(build(drawn, { period: periods.quarter1 }).finding).toBe('Calls resolved within target rose 2.4 points in Quarter 1, to 6.2 points short of target');
});

it('gives the share where there is one quarter only', () => {
  expect(build(noLastYear, { period: periods.quarter1 }).finding).toBe('78.8% of calls were resolved within target in Quarter 1, 6.2 points short of target');
});

it('gives one council no target and no rating', () => {
  const figure = build(drawn, { council: 'A' });
  expect(figure.rating).toEqual({ mark: 'not-rated', reason: 'Rated for the partnership only' });
  expect(plotOf(figure).target).toBeUndefined();
  expect(figure.finding).toBe('Stevenage calls resolved within target did not change in Quarter 3 to date');
});

it('is not complete while a council is missing, and empty where nothing is recorded', () => {
  expect(build(oneCouncilLate).finding).toBe('Calls resolved within target in Quarter 3 to date are not complete: East Herts not supplied');
  expect(plotOf(build(oneCouncilLate)).slots[6]).toMatchObject({ text: null, value: { status: 'not-supplied' } });
  expect(build(nothing).finding).toBe('No calls with a target are recorded to November 2023');
});

it('keeps the name of a council in the middle of a sentence', () => {
  expect(build(noLastYear, { period: periods.quarter1, council: 'A' }).finding).toBe('81.6% of Stevenage calls were resolved within target in Quarter 1');
});
