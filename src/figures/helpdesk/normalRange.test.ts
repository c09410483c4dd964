import { describe, expect, it } from 'vitest';
import type { CallCounts } from '../../model/helpdesk';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, drawnMonths, noLastYear, nothing, periods, selection } from '../fixtures/drawn.fixture';
import type { LinesPlot } from '../plot';
import { normalRange } from './normalRange';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => normalRange.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as LinesPlot;

/** Calls of one council by month from April 2022. */
const ofValues = (values: number[]): Partial<Answers> => {
  const rows = values.map((logged, i): CallCounts => ({
    month: drawnMonths[i]!, council: 'A', type: 'incident', category: 'other', status: 'final', logged, resolved: 0, reopened: 0, cancelled: 0,
  }));
  return { ...drawn, calls: { ...drawn.calls, data: { rows, reported: [], definitionChanges: [] } } };
};
const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

describe('2023/24 on the twelve months of 2022/23', () => {
  const figure = build();

  it('sets the range from mean and moving range: 863 to 1,472 round 1,168', () => {
    expect(plotOf(figure).normalRange?.labels).toEqual(['Upper limit 1,472', 'Average 1,168', 'Lower limit 863']);
    expect(figure.key).toEqual([{ swatch: 'range', label: 'Normal range, set from the 12 months of 2022/23' }]);
  });

  it('tells a lasting shift from a busy month', () => {
    expect(figure.finding).toBe('Every month was within the normal range for this service; the last seven were all above its average');
    expect(plotOf(figure).callouts).toEqual([{ slot: 17, value: 1383, text: '1,383 in September' }]);
    expect(figure.table.rows.find(({ key }) => key === '2023-09')?.cells.map(({ text }) => text)).toEqual(['1,383', '863 to 1,472', 'Within, above average']);
  });
});

it.each([
  ['September was above the normal range for Stevenage', [...steady, 11, 11, 11, 11, 11, 40, 10, 12]],
  ['October was below the normal range for Stevenage', [...steady, 11, 11, 11, 11, 11, 11, 1, 12]],
  ['Two months were outside the normal range for Stevenage, the last of them October', [...steady, 11, 11, 11, 11, 11, 40, 40, 12]],
  ['November was the busiest month, within the normal range for Stevenage', [...steady, 10, 12, 10, 12, 10, 12, 10, 13]],
])('%s', (finding, values) => {
  expect(build(ofValues(values), { council: 'A' }).finding).toBe(finding);
});

it('sets no range on too few months, and says so', () => {
  const figure = build(noLastYear, { period: periods.quarter1 });
  expect(figure.finding).toBe('There are too few months counted alike to say what is normal');
  expect(plotOf(figure).normalRange).toBeUndefined();
  expect(figure.table.columns).toHaveLength(1);
});

it('sets no range across a change of definition', () => {
  const changed = { measure: 'calls-logged', from: '2023-04', note: 'Self-service resets are left out' } as const;
  const figure = build({ ...drawn, calls: { ...drawn.calls, data: { ...drawn.calls.data, definitionChanges: [changed] } } });
  expect(plotOf(figure).normalRange).toBeUndefined();
  expect(figure.notes).toContain('No range is set across a change of definition: Self-service resets are left out');
});

it('says that nothing is recorded', () => {
  expect(build(nothing).finding).toBe('No calls are recorded for April to November 2023');
});
