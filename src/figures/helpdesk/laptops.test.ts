import { describe, expect, it } from 'vitest';
import type { ReportedFigure } from '../../model/envelope';
import type { Answers } from '../../model/subject';
import type { Figure } from '../figure';
import { drawn, selection } from '../fixtures/drawn.fixture';
import { laptops } from './laptops';

const reported = (more: Pick<ReportedFigure, 'measure' | 'from' | 'to' | 'value' | 'text'> & Partial<ReportedFigure>): ReportedFigure => ({
  title: 'Laptops in circulation', kind: 'count', qualifier: 'exact', caveat: 'As printed.', source: 'asset register', marking: { part: 'I' }, ...more,
});

const in2020 = reported({ measure: 'laptops-in-circulation', from: '2020-01', to: '2020-12', value: 150, text: '150' });
const lastYear = reported({ measure: 'laptops-in-circulation', from: '2022-04', to: '2023-03', value: 910, text: '910' });
const june = reported({ measure: 'laptops-in-circulation', from: '2023-06', to: '2023-06', value: 950, text: '950' });
const calls2020 = reported({ measure: 'calls-a-year', from: '2020-01', to: '2020-12', value: 4000, text: 'about 4,000 calls a year', qualifier: 'about' });

const build = (figures: ReportedFigure[]): Figure =>
  laptops.build({ ...drawn, calls: { ...drawn.calls, data: { ...drawn.calls.data, reported: figures } } } as Partial<Answers> as never, selection());
const rowsOf = (figure: Figure) => figure.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);

describe('laptops as reported beside calls', () => {
  const figure = build([june, in2020, lastYear, calls2020]);

  it('prints what was reported, counts what is held and labels the yearly rate', () => {
    expect(rowsOf(figure)).toEqual([
      ['2020', '150', 'about 4,000', 'about 27'],
      ['2022/23', '910', '14,011', '15'],
      // 9,843 calls in eight months are 14,764.5 a year.
      ['2023/24', '950', '14,765', 'about 16'],
    ]);
    expect(figure.table.rows[2]?.cells[1]?.secondary).toBe('Eight months, at a yearly rate');
    expect(figure.table.rows[0]?.cells[1]?.secondary).toBe('As reported');
  });

  it('states the latest and the first', () => {
    expect(figure.finding).toBe('950 laptops are in use, against 150 in 2020');
    expect(figure).toMatchObject({ plot: { shape: 'list' }, source: 'asset register' });
    expect(figure.notes[2]).toBe('2023/24: 950 laptops reported for June 2023. As printed.');
  });
});

it('never divides by a bound', () => {
  const over = reported({ ...june, qualifier: 'over', text: 'over 900 laptops', value: 900 });
  expect(rowsOf(build([over]))).toEqual([['2023/24', 'over 900', '14,765', 'Not worked out']]);
  expect(build([over]).finding).toBe('Over 900 laptops are in use');
});

it('says when none is reported', () => {
  expect(build([]).finding).toBe('No number of laptops is reported for April to November 2023');
});
