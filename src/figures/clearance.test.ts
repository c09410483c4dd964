import { assert, integer, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marking } from '../model/marking';
import { clear, clearHeadline } from './clearance';
import type { Figure, Headline } from './figure';

const figureWith = (marking: Marking, words: string): Figure => ({
  ref: '3.1',
  metric: 'outages',
  section: 'Outages and fix times',
  title: 'Outages by service',
  finding: words,
  findingBy: 'officer',
  descriptor: words,
  marking,
  rating: { mark: 'red', reason: words },
  plot: { shape: 'words', items: [{ rating: 'red', heading: words, aside: words, text: words, strong: words }] },
  table: {
    rowLabel: words,
    columns: [{ key: 'a', label: words, kind: 'text' }],
    rows: [{ key: 'r', header: words, kind: 'point', cells: [{ text: words }] }],
  },
  key: [{ swatch: 'red', label: words }],
  description: words,
  variances: [{ rating: 'red', heading: words, supplied: true, cause: words }],
  source: 'major incident log',
  asAt: '2023-11-30',
  late: true,
  demonstration: true,
  sourceNotes: [words],
  notes: [words],
  firstRows: 6,
});

const headlineWith = (marking: Marking): Headline => ({
  metric: 'availability',
  name: 'Availability',
  unit: 'CANARY services',
  value: 'CANARY',
  valueUnit: '%',
  rating: { mark: 'red', reason: 'CANARY' },
  spark: { kind: 'line', values: [1, 2], partSlot: 1, min: 0, max: 3, target: 2, years: ['2022/23', '2023/24'], description: 'CANARY' },
  comparisons: [{ direction: 'up', amount: 'CANARY', against: 'Q2', verdict: 'better' }],
  marking,
});

const partII: Marking = { part: 'II', paragraph: 3 };

describe('clearing a figure', () => {
  it('passes a Part I figure whole to the public', () => {
    const figure = figureWith({ part: 'I' }, 'Hours lost fell');
    expect(clear(figure, 'public')).toEqual(figure);
  });

  it('passes a Part II figure whole to members', () => {
    const figure = figureWith(partII, 'Hours lost fell');
    expect(clear(figure, 'members')).toEqual(figure);
  });

  it('leaves a public reader the number, the title and the paragraph relied on', () => {
    expect(clear(figureWith(partII, 'CANARY'), 'public')).toMatchObject({
      ref: '3.1',
      title: 'Outages by service',
      finding: 'Outages by service: exempt information',
      marking: partII,
      withheld: {
        paragraph: 3,
        statement:
          'Not for publication. Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: information relating to the financial or business affairs of any particular person (including the authority holding that information).',
      },
    });
  });

  it('leaves no shape of the data either', () => {
    const cleared = clear(figureWith(partII, 'CANARY'), 'public');
    expect([cleared.plot.shape, cleared.table.rows.length, cleared.rating, cleared.firstRows]).toEqual(['list', 0, undefined, undefined]);
  });

  it('lets no exempt word through, whatever the figure says', () => {
    assert(
      property(stringMatching(/^CANARY[A-Z]{4,12}$/), integer({ min: 1, max: 7 }), (words, paragraph) => {
        expect(JSON.stringify(clear(figureWith({ part: 'II', paragraph }, words), 'public'))).not.toContain(words);
      }),
    );
  });

  it.each(['public', 'members'] as const)('is idempotent for %s', (audience) => {
    const once = clear(figureWith(partII, 'CANARY'), audience);
    expect(clear(once, audience)).toEqual(once);
  });

  it('stays withheld when a cleared figure later reaches members', () => {
    const cleared = clear(figureWith(partII, 'CANARY'), 'public');
    expect(clear(cleared, 'members')).toEqual(cleared);
  });
});

describe('clearing a headline', () => {
  it('keeps only the name for the public', () => {
    const cleared = clearHeadline(headlineWith(partII), 'public');
    expect([cleared.name, cleared.value, cleared.rating.reason]).toEqual(['Availability', 'Exempt', 'Part II, paragraph 3']);
    expect(JSON.stringify(cleared)).not.toContain('CANARY');
  });

  it.each([
    ['Part I to the public', { part: 'I' }, 'public'],
    ['Part II to members', partII, 'members'],
  ] as const)('passes %s', (_, marking, audience) => {
    expect(clearHeadline(headlineWith(marking), audience)).toEqual(headlineWith(marking));
  });
});
