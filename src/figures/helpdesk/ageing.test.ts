import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, noLastYear, nothing, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import type { AgeingPlot } from '../plot';
import { ageing } from './ageing';

const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => ageing.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as AgeingPlot;

describe('seven quarter ends', () => {
  const figure = build();

  it('draws four bands a bar, with their sum', () => {
    expect(plotOf(figure).groups.map(({ label, bars }) => [label, bars.map((bar) => bar.label)])).toEqual([
      ['2022/23', ['Q1', 'Q2', 'Q3', 'Q4']],
      ['2023/24', ['Q1', 'Q2', 'Q3 to date']],
    ]);
    expect(plotOf(figure).groups[1]?.bars[2]).toEqual({
      label: 'Q3 to date', segments: [241, 262, 198, 117], texts: ['241', '262', '198', '117'], total: 818, totalText: '818', missing: undefined,
    });
  });

  it('follows the oldest calls from where they turned: 226 to 117 is almost half', () => {
    expect(figure.finding).toBe('Calls waiting over three months have almost halved since June, from 226 to 117');
  });

  it('has a row for every bar', () => {
    expect(figure.table.rows.filter(({ kind }) => kind === 'point')).toHaveLength(7);
    expect(figure.table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['241', '262', '198', '117', '818', 'Not given', '0']);
  });
});

it('rises from the first quarter end of the rise, with its year', () => {
  expect(build(drawn, { period: periods.quarter1 }).finding).toBe('Calls waiting over three months have risen since June 2022, from 92 to 226');
});

it('states the number where there is nothing before it', () => {
  expect(build(noLastYear, { period: periods.quarter1 }).finding).toBe('226 calls had waited over three months at the end of June');
});

it('shows why a bar is missing', () => {
  const figure = build(oneCouncilLate);
  expect(figure.finding).toBe('The age of open calls at the end of November is not complete');
  expect(plotOf(figure).groups[1]?.bars[2]).toMatchObject({ segments: [], missing: 'East Herts not supplied' });
});

it('says that nothing is recorded, and draws nothing', () => {
  expect(build(nothing).finding).toBe('No open calls are recorded for April to November 2023');
  expect(plotOf(build(nothing)).groups).toEqual([]);
});
