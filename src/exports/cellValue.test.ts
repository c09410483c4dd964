import { expect, it } from 'vitest';
import type { Cell } from '../figures/table';
import { cellReason, cellValue, headingOf } from './cellValue';

it.each<[string, Cell, string | number]>([
  ['a count without its comma', { text: '1,383', value: 1383 }, 1383],
  ['nought as nought', { text: '0', value: 0 }, 0],
  ['a fall with a plain minus', { text: '−53', value: -53 }, -53],
  ['a share as it is printed', { text: '84.6%', value: 84.61538 }, 84.6],
  ['a share that is cut, not rounded', { text: '99.99%', value: 99.996 }, 99.99],
  ['a change with its sign', { text: '+12.1%', value: 12.0607 }, 12.1],
  ['the number among words', { text: 'about 27', value: 26.6667 }, 27],
  ['months with their word', { text: '+13 months', value: 13 }, 13],
  ['words for nought', { text: 'On plan', value: 0 }, 0],
  ['hours printed as hours and minutes', { text: '5 h 20 min', value: 5.333333 }, 5.33],
  ['hours printed as minutes', { text: '45 min', value: 0.75 }, 0.75],
  ['an ISO date', { text: '30 Nov 2023', day: '2023-11-30' }, '2023-11-30'],
  ['a rating by its word', { text: 'Amber', rating: 'amber' }, 'Amber'],
  ['nothing for a missing value', { text: 'Not supplied', missing: 'not-supplied' }, ''],
])('writes %s', (_what, cell, value) => {
  expect(cellValue(cell)).toBe(value);
});

it('gives the reason of a missing value, and of no other', () => {
  expect(cellReason({ text: 'Not supplied', missing: 'not-supplied' })).toBe('Not supplied');
  expect(cellReason({ text: '0', value: 0 })).toBe('');
});

it('says in a heading that its numbers are percentages', () => {
  expect(headingOf({ key: 'share', label: 'Share', kind: 'number', style: 'percent-1' })).toBe('Share, %');
  expect(headingOf({ key: 'calls', label: 'Calls', kind: 'number', style: 'count' })).toBe('Calls');
});
