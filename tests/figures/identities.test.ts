import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/figures/selection';
import type { Row } from '../../src/figures/table';
import { helpdeskPanels } from '../../src/figures/helpdesk/panels';
import { backlogLines } from '../../src/figures/helpdesk/backlogLines';
import { demonstrationAnswers } from './demonstration';

const answers = demonstrationAnswers();
const period = answers['reporting-periods'].data.periods.find(({ basis, to }) => basis === 'year-to-date' && to === '2023-11')!;
const selection: Selection = { period, council: 'both', compare: 'last-year', audience: 'public' };

const rowsOf = (panel: (typeof helpdeskPanels)['calls']) => panel.build(answers, selection).table.rows;
const valuesOf = (row: Row) => row.cells.map(({ value }) => value ?? Number.NaN);
const sumOf = (rows: readonly Row[], column: number) => rows.reduce((sum, row) => sum + (row.cells[column]?.value ?? Number.NaN), 0);

const calls = rowsOf(helpdeskPanels.calls);
const account = rowsOf(helpdeskPanels.backlogSteps);
const ages = rowsOf(helpdeskPanels.ageing).filter(({ kind }) => kind === 'point');
const open = rowsOf(backlogLines('1.3', 'Overview')).filter(({ kind }) => kind === 'point');
const points = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === 'point');
const totals = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === 'total');

describe('calls', () => {
  it.each(calls.map((row) => [row.header, row] as const))('of the councils add up to those of both: %s', (_header, row) => {
    const [first, second, both] = valuesOf(row);
    expect(first! + second!).toBe(both);
  });

  it.each([0, 1, 2, 3])('of months, of quarters and of the year to date agree in column %d', (column) => {
    const whole = calls.find(({ kind }) => kind === 'grand-total')?.cells[column]?.value;
    expect(sumOf(points(calls), column)).toBe(whole);
    expect(sumOf(totals(calls), column)).toBe(whole);
  });

  it('are those of the drawings for a month, a quarter and the year to date', () => {
    expect(valuesOf(calls.find(({ header }) => header === 'Sep 2023')!).slice(0, 4)).toEqual([778, 605, 1383, 1228]);
    expect(valuesOf(calls.find(({ header }) => header === 'Quarter 2')!).slice(0, 4)).toEqual([2119, 1672, 3791, 3383]);
    expect(valuesOf(calls.find(({ header }) => header === 'April to November')!).slice(0, 4)).toEqual([5479, 4364, 9843, 9298]);
  });
});

describe('the backlog', () => {
  it.each(account.map((row) => [row.header, row] as const))('opening + logged + reopened − resolved − cancelled = closing: %s', (_header, row) => {
    const [opening, logged, reopened, resolved, cancelled, closing, change] = valuesOf(row);
    expect(opening! + logged! + reopened! - resolved! - cancelled!).toBe(closing);
    expect(closing! - opening!).toBe(change);
  });

  it.each(points(account).slice(1).map((row, i) => [row.header, points(account)[i]!, row] as const))('opens %s where the month before closed', (_header, before, row) => {
    expect(row.cells[0]?.value).toBe(before.cells[5]?.value);
  });

  it.each(ages.map((row) => [row.key, row] as const))('is the sum of its ages: %s', (_key, row) => {
    const [week, month, quarter, older, all] = valuesOf(row);
    expect(week! + month! + quarter! + older!).toBe(all);
  });

  it.each(open.map((row) => [row.header, row] as const))('of the councils adds up to that of both: %s', (_header, row) => {
    const [first, second, both] = valuesOf(row);
    expect(first! + second!).toBe(both);
  });

  it('stands at 1,052 at the end of May and 818 at the end of November 2023', () => {
    expect(valuesOf(open.find(({ header }) => header === 'May 2023')!)[2]).toBe(1052);
    expect(valuesOf(open.find(({ header }) => header === 'Nov 2023')!)[2]).toBe(818);
  });
});
