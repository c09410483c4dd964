import { describe, expect, it } from 'vitest';
import { panelsFor, type PanelPlace } from './panelSearch';

const places: PanelPlace[] = [
  { ref: '1.3', section: 'Overview', title: 'Backlog of open calls', finding: 'The backlog fell to 818' },
  { ref: '2.1', section: 'Helpdesk', title: 'Calls logged', finding: 'Calls rose by 12.1%; telephony is behind half of it' },
  { ref: '2.3', section: 'Helpdesk', title: 'Backlog account', finding: 'More was resolved than logged' },
  { ref: '2.10', section: 'Helpdesk', title: 'Laptops', finding: '' },
  { ref: '3.1', section: 'Outages and fix times', title: 'Outages', finding: 'One network failure lost 7.5 hours' },
];

const refsFor = (typed: string): string[] => panelsFor(places, typed).map(({ ref }) => ref);

describe('panelsFor', () => {
  it.each<[string, string, string[]]>([
    ['all of them for nothing', '', ['1.3', '2.1', '2.3', '2.10', '3.1']],
    ['a number', '2.3', ['2.3']],
    ['a number between spaces', ' 2.3 ', ['2.3']],
    ['a number with its word', 'Panel 2.3', ['2.3']],
    ['a number with a comma', '2,3', ['2.3']],
    ['the beginning of a number, the exact one first', '2.1', ['2.1', '2.10']],
    ['a section by its number', '2', ['2.1', '2.3', '2.10']],
    ['a section with its stop', '3.', ['3.1']],
    ['a word of a title, in the order of the numbers', 'backlog', ['1.3', '2.3']],
    ['the beginnings of two words', 'back acc', ['2.3']],
    ['a word of a finding', 'telephony', ['2.1']],
    ['titles before findings', 'logged', ['2.1', '2.3']],
    ['a section by its name', 'helpdesk', ['2.1', '2.3', '2.10']],
    ['words of section and title together', 'helpdesk backlog', ['2.3']],
    ['a figure of a finding', '818', ['1.3']],
    ['no letters of the middle of a word', 'aptops', []],
    ['nothing for a number there is not', '9.9', []],
    ['signs alone as nothing', '?', ['1.3', '2.1', '2.3', '2.10', '3.1']],
  ])('finds %s', (_, typed, refs) => {
    expect(refsFor(typed)).toEqual(refs);
  });
});
