import { cleanText } from '../contract/cleanText';
import { dayFromIndex, dayIndex, type Day } from '../model/month';
import { emptyPlan, type PackPlan } from './packPlan';

const refPattern = /^(1|\d\.\d{1,2})$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const pagePattern = /^[1-9]\d{0,3}$/;

/** More than every panel there could be. */
const mostPanels = 60;

/** Lengths that a meeting and an agenda item never reach. */
export const longest = { title: 120, item: 20 } as const;

/** The greatest first page: four digits, as an agenda pack has at most. */
export const lastStartPage = 9999;

/** True for a day that the calendar has; 30 February is none. */
export const isDay = (text: string): text is Day => dayPattern.test(text) && text > '1900' && dayFromIndex(dayIndex(text as Day)) === text;

/** True for a number that a first page may have, as text: "25". */
export const isStartPage = (text: string): boolean => pagePattern.test(text);

/** An officer's words as they are kept: one line of clean text, no longer than allowed. */
export const wordsOf = (text: string | null, most: number): string => cleanText(cleanText(text ?? '').slice(0, most));

const panelsOf = (text: string | null): string[] => [...new Set((text ?? '').split(',').filter((ref) => refPattern.test(ref)))].slice(0, mostPanels);

const names = { panels: 'take', title: 'meeting', date: 'on', item: 'item', startPage: 'first', part: 'marking', tables: 'tables', definitions: 'definitions', notes: 'notes' } as const;

const flag = (text: string | null): boolean => text !== '0';

/**
 * Writes a plan as the last part of an address, `take=1,2.1&meeting=Committee&on=2023-12-12`: what a link carries and what
 * the device keeps. Usual values are left out; a pack without panels still says `take=`.
 */
export const printPack = ({ panels, meeting, startPage, part, tables, definitions, notes }: PackPlan): string =>
  [
    [names.title, meeting.title],
    [names.date, meeting.date],
    [names.item, meeting.item],
    [names.startPage, startPage === 1 ? '' : String(startPage)],
    [names.part, part === 1 ? '' : '2'],
    [names.tables, tables ? '' : '0'],
    [names.definitions, definitions ? '' : '0'],
    [names.notes, notes ? '' : '0'],
  ].reduce((text, [name, value = '']) => (value === '' ? text : `${text}&${name}=${encodeURIComponent(value)}`), `${names.panels}=${panels.join(',')}`);

/** Reads a plan from such text; nothing where it names no pack. Whatever is not understood is left at its usual value. */
export const parsePack = (text: string): PackPlan | undefined => {
  const params = new URLSearchParams(text.slice(0, 4000));
  if (!params.has(names.panels)) return undefined;
  const of = (name: keyof typeof names): string | null => params.get(names[name]);
  const date = of('date') ?? '';
  const startPage = of('startPage') ?? '';
  return {
    panels: panelsOf(of('panels')),
    meeting: { title: wordsOf(of('title'), longest.title), date: isDay(date) ? date : '', item: wordsOf(of('item'), longest.item) },
    startPage: isStartPage(startPage) ? Number(startPage) : emptyPlan.startPage,
    part: of('part') === '2' ? 2 : 1,
    tables: flag(of('tables')),
    definitions: flag(of('definitions')),
    notes: flag(of('notes')),
  };
};

/** The pack that the part of an address after `#` carries, where it carries one: `#/pack?take=1,2.1`. */
export const packOfAddress = (hash: string): PackPlan | undefined => (hash.startsWith('#/pack?') ? parsePack(hash.slice(hash.indexOf('?') + 1)) : undefined);
