import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import type { Selection } from '../../src/figures/selection';
import { reconciliationOf } from '../../src/figures/workings/reconciliation';
import { evaluate, workingText, type Part, type Working } from '../../src/figures/workings/working';
import { headlineWorkings } from '../../src/figures/workings/headlineWorkings';
import { madeOf } from '../../src/figures/workings/madeOf';
import { clear } from '../../src/figures/clearance';
import { workingsOf } from '../../src/figures/workings/workingsOf';
import { answersFor, demonstrationAnswers } from './demonstration';
import { panelNumbered, panels } from './panels';

const { periods, councils } = demonstrationAnswers()['reporting-periods'].data;

const selections = periods.flatMap((period) =>
  (['both', ...councils.map(({ code }) => code)] as const).flatMap((council) =>
    (['last-year', 'previous', 'none'] as const).map((compare): Selection => ({ period, council, compare, audience: 'public' })),
  ),
);

const toNovember: Selection = { period: periods.find(({ basis, to }) => basis === 'year-to-date' && to === '2023-11')!, council: 'both', compare: 'last-year', audience: 'public' };

const figureOf = (ref: string, selection: Selection = toNovember): Figure => panelNumbered(ref).build(answersFor(selection), selection);

const sumsOf = (ref: string): string[] => workingsOf(figureOf(ref)).sums.map(workingText);

const valueAt = ({ table }: Figure, { row, column }: Part): number | undefined => {
  const cell = table.rows.find(({ key }) => key === row)?.cells[table.columns.findIndex(({ key }) => key === column)];
  return cell?.value;
};

const isInTable = (figure: Figure, part: Part): boolean => {
  const value = valueAt(figure, part);
  const ofShare = figure.metric === 'fix-times' && part.column === 'within';
  return part.row === '' || ofShare || (value !== undefined && Math.abs(Math.abs(value) - part.value) < 1e-9);
};

const wrong = (figure: Figure, sums: readonly Working[]): string[] => [
  ...sums.filter((sum) => Math.abs(evaluate(sum) - sum.result.value) > 1e-6).map((sum) => `${figure.ref}: ${workingText(sum)} comes to ${evaluate(sum)}`),
  ...sums.flatMap(({ parts }) => parts.filter((part) => !isInTable(figure, part)).map(({ text, row, column }) => `${figure.ref}: ${text} is not at ${row}, ${column}`)),
];

