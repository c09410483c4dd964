import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/figures/selection';
import { noLastYear, nothing, oneCouncilLate } from '../../src/figures/fixtures/drawn.fixture';
import { catalogue } from '../../src/metrics/catalogue';
import { answersFor, demonstrationAnswers } from './demonstration';
import { panels } from './panels';
import { readingGrade, syllables } from './readingGrade';

const highest = 9;

describe('the reading grade', () => {
  it.each([
    ['calls', 1],
    ['the', 1],
    ['backlog', 2],
    ['council', 2],
    ['telephony', 4],
    ['table', 2],
    ['closed', 1],
    ['availability', 6],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  // 6 words in one sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  it('of a text worked out by hand', () => {
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  });
});

const { periods, councils } = demonstrationAnswers()['reporting-periods'].data;

const selections = periods.flatMap((period) =>
  ['both', ...councils.map(({ code }) => code)].flatMap((council) => (['last-year', 'previous', 'none'] as const).map((compare): Selection => ({ period, council, compare, audience: 'public' }))),
);

const figures = () => selections.flatMap((selection) => panels.map((panel) => panel.build(answersFor(selection), selection)));

const month = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Names of councils, services, measures and months are nobody's choice of words: each counts as one short word. */
const titles = Object.values(catalogue).map(({ title }) => title);
const plain = (text: string): string => [...titles, ...councils.map(({ name }) => name)].reduce((said, name) => said.replaceAll(name, 'It'), text).replaceAll(month, 'May');

const tooHard = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => readingGrade(plain(text)) > highest).map((text) => `${readingGrade(plain(text)).toFixed(1)} ${text}`);

describe('sentences by rule are read at grade 9 or lower', () => {
  it('findings and notes, in every period, council and comparison', { timeout: 60_000 }, () => {
    expect(tooHard(figures().flatMap(({ finding, findingBy, notes }) => (findingBy === 'rule' ? [finding, ...notes] : notes)))).toEqual([]);
  });

  it.each([
    ['one council late', oneCouncilLate],
    ['no year before', noLastYear],
    ['nothing held', nothing],
  ])('findings and notes with %s', (_name, answers) => {
    const held = new Set(['reporting-periods', 'calls', 'backlog', 'fix-times']);
    const period = answers['reporting-periods'].data.periods.find(({ to }) => to === '2023-11')!;
    const built = panels
      .filter(({ needs }) => needs.length > 0 && needs.every((subject) => held.has(subject)))
      .map((panel) => panel.build(answers as never, { period, council: 'both', compare: 'last-year', audience: 'public' }));
    expect(tooHard(built.flatMap(({ finding, notes }) => [finding, ...notes]))).toEqual([]);
  });

  it('definitions and caveats', () => {
    expect(tooHard(Object.values(catalogue).flatMap(({ definition, caveats }) => [definition, ...caveats]))).toEqual([]);
  });
});
