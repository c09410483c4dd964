import { describe, expect, it } from 'vitest';
import { bothDecks, exemptDeck, openDeck, showAt } from './present.fixture';
import { reduce } from './reduce';
import type { Command, Show } from './show';

const at = (command: Command, from: string, change: Partial<Show> = {}): Show => reduce(showAt(from, change), command, bothDecks);

describe('moving through the slides cover, 2.1, 2.2, 2.3, questions', () => {
  it.each<[string, Command, string, string]>([
    ['next goes on', { do: 'next' }, 'cover', '2.1'],
    ['next stays at the end', { do: 'next' }, 'questions', 'questions'],
    ['back goes back', { do: 'back' }, '2.1', 'cover'],
    ['back stays at the cover', { do: 'back' }, 'cover', 'cover'],
    ['first goes to the cover', { do: 'first' }, '2.3', 'cover'],
    ['last goes to the questions', { do: 'last' }, '2.1', 'questions'],
    ['go follows a link', { do: 'go', to: '2.3' }, 'cover', '2.3'],
    ['go to a slide that is not there stays', { do: 'go', to: '9.9' }, '2.1', '2.1'],
    ['down on a chart goes on', { do: 'down' }, '2.1', '2.2'],
    ['up on a first page goes back', { do: 'up' }, '2.2', '2.1'],
  ])('%s', (_, command, from, to) => {
    expect(at(command, from).at).toBe(to);
  });

  it('opens each slide with its chart, its first rows and no spotlight', () => {
    expect(at({ do: 'next' }, '2.1', { face: 'table', pages: [12], spot: 2, typed: '4', notice: 'There is no slide 9' })).toEqual(showAt('2.2', { marked: '2.2' }));
  });

  it('keeps a blank screen blank while the slides move under it', () => {
    expect(at({ do: 'next' }, '2.1', { blanked: true })).toMatchObject({ at: '2.2', blanked: true });
  });
});

describe('a list of 30 rows of which 12 fit', () => {
  it.each<[string, Command, readonly number[], { at: string; pages: readonly number[] }]>([
    ['down turns to the rows after them', { do: 'down', fit: 12 }, [], { at: '2.2', pages: [12] }],
    ['down turns again', { do: 'down', fit: 12 }, [12], { at: '2.2', pages: [12, 24] }],
    ['down after the last rows goes on', { do: 'down', fit: 6 }, [12, 24], { at: '2.3', pages: [] }],
    ['up turns back to where the page before began', { do: 'up' }, [12, 24], { at: '2.2', pages: [12] }],
    ['right goes on from any page', { do: 'next' }, [12], { at: '2.3', pages: [] }],
  ])('%s', (_, command, pages, expected) => {
    expect(at(command, '2.2', { pages })).toMatchObject(expected);
  });
});

describe('a number and Enter', () => {
  it.each([
    ['a panel’s number goes to the panel', '2.3', { at: '2.3', typed: '', notice: '' }],
    ['a whole number goes to that place in the deck', '3', { at: '2.2', typed: '', notice: '' }],
    ['a panel that is not in the deck says so', '4.2', { at: 'cover', typed: '', notice: 'There is no slide 4.2' }],
    ['a place past the end says so', '77', { at: 'cover', typed: '', notice: 'There is no slide 77' }],
    ['nought says so', '0', { at: 'cover', typed: '', notice: 'There is no slide 0' }],
  ])('%s', (_, typed, expected) => {
    expect(at({ do: 'jump' }, 'cover', { typed })).toMatchObject(expected);
  });

  it('collects what is typed and takes it back', () => {
    expect(at({ do: 'type', text: '3' }, 'cover', { typed: '2.' }).typed).toBe('2.3');
    expect(at({ do: 'erase' }, 'cover', { typed: '2.3' }).typed).toBe('2.');
  });
});

describe('the faces of a slide', () => {
  it.each<[string, Command, string, Partial<Show>, Partial<Show>]>([
    ['T shows a chart’s table', { do: 'table' }, '2.1', {}, { face: 'table' }],
    ['T again shows the chart', { do: 'table' }, '2.1', { face: 'table' }, { face: 'chart' }],
    ['T on a list, which is its table, says so', { do: 'table' }, '2.2', {}, { face: 'chart', notice: 'This slide has no table besides it' }],
    ['N shows the notes', { do: 'notes' }, '2.1', { face: 'table' }, { face: 'notes' }],
    ['N on the cover says that it has none', { do: 'notes' }, 'cover', {}, { face: 'chart', notice: 'This slide has no notes' }],
    ['D changes the colours', { do: 'theme' }, '2.1', {}, { theme: 'light' }],
    ['B blanks', { do: 'blank' }, '2.1', { over: 'grid' }, { blanked: true, over: null }],
    ['B shows again', { do: 'blank' }, '2.1', { blanked: true }, { blanked: false }],
  ])('%s', (_, command, from, change, expected) => {
    expect(at(command, from, change)).toMatchObject(expected);
  });
});

