import { expect, it } from 'vitest';
import { fixTimesFinding } from './fixTimes';

const at = (title: string, median: number | undefined, p90: number | undefined) => ({ title, median, p90 });
const one = at('Priority 1', 0.65, 1.7);
const two = at('Priority 2', 0.6, 1.4);
const three = at('Priority 3', 0.5, 0.9);

it.each([
  ['The typical call was fixed inside target at every priority; the slowest tenth overran it by a third or more', [one, two]],
  ['The typical call was fixed inside target at every priority; the slowest tenth overran it by a third or more at two of three priorities', [one, two, three]],
  ['The typical call was fixed inside target at every priority; the slowest tenth overran it by half or more at priority 1', [one, three]],
  ['The typical call was fixed inside target at priority 1; the slowest tenth overran it', [at('Priority 1', 0.5, 1.2)]],
  ['The typical call was fixed inside target at priority 1; the slowest tenth overran it by as long again or more', [at('Priority 1', 0.5, 2)]],
  ['The typical call was fixed inside target at every priority; the slowest tenth overran it by half or more wherever there were enough calls', [one, at('Priority 4', 0.4, undefined)]],
  ['Nine in ten calls were fixed inside target at priority 3', [three]],
  ['Nine in ten calls were fixed inside target at every priority', [three, at('Priority 4', 0.4, 1)]],
  ['The typical call was fixed inside target at every priority, and nine in ten wherever there were enough calls', [three, at('Priority 4', 0.4, undefined)]],
  ['The typical call was fixed inside target at every priority', [at('Priority 1', 0.4, undefined), at('Priority 2', 0.4, undefined)]],
  ['The typical call took longer than its target at priority 2', [one, at('Priority 2', 1.2, 2)]],
  ['The typical call took longer than its target at both priorities', [at('Priority 1', 1.1, 2), at('Priority 2', 1.2, 2)]],
])('%s', (words, standings) => {
  expect(fixTimesFinding(standings)).toBe(words);
});

it('leaves out priorities with too few calls, and says nothing where that is all of them', () => {
  expect(fixTimesFinding([at('Priority 1', undefined, undefined), three])).toBe('Nine in ten calls were fixed inside target at priority 3');
  expect(fixTimesFinding([at('Priority 1', undefined, undefined)])).toBeUndefined();
});
