import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/vectors/domain-vectors.json';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, noLastYear, nothing, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import type { StepsPlot } from '../plot';
import { backlogSteps } from './backlogSteps';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => backlogSteps.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as StepsPlot;
const rowOf = (figure: Figure, header: string) => figure.table.rows.find((row) => row.header === header)?.cells.map(({ text }) => text);
const accountOf = (figure: Figure) => Object.fromEntries(plotOf(figure).account.map(({ head, texts }) => [head, texts]));

const open = (month: '2023-03' | '2023-04', calls: number) =>
  ({ month, council: 'A', priority: 3, age: 'up-to-1-week', status: 'final', open: calls, pastTarget: 0 }) as const;

describe('the account to November 2023', () => {
  const figure = build();

  it('is true line by line: opening + logged + reopened − resolved − cancelled = closing', () => {
    expect(accountOf(figure)).toEqual({
      Opening: ['988', '1,041', '924', null],
      Logged: ['+3,478', '+3,791', '+2,574', null],
      Reopened: ['+30', '+30', '+20', null],
      Resolved: ['−3,443', '−3,926', '−2,692', null],
      Cancelled: ['−12', '−12', '−8', null],
      Closing: ['1,041', '924', '818', null],
      Change: ['+53', '−117', '−106', null],
    });
  });

  it('draws a step a month from the opening at 1 April', () => {
    const plot = plotOf(figure);
    expect(plot.opening).toEqual({ value: 988, text: '988 at 1 April' });
    expect(plot.steps.map(({ changeText }) => changeText)).toEqual(['+21', '+43', '−11', '−25', '−47', '−45', '−53', '−53']);
    expect(plot.endText).toEqual({ value: '818', note: 'at 30 November' });
    expect(plot.target).toEqual({ value: 750, label: 'Target 750', note: 'by 31 March' });
  });

  it('has the same account in its table', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Opening', 'Logged', 'Reopened', 'Resolved', 'Cancelled', 'Closing', 'Change', 'Target', 'Against target']);
    expect(rowOf(figure, 'May 2023')).toEqual(['1,009', '+1,196', '+10', '−1,159', '−4', '1,052', '+43', '750', '302 above']);
    expect(rowOf(figure, 'Quarter 3 to date')).toEqual(['924', '+2,574', '+20', '−2,692', '−8', '818', '−106', '750', '68 above']);
    expect(rowOf(figure, 'April to November')).toEqual(['988', '+9,843', '+80', '−10,061', '−32', '818', '−170', '750', '68 above']);
  });

  it('says how it moved, and before', () => {
    expect(figure.finding).toBe('The backlog fell by 106 in Quarter 3 to date, after falling by 117 in Quarter 2');
    expect(figure.rating?.mark).toBe('amber');
  });
});

it('speaks of the first quarter alone', () => {
  expect(build(drawn, { period: periods.quarter1 }).finding).toBe('The backlog rose by 53 in Quarter 1, to 1,041');
});

it('works the opening back where no earlier count is held, and says so', () => {
  const figure = build(noLastYear, { period: periods.quarter1 });
  expect(plotOf(figure).opening.text).toBe('988 at 1 April');
  expect(figure.notes).toContain('No count is held before April, so the opening is worked back from its end');
});

it('leaves the account of an incomplete quarter open', () => {
  const figure = build(oneCouncilLate);
  expect(figure.finding).toBe('The backlog fell by 117 in Quarter 2; Quarter 3 to date is not complete');
  expect(accountOf(figure)['Closing']).toEqual(['1,041', '924', 'Incomplete', null]);
  expect(plotOf(figure).endText).toEqual({ value: '871', note: 'at 31 October' });
});

it('says that nothing is recorded', () => {
  expect(build(nothing).finding).toBe('No open calls are recorded for April to November 2023');
});

it('publishes a difference it cannot explain', () => {
  const { opening, logged, resolved, cancelled, reopened, closing } = vectors.backlog.example;
  const flows = { month: '2023-04', council: 'A', type: 'incident', category: 'x', status: 'final', logged, resolved, cancelled, reopened } as const;
  const answers = (counted: number) => ({
    ...drawn,
    calls: { ...drawn.calls, dataTo: '2023-04-30' as const, data: { ...drawn.calls.data, rows: [flows] } },
    backlog: { ...drawn.backlog, data: { ...drawn.backlog.data, rows: [open('2023-03', opening), open('2023-04', counted)] } },
  });
  expect(rowOf(build(answers(closing), { council: 'A' }), 'Apr 2023')).toEqual(['1,012', '+3,540', '+18', '−3,489', '−21', '1,060', '+48']);
  const unexplained = build(answers(closing + 5), { council: 'A' });
  expect(unexplained.table.columns.map(({ label }) => label)).toContain('Unexplained');
  expect(rowOf(unexplained, 'Apr 2023')).toEqual(['1,012', '+3,540', '+18', '−3,489', '−21', '+5', '1,065', '+53']);
});
