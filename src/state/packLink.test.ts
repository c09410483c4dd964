import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPanel } from '../figures/everyPanel';
import type { Day } from '../model/month';
import { isDay, isStartPage, packOfAddress, parsePack, printPack } from './packLink';
import { emptyPlan, withMoved, withToggled, type PackPlan } from './packPlan';

const committee: PackPlan = {
  panels: ['1', '2.1', '2.3'],
  meeting: { title: 'Joint ICT Committee & guests', date: '2023-12-12', item: '7' },
  startPage: 25,
  part: 2,
  tables: false,
  definitions: true,
  notes: false,
};

describe('the text of a pack', () => {
  it('names panels alone where all else is as usual', () => {
    expect(printPack({ ...emptyPlan, panels: ['2.3', '1'] })).toBe('take=2.3,1');
  });

  it('says the meeting, the first page, the marking and what is not included', () => {
    expect(printPack(committee)).toBe('take=1,2.1,2.3&meeting=Joint%20ICT%20Committee%20%26%20guests&on=2023-12-12&item=7&first=25&marking=2&tables=0&notes=0');
  });

  it('can name the number of every panel there is', () => {
    const panels = everyPanel.map(({ ref }) => ref);
    expect(parsePack(printPack({ ...emptyPlan, panels }))?.panels).toEqual(panels);
  });

  it.each([
    ['no pack', 'period=2023-04..2023-11', undefined],
    ['nothing at all', '', undefined],
    ['an empty pack', 'take=', emptyPlan],
    ['junk and repeats among the panels', 'take=2.1,,<b>,2.1,12.1,2.100,1,__proto__', { ...emptyPlan, panels: ['2.1', '1'] }],
    ['a day the calendar lacks', 'take=1&on=2023-02-30', { ...emptyPlan, panels: ['1'] }],
    ['a date in words', 'take=1&on=12%20December', { ...emptyPlan, panels: ['1'] }],
    ['a first page of nought', 'take=1&first=0', { ...emptyPlan, panels: ['1'] }],
    ['a first page below nought', 'take=1&first=-3', { ...emptyPlan, panels: ['1'] }],
    ['a first page with a fraction', 'take=1&first=1.5', { ...emptyPlan, panels: ['1'] }],
    ['a first page beyond any agenda', 'take=1&first=10000', { ...emptyPlan, panels: ['1'] }],
    ['a part there is not', 'take=1&marking=3', { ...emptyPlan, panels: ['1'] }],
    ['broken percent signs', 'take=%E0%A4%A', emptyPlan],
    ['line breaks and reversed writing in the words', 'take=1&meeting=Joint%0A%E2%80%AEICT', { ...emptyPlan, panels: ['1'], meeting: { title: 'Joint ICT', date: '', item: '' } }],
    ['half a character', 'take=1&item=%ED%A0%BD7', { ...emptyPlan, panels: ['1'], meeting: { title: '', date: '', item: '\uFFFD\uFFFD\uFFFD7' } }],
  ])('is read without harm where it holds %s', (_, text, expected) => {
    expect(parsePack(text)).toEqual(expected);
  });

  it('keeps words no longer than a meeting’s name can be', () => {
    expect(parsePack(`take=1&meeting=${'a'.repeat(3000)}`)?.meeting.title).toHaveLength(120);
  });

  const ref = fc.oneof(fc.constant('1'), fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`));
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10) as Day);
  const word = fc.stringMatching(/^[a-zA-Z0-9&=+%#?£,.-]{1,9}$/);
  const words = (most: number) => fc.array(word, { maxLength: most }).map((all) => all.join(' '));
  const plan: fc.Arbitrary<PackPlan> = fc.record({
    panels: fc.uniqueArray(ref, { maxLength: 60 }),
    meeting: fc.record({ title: words(12), date: fc.oneof(fc.constant('' as const), day), item: words(2) }),
    startPage: fc.integer({ min: 1, max: 9999 }),
    part: fc.constantFrom(1 as const, 2 as const),
    tables: fc.boolean(),
    definitions: fc.boolean(),
    notes: fc.boolean(),
  });

  it('comes back as it went', () => {
    fc.assert(fc.property(plan, (one) => { expect(parsePack(printPack(one))).toEqual(one); }), { numRuns: 1000 });
  });

  it('never throws, and what it understood reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parsePack(`take=1,2.1&meeting=${text}&item=${text}&first=${text}&on=${text}`) ?? emptyPlan;
        expect(parsePack(printPack(read))).toEqual(read);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['of the pack builder with a pack', '#/pack?period=2023-04..2023-11&take=1,2.1', ['1', '2.1']],
    ['of the pack builder without one', '#/pack?period=2023-04..2023-11', undefined],
    ['of another page', '#/helpdesk?take=1', undefined],
    ['of nothing', '', undefined],
  ])('%s carries that pack', (_, address, expected) => {
    expect(packOfAddress(address)?.panels).toEqual(expected);
  });
});

describe('what an officer types', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['0001-01-01', false],
    ['9999-99-99', false],
    ['12/12/2023', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each([
    ['1', true],
    ['9999', true],
    ['0', false],
    ['025', false],
    ['1e3', false],
    ['', false],
  ])('%s is a first page: %s', (text, expected) => {
    expect(isStartPage(text)).toBe(expected);
  });
});

describe('the panels of a plan', () => {
  const plan = { ...emptyPlan, panels: ['1', '2.1', '2.3'] };

  it.each([
    ['one up', '2.3', -1, ['1', '2.3', '2.1']],
    ['one down', '1', 1, ['2.1', '1', '2.3']],
    ['beyond the end', '1', 9, ['2.1', '2.3', '1']],
    ['beyond the start', '2.3', -9, ['2.3', '1', '2.1']],
    ['nowhere at the end', '2.3', 1, ['1', '2.1', '2.3']],
    ['nothing that is not there', '4.1', 1, ['1', '2.1', '2.3']],
  ])('move %s', (_, ref, places, expected) => {
    expect(withMoved(plan, ref, places).panels).toEqual(expected);
  });

  it('take one more at the end, and give it back', () => {
    const more = withToggled(plan, '4.1');
    expect(more.panels).toEqual(['1', '2.1', '2.3', '4.1']);
    expect(withToggled(more, '2.1').panels).toEqual(['1', '2.3', '4.1']);
  });
});
