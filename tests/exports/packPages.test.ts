import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/exports/document/packDocument';
import { panelSheets } from '../../src/exports/document/panelSheets';
import type { Orientation } from '../../src/exports/document/paper';
import type { Part } from '../../src/exports/part';
import { packPages, pagesOf } from '../../src/exports/pack/pages';
import { everyRef, packOf } from './packs';

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

it('begins a table on a sheet that words before it leave nearly empty', () => {
  const { figures, context } = packOf({ panels: ['4.1'] });
  const [, second] = panelSheets(figures[0]!, context, true, 'landscape');
  expect(second?.content.map(({ attributes }) => attributes['class'])).toContain('scroll');
});

/** Classes of what stands on each sheet, one below another. */
const standing = (part: 1 | 2, panels: readonly string[], orientation: Orientation = 'landscape') =>
  layOut(packOf({ part, panels }), orientation).front.map(({ content }) => content.map(({ attributes }: Part) => attributes['class']));

describe('the cover', () => {
  it.each([['landscape', 1], ['landscape', 2], ['portrait', 1], ['portrait', 2]] as const)('%s of a long Part %i pack is one sheet, and its contents one more', (orientation, part) => {
    expect(standing(part, everyRef, orientation)).toEqual([['cover-top', 'cover-finding'], ['head-alone', 'columns']]);
  });

  it.each([1, 2] as const)('of a short Part %i pack has the contents beside what was found', (part) => {
    expect(standing(part, ['2.1', '3.6'])).toEqual([['cover-top', 'cover-columns']]);
  });

  it('says once that a pack of two paragraphs is not for publication', () => {
    const { marking } = packOf({ part: 2 });
    expect(marking.match(/Not for publication/g)).toHaveLength(1);
    expect(marking).toMatch(/Paragraph 3 of Part 1 of Schedule 12A .*\. Paragraph 7 of that Part: /);
  });
});
