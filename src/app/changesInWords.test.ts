import { describe, expect, it } from 'vitest';
import type { Standing } from '../api/standing';
import type { Subject } from '../model/subject';
import { changesInWords, saidAfter, type Said } from './changesInWords';

const standing = (entries: Partial<Record<Subject, Standing>>): Said => new Map(Object.entries(entries) as [Subject, Standing][]);
const allFresh = standing({ calls: 'fresh', backlog: 'fresh', 'fix-times': 'fresh' });
const none: Said = new Map();

describe('what has changed, in words', () => {
  it.each<[string, Said, Said, string]>([
    ['nothing while the first answers are on their way', none, standing({ calls: 'loading', backlog: 'failed' }), ''],
    ['all is loaded', none, allFresh, 'The figures are loaded.'],
    ['one failed at the start', none, standing({ calls: 'failed', backlog: 'fresh' }), 'Calls: the figures could not be loaded. The other figures are loaded.'],
    ['one is slow', none, standing({ calls: 'still-loading', backlog: 'fresh' }), 'Calls: still loading. The other figures are loaded.'],
    ['several failed alike: one sentence', allFresh, standing({ calls: 'failed-with-figures', backlog: 'failed-with-figures', 'fix-times': 'failed-with-figures' }), 'Calls, backlog and fix times: the latest figures could not be loaded, and the last set received is shown.'],
    ['several failed each in its way', allFresh, standing({ calls: 'no-access', backlog: 'signed-out-with-figures', 'fix-times': 'fresh' }), 'Calls: you do not have access to these figures. Backlog: your sign-in has ended, and the last set received is shown.'],
    ['nothing changed', allFresh, allFresh, ''],
    ['a refresh began', allFresh, standing({ calls: 'refreshing', backlog: 'fresh', 'fix-times': 'fresh' }), ''],
    ['one is well again', standing({ calls: 'failed', backlog: 'fresh' }), standing({ calls: 'fresh', backlog: 'fresh' }), 'Calls: the figures are up to date.'],
  ])('%s', (_, said, now, words) => {
    expect(changesInWords(said, now)).toBe(words);
  });

  it('is said once: what is on its way does not wipe out what was said', () => {
    const said = saidAfter(allFresh, standing({ calls: 'refreshing', backlog: 'failed-with-figures' }));
    expect(said).toEqual(standing({ calls: 'fresh', backlog: 'failed-with-figures', 'fix-times': 'fresh' }));
    expect(changesInWords(said, said)).toBe('');
  });
});
