import { describe, expect, it } from 'vitest';
import { accountOf, accountPages, accountsHeight, type Account } from './explanation';

const lines = (count: number): Account => ({ paint: 'rag-a', paragraphs: Array.from({ length: count }, (_, i) => ({ runs: [{ text: `Line ${i}` }] })) });

describe('an account', () => {
  it('says why, what is done, by whom and what is asked, a paragraph each', () => {
    const { paragraphs, paint } = accountOf({ rating: 'red', heading: 'F4 Telephony refresh, red', supplied: true, cause: 'No manager.', action: 'Two more prices.', who: 'Officer, by 15 December 2023', decisionAsked: 'Fund it.' });
    expect(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'F4 Telephony refresh, red: No manager.',
      'Action: Two more prices. Officer, by 15 December 2023',
      'Decision asked of the committee: Fund it.',
    ]);
    expect(paint).toBe('rag-r');
  });

  it('says where there is none', () => {
    const { paragraphs } = accountOf({ rating: 'amber', heading: '', supplied: false });
    expect(paragraphs[0]!.runs.map(({ text }) => text)).toEqual(['Why amber: ', 'No explanation supplied']);
  });
});

describe('the height of accounts', () => {
  // At size 20 a line is 24 high with 4 before the next; between accounts there are 10.
  it.each([
    [[lines(1)], 28],
    [[lines(3)], 84],
    [[lines(1), lines(1)], 66],
  ])('of %#', (accounts, height) => {
    expect(accountsHeight(accounts, 20)).toBe(height);
  });
});

describe('accounts over slides', () => {
  it('stay whole where they can', () => {
    expect(accountPages([lines(2), lines(2), lines(1)], 20, 122).map((page) => page.map(({ paragraphs }) => paragraphs.length))).toEqual([[2, 2], [1]]);
  });

  it('go on over the next slide between paragraphs where one alone is too tall', () => {
    expect(accountPages([lines(5)], 20, 104).map((page) => page.length)).toEqual([3, 2]);
  });
});
