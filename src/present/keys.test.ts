import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from './keys';
import { showAt } from './present.fixture';
import type { Show } from './show';

const press = (key: string, change: Partial<Press> = {}): Press => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...change });

const commandFor = (key: string, change: Partial<Show> = {}) => commandOf(press(key), showAt('2.1', change));

describe('a key over a slide', () => {
  it.each([
    ['ArrowRight', { do: 'next' }],
    [' ', { do: 'next' }],
    ['PageDown', { do: 'next' }],
    ['ArrowLeft', { do: 'back' }],
    ['PageUp', { do: 'back' }],
    ['ArrowDown', { do: 'down' }],
    ['ArrowUp', { do: 'up' }],
    ['Home', { do: 'first' }],
    ['End', { do: 'last' }],
    ['t', { do: 'table' }],
    ['T', { do: 'table' }],
    ['n', { do: 'notes' }],
    ['b', { do: 'blank' }],
    ['.', { do: 'blank' }],
    ['o', { do: 'grid' }],
    ['d', { do: 'theme' }],
    ['p', { do: 'pointer' }],
    ['f', { do: 'full-screen' }],
    ['v', { do: 'presenter' }],
    ['?', { do: 'keys' }],
    ['x', { do: 'ask-part-2' }],
    ['7', { do: 'type', text: '7' }],
    ['Escape', { do: 'leave' }],
    ['Enter', undefined],
    ['q', undefined],
    ['Tab', undefined],
  ])('%s', (key, command) => {
    expect(commandFor(key)).toEqual(command);
  });
});

describe('a key where something else is going on', () => {
  it.each<[string, Partial<Show>, string, unknown]>([
    ['the full stop belongs to a number begun', { typed: '2' }, '.', { do: 'type', text: '.' }],
    ['Enter finishes a number', { typed: '2.3' }, 'Enter', { do: 'jump' }],
    ['Backspace takes a figure back', { typed: '2.3' }, 'Backspace', { do: 'erase' }],
    ['Escape gives a number up', { typed: '2' }, 'Escape', { do: 'escape' }],
    ['an arrow moves the spotlight', { spot: 3 }, 'ArrowLeft', { do: 'point', at: 2 }],
    ['either way round', { spot: 3 }, 'ArrowDown', { do: 'point', at: 4 }],
    ['a remote still turns the slide under the spotlight', { spot: 3 }, 'PageDown', { do: 'next' }],
    ['Escape puts the spotlight out', { spot: 3 }, 'Escape', { do: 'escape' }],
    ['an arrow marks in the grid', { over: 'grid' }, 'ArrowRight', { do: 'mark', by: 1 }],
    ['down is a row of four', { over: 'grid' }, 'ArrowDown', { do: 'mark', by: 4 }],
    ['Enter chooses', { over: 'grid' }, 'Enter', { do: 'choose' }],
    ['O closes the grid', { over: 'grid' }, 'o', { do: 'grid' }],
    ['a letter without meaning there has none', { over: 'grid' }, 't', undefined],
    ['? closes the keys', { over: 'keys' }, '?', { do: 'keys' }],
    ['the keys keep the arrows', { over: 'keys' }, 'ArrowRight', undefined],
    ['the confirmation keeps the space bar', { over: 'part-2' }, ' ', undefined],
    ['no remote confirms', { over: 'part-2' }, 'PageDown', undefined],
    ['Enter does not confirm by itself', { over: 'part-2' }, 'Enter', undefined],
    ['Escape leaves the confirmation', { over: 'part-2' }, 'Escape', { do: 'escape' }],
    ['B blanks over anything', { over: 'part-2' }, 'b', { do: 'blank' }],
    ['Escape lifts the blank before it ends', { blanked: true }, 'Escape', { do: 'escape' }],
    ['X goes back to Part I', { part: 'II' }, 'x', { do: 'part-1' }],
  ])('%s', (_, change, key, command) => {
    expect(commandFor(key, change)).toEqual(command);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('with %s is the browser’s', (held) => {
    expect(commandOf(press('ArrowRight', { [held]: true }), showAt('2.1'))).toBeUndefined();
  });
});
