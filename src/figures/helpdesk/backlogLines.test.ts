import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { explanationsAnswer } from '../fixtures/committee.fixture';
import { drawn, noLastYear, nothing, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import type { LinesPlot } from '../plot';
import { backlogLines } from './backlogLines';

const panel = backlogLines('1.3', 'Overview');
const build = (answers: Partial<Answers> = drawn, more: Parameters<typeof selection>[0] = {}): Figure => panel.build(answers as never, selection(more));
const plotOf = (figure: Figure) => figure.plot as LinesPlot;
const rowOf = (figure: Figure, header: string) => figure.table.rows.find((row) => row.header === header)?.cells.map(({ text }) => text);

describe('both councils to November 2023', () => {
  const figure = build();

  it('says how it has moved and how it stands to target', () => {
    expect(figure.finding).toBe('The backlog has fallen every month since May and is now 68 above target');
    expect(figure.rating).toEqual({ mark: 'amber', reason: '68 above the target of 750 for March' });
  });

  it('says that nobody explained it only where the explanations are known', () => {
    const variance = { rating: 'amber', heading: '', reason: '68 above the target of 750 for March', cause: undefined, action: undefined, who: undefined };
    expect(build({ ...drawn, explanations: explanationsAnswer() }).variances).toEqual([{ ...variance, supplied: false }]);
    expect(figure.variances).toEqual([{ ...variance, supplied: true, cause: 'The explanation could not be loaded' }]);
  });

  it('has every month end in its table, with the distance to the target', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Stevenage', 'East Herts', 'Both', 'Change', 'Target', 'Against target']);
    expect(rowOf(figure, 'Nov 2023')).toEqual(['461', '357', '818', '−53', '750', '68 above']);
    expect(rowOf(figure, 'Apr 2022')?.slice(2)).toEqual(['639', '+27', '', '']);
    expect(figure.table.rows.filter(({ kind }) => kind === 'point')).toHaveLength(20);
    expect(figure.table.rows.filter(({ kind }) => kind === 'group').map(({ header }) => header)).toEqual(['2022/23', '2023/24']);
  });

  it('draws two councils and the partnership, the peak called out, the target over its own months', () => {
    const plot = plotOf(figure);
    expect(plot.series.map(({ endText, mark, strong }) => [endText, mark, strong])).toEqual([
      ['461 Stevenage', 'square', false],
      ['357 East Herts', 'circle', false],
      ['818 both', 'circle', true],
    ]);
    expect(plot.callouts).toEqual([{ slot: 13, value: 1052, text: '1,052 in May 2023, the peak' }]);
    expect(plot.target).toEqual({ value: 750, from: 12, to: 24, label: 'Target 750 by March 2024' });
    expect(plot.axis).toMatchObject({ done: 20, years: ['2022/23', '2023/24'] });
  });

  it('names councils and target in a key where the drawing is narrow', () => {
    expect(figure.key).toEqual([
      { swatch: 'sbc', label: 'Stevenage', narrowOnly: true },
      { swatch: 'ehdc', label: 'East Herts', narrowOnly: true },
      { swatch: 'target', label: 'Target 750 by March 2024', narrowOnly: true },
    ]);
  });
});

it('is not rated and has no target for one council', () => {
  const figure = build(drawn, { council: 'A' });
  expect(figure.finding).toBe('The Stevenage backlog has fallen every month since May and stands at 461');
  expect(figure.rating).toEqual({ mark: 'not-rated', reason: 'Rated for the partnership only' });
  expect(figure.variances).toEqual([]);
  expect(plotOf(figure).target).toBeUndefined();
  expect(figure.key.some(({ swatch }) => swatch === 'target')).toBe(false);
  expect(plotOf(figure).series).toHaveLength(1);
});

it('speaks of the last complete month while a council is missing', () => {
  const figure = build(oneCouncilLate);
  expect(figure.finding).toBe('The backlog was 871 at the end of October, 121 above target; November is not complete');
  expect(figure.rating).toEqual({ mark: 'not-rated', reason: 'East Herts not supplied' });
  expect(plotOf(figure).series.at(-1)?.endText).toBe('871 both in October');
  expect(rowOf(figure, 'Nov 2023')).toEqual(['461', 'Not supplied', 'East Herts not supplied', '', '750', '']);
});

it('rises, in the first quarter alone', () => {
  const figure = build(noLastYear, { period: periods.quarter1 });
  expect(figure.finding).toBe('The backlog fell by 11 in June and is now 291 above target');
  expect(figure.rating?.mark).toBe('red');
  expect(rowOf(figure, 'Mar 2023')?.at(2)).toBe('Not held');
});

it('says that nothing is recorded', () => {
  expect(build(nothing).finding).toBe('No open calls are recorded to November 2023');
  expect(plotOf(build(nothing)).callouts).toEqual([]);
});
