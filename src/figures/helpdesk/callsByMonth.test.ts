import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, noLastYear, nothing, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import type { ColumnsPlot } from '../plot';
import { callsByMonth } from './callsByMonth';

const panel = callsByMonth('2.1', 'Helpdesk');
const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => panel.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as ColumnsPlot;
const rowOf = (figure: Figure, header: string) => figure.table.rows.find((row) => row.header === header)?.cells.map(({ text }) => text);

describe('April to November 2023, both councils, on last year', () => {
  const figure = build();

  it('adds quarters and the year to date by council', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Stevenage', 'East Herts', 'Both', '2022/23', 'Change']);
    expect(rowOf(figure, 'Apr 2023')).toEqual(['589', '475', '1,064', '1,098', '−3.1%']);
    expect(rowOf(figure, 'Quarter 1')).toEqual(['1,933', '1,545', '3,478', '3,405', '+2.1%']);
    expect(rowOf(figure, 'Quarter 2')).toEqual(['2,119', '1,672', '3,791', '3,383', '+12.1%']);
    expect(rowOf(figure, 'Quarter 3 to date')).toEqual(['1,427', '1,147', '2,574', '2,510', '+2.5%']);
    expect(rowOf(figure, 'April to November')).toEqual(['5,479', '4,364', '9,843', '9,298', '+5.9%']);
  });

  it('says what changed against what, and since when', () => {
    expect(figure.finding).toBe('Calls in Quarter 3 to date are 3% above last year and have stayed above it since May');
    expect(figure.findingBy).toBe('rule');
  });

  it('draws eight months of twelve, stacked, with the whole of last year behind', () => {
    const plot = plotOf(figure);
    expect(plot.axis).toMatchObject({ done: 8, years: ['2023/24'] });
    expect(plot.stack.map(({ label, paint }) => [label, paint])).toEqual([['Stevenage', 'sbc'], ['East Herts', 'ehdc']]);
    expect(plot.totalTexts).toEqual(['1,064', '1,196', '1,218', '1,237', '1,171', '1,383', '1,296', '1,278', null, null, null, null]);
    expect(plot.ghost?.label).toBe('2022/23, both councils');
    expect(plot.ghost?.values[11]).toEqual({ status: 'final', value: 1241 });
    expect(plot.quarterRows).toEqual([
      { head: 'Total', strong: true, texts: ['3,478', '3,791', '2,574', null] },
      { head: 'Change', strong: false, texts: ['+2.1%', '+12.1%', '+2.5%', null] },
    ]);
  });

  it('has a point row for every column drawn, and hatches the part quarter', () => {
    expect(figure.table.rows.filter(({ kind }) => kind === 'point')).toHaveLength(8);
    expect(figure.table.rows.filter(({ part }) => part).map(({ header }) => header)).toEqual(['Quarter 3 to date']);
    expect(figure.notes).toEqual([]);
    expect(figure.sourceNotes).toContain('Quarter 3 covers two of its three months');
  });

  it('carries its source, date and that it is a demonstration', () => {
    expect(figure).toMatchObject({ ref: '2.1', source: 'service desk system', asAt: '2023-11-30', late: false, demonstration: true, marking: { part: 'I' } });
  });
});

describe('other comparisons', () => {
  it('compares the average month with the quarter before: 1,287 on 1,264', () => {
    const figure = build(drawn, { compare: 'previous' });
    expect(rowOf(figure, 'Quarter 3 to date')).toEqual(['1,427', '1,147', '2,574', '1,287', '+1.8%']);
    expect(figure.finding).toBe('Calls a month rose 2% in Quarter 3 to date, on Quarter 2');
    expect(plotOf(figure).ghost).toBeUndefined();
    expect(plotOf(figure).quarterRows[1]?.texts).toEqual(['−7.1%', '+9.0%', '+1.8%', null]);
  });

  it('compares with nothing where nothing is asked for', () => {
    const figure = build(drawn, { compare: 'none' });
    expect(figure.finding).toBe('2,574 calls were logged in Quarter 3 to date, most in October (1,296)');
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Stevenage', 'East Herts', 'Both']);
    expect(plotOf(figure).quarterRows).toHaveLength(1);
  });
});

