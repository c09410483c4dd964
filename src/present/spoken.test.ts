import { describe, expect, it } from 'vitest';
import { openDeck, showAt } from './present.fixture';
import type { Show } from './show';
import { spoken } from './spoken';
import { swiped } from './useSwipe';
import { elapsedText } from './useClock';

describe('what is said of a show', () => {
  it.each<[string, string, Partial<Show>, string]>([
    ['a slide with its number, finding and place', '2.1', {}, '2.1 Panel 2.1. Finding of 2.1: 1,052 in May. Slide 2 of 5'],
    ['its table', '2.1', { face: 'table' }, 'Table. 2.1 Panel 2.1. Finding of 2.1: 1,052 in May. Slide 2 of 5'],
    ['the point under the spotlight alone', '2.1', { spot: 1 }, 'May 2023: 1,052'],
    ['the questions once', 'questions', {}, 'Actions and questions. Slide 5 of 5'],
    ['why a key did nothing', '2.1', { notice: 'There is no slide 9' }, 'There is no slide 9'],
    ['nothing of the slide of a blank screen', '2.1', { blanked: true }, 'Part I. The screen is blank'],
    ['the grid', '2.1', { over: 'grid' }, 'All slides'],
    ['nothing over a dialog, which is read itself', '2.1', { over: 'keys' }, ''],
  ])('%s', (_, at, change, words) => {
    expect(spoken(showAt(at, change), openDeck)).toBe(words);
  });

  it('is a blank screen where there are no slides', () => {
    expect(spoken(showAt('2.1', { part: 'II' }), undefined)).toBe('Part II. The screen is blank');
  });
});

describe('a finger', () => {
  it.each([
    ['to the left is the next slide', { x: 500, y: 300 }, { x: 400, y: 310 }, 'next'],
    ['to the right the one before', { x: 400, y: 300 }, { x: 500, y: 290 }, 'back'],
    ['that hardly moves is a tap', { x: 400, y: 300 }, { x: 350, y: 300 }, undefined],
    ['that goes down scrolls', { x: 400, y: 300 }, { x: 300, y: 400 }, undefined],
  ])('%s', (_, from, to, expected) => {
    expect(swiped(from, to)).toBe(expected);
  });
});

describe('the time a presentation has taken', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [754_000, '12:34'],
    [3_729_000, '1:02:09'],
    [-5000, '0:00'],
  ])('%d milliseconds are %s', (taken, text) => {
    expect(elapsedText(1_000_000, 1_000_000 + taken)).toBe(text);
  });
});
