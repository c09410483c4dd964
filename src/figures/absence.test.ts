import { expect, it } from 'vitest';
import { final, missing } from '../model/reading';
import { absenceOf, missingWords, notApplicable, readingCell, textOrNull } from './absence';
import { count } from './format';

it.each([
  ['not-yet-due', 'Not yet due'],
  ['not-supplied', 'Not supplied'],
  ['not-held', 'Not held'],
  ['not-collected', 'Not collected'],
  ['withheld', 'Withheld'],
] as const)('%s reads “%s”', (status, words) => {
  expect(missingWords(status)).toBe(words);
  expect(absenceOf({ status })).toBe(words);
  expect(readingCell(missing(status), 'count')).toEqual({ text: words, missing: status });
});

it('prefers the reason given', () => {
  expect(absenceOf({ status: 'not-supplied', reason: 'East Herts not supplied' })).toBe('East Herts not supplied');
});

it('writes a value in its style, nought included', () => {
  expect(readingCell(final(1064), 'count')).toEqual({ text: '1,064', value: 1064 });
  expect(readingCell(final(0), 'count')).toEqual({ text: '0', value: 0 });
  expect(readingCell(final(2.5), 'percent-1', (value) => `+${value}`)).toEqual({ text: '+2.5', value: 2.5 });
});

it('draws no text for what is absent', () => {
  expect(textOrNull(missing('not-supplied'), count)).toBeNull();
  expect(textOrNull(final(0), count)).toBe('0');
});

it('says why a cell cannot have a value', () => {
  expect(notApplicable('No comparison')).toEqual({ text: 'No comparison', missing: 'not-applicable' });
});