describe('other periods', () => {
  it('speaks of a whole quarter, with the year so far on the axis', () => {
    const figure = build(drawn, { period: periods.quarter2 });
    expect(figure.finding).toBe('Calls in Quarter 2 were 12% above last year and had stayed above it since May');
    expect(rowOf(figure, 'April to September')?.at(2)).toBe('7,269');
    expect(plotOf(figure).axis.done).toBe(6);
  });

  it('cuts April to August after two months of Quarter 2', () => {
    expect(rowOf(build(drawn, { period: periods.aprilToAugust }), 'Quarter 2 to date')).toEqual(['1,341', '1,067', '2,408', '2,155', '+11.7%']);
  });
});

describe('one council', () => {
  const figure = build(drawn, { council: 'B' });

  it('shows its own columns, ghost and name', () => {
    expect(plotOf(figure).stack.map(({ label, paint }) => [label, paint])).toEqual([['East Herts', 'ehdc']]);
    expect(plotOf(figure).ghost).toMatchObject({ label: '2022/23' });
    expect(figure.finding).toBe('East Herts calls in Quarter 3 to date are 4% above last year and have stayed above it since May');
    expect(rowOf(figure, 'Quarter 3 to date')).toEqual(['1,147', '1,102', '+4.1%']);
  });
});

describe('incomplete figures', () => {
  it('leaves no total where a council is missing, and speaks of the complete months', () => {
    const figure = build(oneCouncilLate);
    expect(figure.finding).toBe('Calls to October were 7% above last year; November is not complete');
    expect(rowOf(figure, 'Nov 2023')).toEqual(['708', 'Not supplied', 'East Herts not supplied', '1,263', 'No comparison']);
    expect(rowOf(figure, 'April to October, complete months')).toEqual(['4,771', '3,794', '8,565', '8,035', '+6.6%']);
    expect(plotOf(figure).totalTexts[7]).toBeNull();
    expect(plotOf(figure).quarterRows[0]?.texts).toEqual(['3,478', '3,791', 'Incomplete', null]);
  });

  it('has no ghost and no change without an earlier year', () => {
    const figure = build(noLastYear, { period: periods.quarter1 });
    expect(figure.finding).toBe('3,478 calls were logged in Quarter 1, most in June (1,218)');
    expect(plotOf(figure).ghost).toBeUndefined();
    expect(rowOf(figure, 'Quarter 1')).toEqual(['1,933', '1,545', '3,478', 'Not held', 'No comparison']);
  });

  it('says that nothing is recorded', () => {
    const figure = build(nothing);
    expect(figure.finding).toBe('No calls are recorded for April to November 2023');
    expect(plotOf(figure).totals[0]).toEqual({ status: 'not-held' });
  });

  it('ends with a source that is late, and says so', () => {
    const late = { ...drawn, calls: { ...drawn.calls, dataTo: '2023-10-31' as const } };
    expect(build(late)).toMatchObject({ late: true, asAt: '2023-10-31' });
    expect(plotOf(build(late)).axis.done).toBe(7);
  });
});

it('does not compare across a change of definition', () => {
  const changed = { ...drawn.calls.data, definitionChanges: [{ measure: 'calls-logged', from: '2023-04' as const, note: 'Self-service resets are left out' }] };
  const figure = build({ ...drawn, calls: { ...drawn.calls, data: changed } });
  expect(figure.finding).toBe('2,574 calls were logged in Quarter 3 to date, most in October (1,296)');
  expect(figure.notes).toContain('Not compared across a change of definition in April 2023: Self-service resets are left out');
  expect(plotOf(figure).ghost).toBeUndefined();
});

it('lets the officer’s own sentence for the period replace the rule’s', () => {
  const record = {
    subject: 'calls-logged', from: '2023-04' as const, to: '2023-11' as const, authorRole: 'Chief Technology Officer', date: '2023-12-04' as const,
    finding: 'Calls rose with the new starters in September', marking: { part: 'I' as const },
  };
  const explanations = { ...drawn['reporting-periods'], data: { records: [record] } };
  const figure = build({ ...drawn, explanations });
  expect(figure).toMatchObject({ finding: 'Calls rose with the new starters in September', findingBy: 'officer' });
  expect(build({ ...drawn, explanations }, { council: 'A' }).findingBy).toBe('rule');
  expect(build({ ...drawn, explanations }, { period: periods.quarter2 }).findingBy).toBe('rule');
});