describe('the spotlight on a chart of three months', () => {
  it.each<[string, Command, string, Partial<Show>, Partial<Show>]>([
    ['opens at the latest month', { do: 'pointer' }, '2.1', {}, { spot: 2 }],
    ['moves back', { do: 'point', at: 1 }, '2.1', { spot: 2 }, { spot: 1 }],
    ['stops at the first', { do: 'point', at: -1 }, '2.1', { spot: 0 }, { spot: 0 }],
    ['stops at the last', { do: 'point', at: Infinity }, '2.1', { spot: 0 }, { spot: 2 }],
    ['goes out', { do: 'pointer' }, '2.1', { spot: 1 }, { spot: null }],
    ['finds nothing to point at in a list', { do: 'pointer' }, '2.2', {}, { spot: null, notice: 'This slide has no chart to point at' }],
  ])('%s', (_, command, from, change, expected) => {
    expect(at(command, from, change)).toMatchObject(expected);
  });
});

describe('the overview grid', () => {
  it.each<[string, Command, Partial<Show>, Partial<Show>]>([
    ['opens with the slide shown marked', { do: 'grid' }, {}, { over: 'grid', marked: '2.1', at: '2.1' }],
    ['marks the next', { do: 'mark', by: 1 }, { over: 'grid', marked: '2.1' }, { marked: '2.2', at: '2.1' }],
    ['marks the last and no further', { do: 'mark', by: Infinity }, { over: 'grid', marked: '2.1' }, { marked: 'questions' }],
    ['marks the cover and no further back', { do: 'mark', by: -4 }, { over: 'grid', marked: '2.1' }, { marked: 'cover' }],
    ['goes to the slide marked', { do: 'choose' }, { over: 'grid', marked: '2.3' }, { at: '2.3', over: null }],
    ['closes', { do: 'grid' }, { over: 'grid' }, { over: null }],
  ])('%s', (_, command, change, expected) => {
    expect(at(command, '2.1', change)).toMatchObject(expected);
  });
});

describe('Escape', () => {
  it.each<[string, Partial<Show>, Partial<Show>]>([
    ['closes what lies over the slide first', { over: 'keys', typed: '2', spot: 1 }, { over: null, typed: '2', spot: 1 }],
    ['then gives up a number', { typed: '2', spot: 1 }, { typed: '', spot: 1 }],
    ['then the spotlight', { spot: 1, blanked: true }, { spot: null, blanked: true }],
    ['then lifts the blank', { blanked: true }, { blanked: false }],
  ])('%s', (_, change, expected) => {
    expect(at({ do: 'escape' }, '2.1', change)).toMatchObject(expected);
  });
});

describe('Part II', () => {
  const asking = showAt('2.1', { over: 'part-2' });

  it('is asked for before it is opened', () => {
    expect(at({ do: 'ask-part-2' }, '2.1')).toMatchObject({ part: 'I', over: 'part-2' });
  });

  it('opens by the confirmation, at the same slide', () => {
    expect(reduce(asking, { do: 'confirm-part-2' }, bothDecks)).toMatchObject({ part: 'II', at: '2.1', over: null });
  });

  it.each<[string, Show, Parameters<typeof reduce>[2]]>([
    ['without having been asked for', showAt('2.1'), bothDecks],
    ['where there is none', asking, { I: openDeck }],
    ['from nothing', asking, {}],
  ])('never opens %s', (_, show, decks) => {
    expect(reduce(show, { do: 'confirm-part-2' }, decks)).toBe(show);
  });

  it('cannot be asked for where the screen holds none', () => {
    const decks = { I: { ...openDeck, opensPart2: false } };
    expect(reduce(showAt('2.1'), { do: 'ask-part-2' }, decks)).toMatchObject({ part: 'I', over: null, notice: 'There are no exempt slides' });
  });

  it('cannot be reached by a number or a link from Part I', () => {
    expect(at({ do: 'go', to: '4.2' }, 'cover')).toMatchObject({ at: 'cover', part: 'I' });
    expect(at({ do: 'jump' }, 'cover', { typed: '4.2' })).toMatchObject({ at: 'cover', part: 'I' });
  });

  it('closes blank, at a slide that Part I has', () => {
    expect(at({ do: 'part-1' }, '4.2', { part: 'II', face: 'notes', spot: 1 })).toMatchObject({ part: 'I', at: 'cover', blanked: true, face: 'chart', spot: null });
    expect(at({ do: 'part-1' }, '2.3', { part: 'II' })).toMatchObject({ part: 'I', at: '2.3', blanked: true });
  });

  it('has no Part I to go back to in a file of its own', () => {
    const show = showAt('4.2', { part: 'II' });
    expect(reduce(show, { do: 'part-1' }, { II: { ...exemptDeck, standsAlone: true } })).toBe(show);
  });

  it('closes blank in a window that holds only its slides', () => {
    expect(reduce(showAt('4.2', { part: 'II' }), { do: 'part-1' }, { II: exemptDeck })).toMatchObject({ part: 'I', blanked: true });
  });
});
