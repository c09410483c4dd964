import { expect, it } from 'vitest';
import { retryAfter } from './retryAfter';

const now = Date.parse('2023-12-04T09:12:00Z');

it.each([
  ['nothing', null, undefined],
  ['seconds', '2', 2000],
  ['seconds with spaces round them', ' 120 ', 120_000],
  ['nought', '0', 0],
  ['a date to come', 'Mon, 04 Dec 2023 09:13:00 GMT', 60_000],
  ['a date that has passed', 'Mon, 04 Dec 2023 09:00:00 GMT', 0],
  ['words', 'soon', undefined],
  ['an empty header', '', undefined],
])('reads %s', (_, header, expected) => {
  expect(retryAfter(header, now)).toBe(expected);
});
