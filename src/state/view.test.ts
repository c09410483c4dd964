import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyView, notPresenting, onPage, pageIds, parseView, printView, toggled, type View } from './view';

describe('the address of a panel, short enough to be typed off a screen', () => {
  it.each([
    ['#/2.3', { ...emptyView, page: 'helpdesk', panel: '2.3' }],
    ['#/1.6', { ...emptyView, page: 'overview', panel: '1.6' }],
    ['#/5.1?period=2023-07..2023-09', { ...emptyView, page: 'actions', panel: '5.1', period: { from: '2023-07', to: '2023-09' } }],
  ] as const)('%s opens its page at it', (address, view) => {
    expect(parseView(address)).toEqual(view);
  });
});

describe('an address', () => {
  it('is short when everything is as usual', () => {
    expect(printView(emptyView)).toBe('#/');
  });

  it('says page, period, council, comparison, part and tables', () => {
    const view: View = {
      ...emptyView,
      page: 'helpdesk',
      period: { from: '2023-04', to: '2023-11' },
      council: 'EHDC',
      compare: 'previous',
      part: 2,
      flipped: ['2.1', '2.3'],
    };
    expect(printView(view)).toBe('#/helpdesk?period=2023-04..2023-11&council=EHDC&compare=previous&part=2&flip=2.1,2.3');
  });

  it.each([
    ['an unknown page', '#/helpdesks', { ...emptyView, page: 'not-found' }],
    ['a panel of no page', '#/9.1', { ...emptyView, page: 'not-found', panel: '9.1' }],
    ['a handout of no number there is', '#/pack-print?handout=2', { ...emptyView, page: 'pack-print' }],
    ['a month that does not exist', '#/?period=2023-13..2023-14', emptyView],
    ['a period that ends before it begins', '#/?period=2023-11..2023-04', emptyView],
    ['an unknown comparison', '#/?compare=best', emptyView],
    ['a part that does not exist', '#/?part=3', emptyView],
    ['markup as a council', '#/?council=%3Cimg%3E', emptyView],
    ['junk as panel numbers', '#/?flip=2.1,x,2.1,99999', { ...emptyView, flipped: ['2.1'] }],
    ['broken percent signs', '#/helpdesk?find=%E0%A4%A', { ...emptyView, page: 'helpdesk' }],
  ])('leaves %s at its usual value', (_, address, expected) => {
    expect({ ...parseView(address), list: emptyView.list }).toEqual(expected);
  });

  const ref = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`);
  const word = fc.constantFrom('', 'SBC', 'EHDC', 'shared', 'Red', 'Implement');
  const view: fc.Arbitrary<View> = fc.record({
    page: fc.constantFrom(...pageIds.filter((page) => page !== 'not-found')),
    period: fc.constantFrom(null, { from: '2023-04', to: '2023-11' } as const, { from: '2022-04', to: '2023-03' } as const),
    basis: fc.constantFrom(null, 'quarter' as const, 'year-to-date' as const, 'year' as const),
    council: fc.constantFrom('both', 'SBC', 'EHDC'),
    compare: fc.constantFrom('previous' as const, 'last-year' as const, 'none' as const),
    part: fc.constantFrom(null, 1 as const, 2 as const),
    flipped: fc.uniqueArray(ref, { maxLength: 5 }),
    expanded: fc.uniqueArray(ref, { maxLength: 5 }),
    list: fc.record({ council: word, rating: word, stage: word, search: fc.string({ maxLength: 40 }) }),
    panel: fc.option(ref),
    measure: fc.constantFrom('', 'calls-logged'),
    presenting: fc.constant(notPresenting),
  });

  it('comes back as it went', () => {
    fc.assert(fc.property(view, (one) => { expect(parseView(printView(one))).toEqual(one); }), { numRuns: 2000 });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(pageIds).toContain(parseView(`#${text}`).page); }));
  });
});

describe('the address of a presentation', () => {
  const address = '#/present?period=2023-04..2023-11&part=2&slide=2.3&of=helpdesk&take=1,2.3&meeting=Joint%20ICT%20Committee';

  it('says slide, page and pack, and comes back as it went', () => {
    const { page, part, presenting } = parseView(address);
    expect({ page, part, presenting }).toEqual({
      page: 'present',
      part: 2,
      presenting: { slide: '2.3', of: 'helpdesk', session: '', pack: 'take=1,2.3&meeting=Joint%20ICT%20Committee' },
    });
    expect(printView(parseView(address))).toBe(address);
  });

  it.each([
    ['markup as a slide', '#/present?slide=%3Cb%3E', ''],
    ['a slide of another page', '#/helpdesk?slide=2.3', ''],
    ['the cover by its name', '#/present?slide=cover', 'cover'],
  ])('reads %s', (_, hash, slide) => {
    expect(parseView(hash).presenting.slide).toBe(slide);
  });

  it('is left behind by the pages', () => {
    expect(printView(onPage(parseView(address), 'helpdesk'))).toBe('#/helpdesk?period=2023-04..2023-11&part=2');
  });
});

describe('moving to another page', () => {
  it('keeps the filters and drops what belonged to the panels of the page left', () => {
    const view = parseView('#/projects?period=2023-04..2023-11&council=SBC&flip=4.1&rating=Red&panel=4.3');
    expect(printView(onPage(view, 'actions'))).toBe('#/actions?period=2023-04..2023-11&council=SBC');
  });
});

describe('toggling a panel', () => {
  it('adds it, then takes it out', () => {
    expect(toggled(['2.1'], '2.3')).toEqual(['2.1', '2.3']);
    expect(toggled(['2.1', '2.3'], '2.1')).toEqual(['2.3']);
  });
});
