import { expect, it } from 'vitest';
import type { Selection } from '../../src/figures/selection';
import { noLastYear, nothing, oneCouncilLate } from '../../src/figures/fixtures/drawn.fixture';
import { answersFor, demonstrationAnswers } from './demonstration';
import { unsupported } from './findingNumbers';
import { panels } from './panels';

const { periods, councils } = demonstrationAnswers()['reporting-periods'].data;

const selections = periods.flatMap((period) =>
  (['both', ...councils.map(({ code }) => code)] as const).flatMap((council) =>
    (['last-year', 'previous', 'none'] as const).map((compare): Selection => ({ period, council, compare, audience: 'public' })),
  ),
);

const held = new Set(['reporting-periods', 'calls', 'backlog', 'fix-times']);
const helpdesk = panels.filter(({ needs }) => needs.length > 0 && needs.every((subject) => held.has(subject)));

const figuresOf = (selection: Selection) => panels.map((panel) => panel.build(answersFor(selection), selection));

it.each(selections.map((selection) => [`${selection.period.basis} to ${selection.period.to}, ${selection.council}, ${selection.compare}`, selection] as const))(
  'every number of a finding stands in its table: %s',
  (_name, selection) => {
    const byRule = figuresOf(selection).filter(({ findingBy }) => findingBy === 'rule');
    expect(byRule.flatMap(unsupported)).toEqual([]);
  },
);

it.each([
  ['one council late', oneCouncilLate],
  ['no year before', noLastYear],
  ['nothing held', nothing],
])('and where figures are missing: %s', (_name, answers) => {
  const period = answers['reporting-periods'].data.periods.find(({ to }) => to === '2023-11')!;
  const figures = helpdesk.map((panel) => panel.build(answers as never, { period, council: 'both', compare: 'last-year', audience: 'public' }));
  expect(figures.flatMap(unsupported)).toEqual([]);
});

it.each(selections.map((selection) => [`${selection.period.to}, ${selection.council}, ${selection.compare}`, selection] as const))(
  'findings are one sentence without a full stop, in the house’s words: %s',
  (_name, selection) => {
    const findings = figuresOf(selection).map(({ finding }) => finding);
    expect(findings.filter((finding) => !/^[A-Z0-9].{10,160}[^.]$/.test(finding))).toEqual([]);
    expect(findings.filter((finding) => /undefined|NaN|null|surged|significant|robust|-\d/.test(finding))).toEqual([]);
  },
);

it('finds a number that is not in the table', () => {
  const [calls] = figuresOf(selections[0]!);
  expect(unsupported({ ...calls!, finding: '123,456 calls in Quarter 1 of 2023/24' })).toEqual(['123,456 in “123,456 calls in Quarter 1 of 2023/24”']);
});
