import { describe, expect, it } from 'vitest';
import { packPages, pagesOf } from '../../src/exports/pack/pages';
import { packOf } from './packs';

describe('the pages of a pack', () => {
  it('go on from its first page: cover, a chart and its table, a table, definitions', () => {
    expect(packPages(packOf({ panels: ['2.1', '2.5'], startPage: 25 }))).toEqual({
      front: { first: 25, last: 25 },
      panels: [{ ref: '2.1', first: 26, last: 27 }, { ref: '2.5', first: 28, last: 28 }],
      definitions: { first: 29, last: 29 },
    });
  });

  it('are fewer without tables after the charts and without definitions', () => {
    const { panels, definitions } = packPages(packOf({ panels: ['2.1', '2.5'], tables: false, definitions: false }));
    expect(panels.map(({ last }) => last)).toEqual([2, 3]);
    expect(definitions).toEqual({ first: 4, last: 3 });
  });

  it('are those of its panels in the order chosen', () => {
    expect(pagesOf(packOf({ panels: ['2.5', '2.1'] })).map(({ ref, first }) => [ref, first])).toEqual([['2.5', 2], ['2.1', 3]]);
  });
});