describe('how the demonstration’s figures are made', () => {
  it.each([
    ['2.3', '818 = 924 + 2,574 logged + 49 reopened − 2,689 resolved − 40 cancelled'],
    ['2.3', '818 = 988 + 9,843 logged + 181 reopened − 10,046 resolved − 148 cancelled'],
    ['2.3', '68 above = 818 open − 750 target'],
    ['2.1', '2,574 = 1,296 Oct + 1,278 Nov'],
    ['2.1', '2,574 = 1,427 Stevenage + 1,147 East Herts'],
    ['2.1', '+2.5% = (2,574 − 2,510) ÷ 2,510'],
    ['2.4', '84.6% = 2,256 of 2,665 calls with a target'],
    ['2.6', '818 = 241 up to 1 week + 262 1 to 4 weeks + 198 1 to 3 months + 117 over 3 months'],
    ['1.3', '818 = 461 Stevenage + 357 East Herts'],
    ['1.3', '−53 = 818 − 871 Oct 2023'],
    ['3.2', '28.5 h = 2.3 h Apr + 3.8 h May + 5.3 h Jun + 1.8 h Jul + 3.2 h Aug + 1.9 h Sep + 7.5 h Oct + 2.8 h Nov, each rounded'],
    ['3.3', '99.70% = (396,000 agreed minutes − 1,155 lost) ÷ 396,000'],
    ['3.4', '61.5% = 8 of 13 calls with a target'],
    ['4.2', '62 = 9 Initiate + 12 Procure + 17 Build + 18 Implement + 6 Close'],
    ['4.2', '53% = 33 of 62 in delivery'],
    ['1.6', '13 = 5 complete + 5 on track + 1 due now + 2 overdue'],
    ['2.2', '24.0% = 618 of 2,574 calls'],
  ])('%s: %s', (ref, sum) => {
    expect(sumsOf(ref)).toContain(sum);
  });

  it.each([
    ['3.1', 'The 12 outages listed add up to 28.5 hours'],
    ['1.4', 'The 12 outages listed add up to 28.5 hours'],
    ['3.3', 'The 15 lines of services, April to November 2023, add up to 2,610 minutes lost'],
    ['4.3', 'The 62 projects listed are eight red, 21 amber and 33 green'],
  ])('%s: %s', (ref, text) => {
    expect(reconciliationOf(figureOf(ref))?.text).toBe(text);
  });

  it('says by how much a list and its figure differ, and why', () => {
    const quarter3 = periods.find(({ basis, from }) => basis === 'quarter' && from === '2023-10')!;
    expect(reconciliationOf(figureOf('3.1', { ...toNovember, period: quarter3 }))?.text).toBe(
      'The 12 outages listed add up to 28.5 hours, 18.3 hours more than the 10.3 stated: the list begins before October to November 2023',
    );
  });

  it.each([
    ['calls-logged', '2.1', '1,287 = (1,296 Oct + 1,278 Nov) ÷ 2'],
    ['backlog', '2.3', '818 = 924 + 2,574 logged + 49 reopened − 2,689 resolved − 40 cancelled'],
    ['resolved-within-target', '2.4', '84.6% = 2,256 of 2,665 calls with a target'],
    ['availability', '3.3', '99.70% = (396,000 agreed minutes − 1,155 lost) ÷ 396,000'],
    ['priority-1-fix-time', '3.4', '2.6 h: the middle one of 13 priority 1 calls, from the quickest to the slowest'],
    ['projects-on-track', '4.2', '53% = 33 of 62 in delivery'],
  ] as const)('headline %s, from panel %s: %s', (metric, ref, text) => {
    expect(headlineWorkings(metric, figureOf(ref))).toEqual([text]);
  });

  it('says who set the target, for when and how far it may be missed', () => {
    expect(madeOf(figureOf('2.3')).find(({ label }) => label === 'Target')?.texts).toEqual([
      '750, lower is better. Amber up to 825, red above it. April 2023 to March 2024. Set by: Joint ICT Committee (illustrative: every target here is invented)',
    ]);
  });

  it('says of every monthly measure whether it is unusual', () => {
    const asked = panels.filter((panel) => madeOf(panel.build(answersFor(toNovember), toNovember)).some(({ label }) => label === 'Is it unusual?')).map(({ ref }) => ref);
    expect(asked).toEqual(['1.1', '1.3', '2.1', '2.3', '3.2', '3.3']);
    expect(madeOf(figureOf('2.1')).find(({ label }) => label === 'Is it unusual?')?.texts).toEqual([
      'Every month since April 2023 was within the normal range of 863 to 1,472, set from the 12 months of 2022/23; the last seven months were all above the average of 1,168, which is a lasting change',
    ]);
  });

  it('tells nothing of a withheld figure', () => {
    const exempt = clear({ ...figureOf('2.3'), marking: { part: 'II', paragraph: 3 } }, 'public');
    expect(workingsOf(exempt)).toEqual({ sums: [], reconciliation: undefined, behind: [] });
    expect(madeOf(exempt)).toEqual([]);
  });

  it('explains every panel that states a sum', () => {
    const without = panels.filter(({ ref }) => workingsOf(figureOf(ref)).sums.length === 0 && reconciliationOf(figureOf(ref)) === undefined).map(({ ref }) => ref);
    expect(without).toEqual(['1.2', '2.7', '3.6', '5.1', '5.2', '5.3']);
  });
});

it.each(selections.map((selection) => [`${selection.period.basis} to ${selection.period.to}, ${selection.council}, ${selection.compare}`, selection] as const))(
  'every sum comes to its figure, of numbers its table holds: %s',
  (_name, selection) => {
    const faults = panels.flatMap((panel) => {
      const figure = panel.build(answersFor(selection), selection);
      return wrong(figure, workingsOf(figure).sums);
    });
    expect(faults).toEqual([]);
  },
);
