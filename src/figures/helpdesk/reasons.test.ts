import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, noLastYear, nothing, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import type { DumbbellPlot } from '../plot';
import { reasons } from './reasons';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => reasons.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as DumbbellPlot;

describe('Quarter 3 to date on Quarter 2', () => {
  const figure = build(drawn, { compare: 'previous' });

  it('orders reasons by their share, with the share printed', () => {
    expect(plotOf(figure).rows.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Passwords and access 24%',
      'Devices and virtual desktop 22%',
      'Business applications 19%',
      'Network and Wi-Fi 14%',
      'Starters, movers and leavers 10%',
      'Telephony 7%',
      'Other 4%',
    ]);
    expect(plotOf(figure)).toMatchObject({ nowLabel: 'Quarter 3 to date', beforeLabel: 'Quarter 2' });
  });

  it('names the reason that grew most', () => {
    expect(figure.finding).toBe('Network and Wi-Fi grew most, from 9% to 14% of calls');
  });

  it('has calls, both shares and their difference in its table', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Calls', 'Quarter 3 to date', 'Quarter 2', 'Change, points']);
    // 719 and 577, 708 and 570 calls at 14 %: 101 + 81 + 99 + 80 = 361 of 2,574.
    expect(figure.table.rows.find(({ header }) => header === 'Network and Wi-Fi')?.cells.map(({ text }) => text)).toEqual(['361', '14.0%', '9.0%', '+5.0']);
  });
});

it('is set against the same months of last year where that is asked for', () => {
  expect(plotOf(build()).beforeLabel).toBe('Same months of 2022/23');
});

it('stands alone without a comparison', () => {
  const figure = build(drawn, { compare: 'none' });
  expect(figure.finding).toBe('Passwords and access is the most common reason, 24% of calls');
  expect(plotOf(figure).rows[0]).toMatchObject({ before: null });
  expect(figure.table.columns).toHaveLength(2);
  expect(build(noLastYear, { period: periods.quarter1 }).finding).toBe('Passwords and access is the most common reason, 27% of calls');
});

it('says when no share has grown', () => {
  expect(build(drawn, { period: periods.quarter2, compare: 'previous' }).finding).toBe(
    'Passwords and access is the most common reason, 27% of calls; no share has grown by a point or more',
  );
});

it('names the council it is of', () => {
  expect(build(drawn, { council: 'A', compare: 'none' }).finding).toBe('Passwords and access is the most common reason, 24% of Stevenage calls');
});

it('is not complete while a council is missing, and empty where nothing is recorded', () => {
  expect(build(oneCouncilLate).finding).toBe('The reasons for calls in Quarter 3 to date are not complete');
  expect(build(oneCouncilLate).table.rows[0]?.cells[0]?.text).toBe('East Herts not supplied');
  expect(build(nothing).finding).toBe('No calls are recorded in Quarter 3 to date');
});

it('keeps a category it does not know, and says so', () => {
  const rows = [...drawn.calls.data.rows, { month: '2023-11', council: 'A', type: 'incident', category: 'robotics', status: 'final', logged: 26, resolved: 0, reopened: 0, cancelled: 0 }] as const;
  const figure = build({ ...drawn, calls: { ...drawn.calls, data: { ...drawn.calls.data, rows: [...rows] } } });
  expect(plotOf(figure).rows.at(-1)).toMatchObject({ label: 'robotics', text: '1%' });
  expect(figure.notes).toContain('“robotics” is not in the partnership’s list of reasons (26 calls)');
});
