import { describe, expect, it } from 'vitest';
import type { Selection } from '../../figures/selection';
import { emptyPlan } from '../../state/packPlan';
import type { PackRow } from './packRows';
import { extentWords, leftOutSentences, packFinding, placeWords, planWords, usualMeeting } from './packWords';

const selection = {
  period: { basis: 'year-to-date', from: '2023-04', to: '2023-11', dataTo: '2023-11-30', status: 'final', meeting: { date: '2023-12-12', item: 'Item 7', title: 'Joint Committee' } },
  council: 'both',
  compare: 'none',
  audience: 'public',
} as const satisfies Selection;

const row = (ref: string, kind: PackRow['kind']): PackRow => ({ ref, title: '', finding: '', says: '', pages: '', kind });
const rows = (...kinds: PackRow['kind'][]): PackRow[] => kinds.map((kind, i) => row(`2.${i + 1}`, kind));

describe('the finding of a pack', () => {
  it.each([
    ['nothing', rows(), 'No panel is in the pack yet'],
    ['one panel', rows('in'), 'One panel for the committee on 12 December'],
    ['five and one exempt', rows('in', 'in', 'in', 'exempt', 'in', 'in'), 'Five panels for the committee on 12 December; one more is exempt and left out'],
    ['some on their way', rows('in', 'loading'), 'Two panels for the committee on 12 December'],
    ['none but exempt ones', rows('exempt', 'exempt'), 'No panels for the committee on 12 December; two are exempt and left out'],
    ['every reason', rows('in', 'exempt', 'not-loaded', 'unknown'), 'One panel for the committee on 12 December; one more is exempt and left out, one more could not be loaded and one more does not exist'],
    ['no panel but lost ones', rows('not-loaded', 'unknown', 'unknown'), 'No panels for the committee on 12 December; one could not be loaded and two more do not exist'],
  ])('of %s is a sentence', (_, chosen, expected) => {
    expect(packFinding(chosen, emptyPlan, selection)).toBe(expected);
  });

  it('names the officer’s own day, with its year where it is another', () => {
    const plan = { ...emptyPlan, meeting: { title: '', date: '2024-01-16', item: '' } } as const;
    expect(packFinding(rows('in'), plan, selection)).toBe('One panel for the committee on 16 January 2024');
  });

  it('names no day where none is known', () => {
    const { meeting: _none, ...period } = selection.period;
    expect(packFinding(rows('in'), emptyPlan, { ...selection, period })).toBe('One panel for the committee');
  });
});

describe('what is left out', () => {
  it('is nothing of a whole pack', () => {
    expect(leftOutSentences(rows('in', 'loading'))).toEqual([]);
  });

  it('is said of a Part II pack where only Part I may be shown', () => {
    expect(leftOutSentences(rows('in'), true).map(({ strong, text }) => `${strong} ${text}`)).toEqual(['This pack is made as Part I. It was marked Part II, which needs the Part II view.']);
  });

  it('is said once a reason', () => {
    expect(leftOutSentences([row('3.1', 'exempt'), row('2.1', 'in'), row('4.1', 'exempt'), row('5.1', 'not-loaded'), row('9.9', 'unknown')])).toEqual([
      { kind: 'exempt', strong: '3.1 and 4.1 will be left out.', text: 'They are Part II and this pack is Part I.' },
      { kind: 'not-loaded', strong: '5.1 will be left out.', text: 'Its figures could not be loaded.' },
      { kind: 'unknown', strong: '9.9 will be left out.', text: 'There is no panel of this number.' },
    ]);
  });
});

describe('places', () => {
  it.each([
    [1, 6, 'first of six'],
    [9, 9, 'ninth of nine'],
    [3, 24, 'third of 24'],
    [11, 24, '11th of 24'],
    [12, 24, '12th of 24'],
    [13, 24, '13th of 24'],
    [21, 24, '21st of 24'],
    [22, 24, '22nd of 24'],
    [23, 24, '23rd of 24'],
    [24, 24, '24th of 24'],
  ])('%i of %i are read out as “%s”', (place, of, expected) => {
    expect(placeWords(place, of)).toBe(expected);
  });
});

it('says a pack in few words', () => {
  expect(planWords({ ...emptyPlan, panels: ['1', '2.1', '2.3'] })).toBe('Three panels: 1, 2.1 and 2.3');
  expect(planWords({ ...emptyPlan, panels: ['1'] })).toBe('One panel: 1');
  expect(planWords(emptyPlan)).toBe('No panels');
  expect(planWords({ ...emptyPlan, panels: ['1'], startPage: 25, part: 2 })).toBe('One panel: 1. From page 25, Part II');
  expect(planWords({ ...emptyPlan, meeting: { title: 'Scrutiny', date: '2024-01-16', item: '4' } })).toBe('No panels. Scrutiny, 16 January 2024, item 4');
});

it('says the meeting of the period', () => {
  expect(usualMeeting('Joint ICT Committee', selection)).toBe('Joint ICT Committee, 12 December 2023, item 7');
});

it.each([
  [1, 1, '1 page'],
  [1, 12, '12 pages'],
  [25, 36, '12 pages, from page 25'],
])('says how many pages %i to %i are', (first, last, expected) => {
  expect(extentWords({ front: { first, last: first }, definitions: { first: last, last } })).toBe(expected);
});
