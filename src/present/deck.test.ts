import { describe, expect, it } from 'vitest';
import { packOf } from '../../tests/exports/packs';
import { canaryWords } from '../../mocks/data/canaries';
import { deckOf, placeOf, slideAt, slideHeading, slideTitle } from './deck';

const ids = (deck: ReturnType<typeof deckOf>): string[] => deck.slides.map(({ id }) => id);

describe('the deck of a pack', () => {
  const deck = deckOf(packOf({ panels: ['2.3', '1', '1.1'] }));

  it('begins with the cover and the scorecard, keeps the order chosen, and ends with the questions', () => {
    expect(ids(deck)).toEqual(['cover', '1', '2.3', '1.1', 'questions']);
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['cover', 'scorecard', 'panel', 'panel', 'closing']);
  });

  it('says on every slide what it must', () => {
    expect(deck).toMatchObject({ part: 'I', demonstration: true, meeting: 'Joint ICT Committee, 12 December 2023', item: '7', asAt: '30 November 2023' });
  });

  it('ends on what is asked and what is late', () => {
    const last = deck.slides.at(-1);
    expect(last).toMatchObject({ closing: { items: [{ label: 'Decision asked for', value: '1' }, { label: 'Measures off target', value: '4 of 5' }, { label: 'Actions overdue', value: '2 of 13' }] } });
    expect(last).toHaveProperty('closing.actions.length', 4);
  });

  it('finds its slides by number', () => {
    expect([placeOf(deck, '2.3'), placeOf(deck, '9.9')]).toEqual([2, -1]);
    expect(slideTitle(slideAt(deck, '2.3')!)).toMatch(/^2\.3 Backlog/);
    expect(slideHeading(deck.slides[0]!)).toBe('Shared ICT Service performance dashboard');
    expect(slideAt(deck, '9.9')).toBeUndefined();
  });

  it('is plain data, which another window receives whole', () => {
    expect(structuredClone(deck)).toEqual(deck);
    expect(JSON.parse(JSON.stringify(deck))).toEqual(JSON.parse(JSON.stringify(structuredClone(deck))));
  });
});

const wordsIn = (part: 1 | 2): string[] => canaryWords.filter((word) => JSON.stringify(deckOf(packOf({ part }))).includes(word));

describe('exempt words', () => {
  it('are in no slide of Part I', () => {
    expect(wordsIn(1)).toEqual([]);
  });

  it('are in Part II, so that the search above means something', () => {
    expect(wordsIn(2).length).toBeGreaterThan(0);
  });
});
