import { describe, expect, it } from 'vitest';
import { final, missing } from '../../model/reading';
import { absence, held, plain, runs } from './readings';

const values = [final(1), final(0), missing('not-supplied'), final(3)];

describe('readings in slots', () => {
  it('break into stretches at a gap, and nought is no gap', () => {
    expect(runs(values)).toEqual([[{ slot: 0, value: 1 }, { slot: 1, value: 0 }], [{ slot: 3, value: 3 }]]);
  });

  it('give the values held with their slots', () => {
    expect(held(values).map(({ slot }) => slot)).toEqual([0, 1, 3]);
  });

  it('become null for a gap and after the last', () => {
    expect(plain(values, 6)).toEqual([1, 0, null, 3, null, null]);
  });
});

describe('absence', () => {
  it.each([
    ['a value', final(0), []],
    ['a status', missing('not-collected'), ['not collected']],
    ['a reason', missing('not-yet-due', 'not yet received'), ['not yet received', 'not yet due']],
    ['nothing at all', undefined, ['not supplied']],
  ])('of %s', (_, reading, words) => {
    expect(absence(reading)).toEqual(words);
  });
});
