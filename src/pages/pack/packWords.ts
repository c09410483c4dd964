import type { PackPages } from '../../exports/pack/pages';
import { dayMonth, inWords, inWordsCapital, longDate, plural } from '../../figures/format';
import type { Selection } from '../../figures/selection';
import { capitalised, listed } from '../../figures/wording';
import type { PackPlan } from '../../state/packPlan';
import type { PackRow } from './packRows';

type Kind = PackRow['kind'];

/** Each with what is said of one, and of several. */
const leftOutClauses: readonly (readonly [Kind, string, string])[] = [
  ['exempt', 'is exempt and left out', 'are exempt and left out'],
  ['not-loaded', 'could not be loaded', 'could not be loaded'],
  ['unknown', 'does not exist', 'do not exist'],
];

const clauses = (rows: readonly PackRow[], included: number): string[] =>
  leftOutClauses
    .map(([kind, one, many]) => ({ number: rows.filter((row) => row.kind === kind).length, one, many }))
    .filter(({ number }) => number > 0)
    .map(({ number, one, many }, i) => `${inWords(number)}${included === 0 && i === 0 ? '' : ' more'} ${number === 1 ? one : many}`);

/** "for the committee on 12 December"; the year where it is not the one of the figures. */
const forWhom = ({ meeting }: PackPlan, { period }: Selection): string => {
  const date = meeting.date === '' ? period.meeting?.date : meeting.date;
  if (date === undefined) return ' for the committee';
  return ` for the committee on ${date.slice(0, 4) === period.dataTo.slice(0, 4) ? dayMonth(date) : longDate(date)}`;
};

/** The finding of the pack: how many panels, for which meeting, and what is left out. */
export const packFinding = (rows: readonly PackRow[], plan: PackPlan, selection: Selection): string => {
  if (rows.length === 0) return 'No panel is in the pack yet';
  const included = rows.filter(({ kind }) => kind === 'in' || kind === 'loading').length;
  const lead = `${inWordsCapital(included)} ${plural(included, 'panel')}${forWhom(plan, selection)}`;
  const rest = clauses(rows, included);
  return rest.length === 0 ? lead : `${lead}; ${listed(rest)}`;
};

/** What is said of the panels left out for one reason. */
export interface LeftOutSentence {
  kind: Kind;
  strong: string;
  text: string;
}

const whyLeftOut: Partial<Record<Kind, (isOne: boolean) => string>> = {
  exempt: (isOne) => `${isOne ? 'It is' : 'They are'} Part II and this pack is Part I.`,
  'not-loaded': (isOne) => `${isOne ? 'Its' : 'Their'} figures could not be loaded.`,
  unknown: (isOne) => `There ${isOne ? 'is no panel of this number' : 'are no panels of these numbers'}.`,
};

/** A Part II pack where only Part I may be shown. */
const heldToPartOne: LeftOutSentence = { kind: 'in', strong: 'This pack is made as Part I.', text: 'It was marked Part II, which needs the Part II view.' };

/**
 * Which panels an export leaves out, and why, one sentence a reason.
 * @param isHeldToPartOne the plan is Part II and the view is not: said first, as it changes every panel.
 */
export const leftOutSentences = (rows: readonly PackRow[], isHeldToPartOne = false): LeftOutSentence[] => [
  ...(isHeldToPartOne ? [heldToPartOne] : []),
  ...leftOutClauses.flatMap(([kind]) => {
    const refs = rows.filter((row) => row.kind === kind).map(({ ref }) => ref);
    return refs.length === 0 ? [] : [{ kind, strong: `${listed(refs)} will be left out.`, text: whyLeftOut[kind]?.(refs.length === 1) ?? '' }];
  }),
];

/** "12 pages", "12 pages, from page 25": the extent of the pack on paper. */
export const extentWords = ({ front, definitions }: Pick<PackPages, 'front' | 'definitions'>): string => {
  const pages = definitions.last - front.first + 1;
  return `${pages} ${plural(pages, 'page')}${front.first === 1 ? '' : `, from page ${front.first}`}`;
};

/** "Joint ICT Committee, 12 December 2023, item 7": what the cover says where the officer says nothing. */
export const usualMeeting = (committee: string, { period: { meeting } }: Selection): string =>
  meeting === undefined ? '' : [committee, longDate(meeting.date), `item ${meeting.item.replace(/^item /i, '')}`].join(', ');

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const ending = (place: number): string => (Math.floor(place / 10) % 10 === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'));

/** "third of six": a place counted from one, as it is read out. */
export const placeWords = (place: number, of: number): string => `${ordinals[place - 1] ?? `${place}${ending(place)}`} of ${inWords(of)}`;

/** "Three panels: 1, 2.1 and 2.3. Joint ICT Committee, 12 December 2023, item 7, from page 25, Part II": a pack in few words. */
export const planWords = ({ panels, meeting, startPage, part }: PackPlan): string => {
  const chosen = panels.length === 0 ? 'No panels' : `${inWordsCapital(panels.length)} ${plural(panels.length, 'panel')}: ${listed(panels)}`;
  const rest = [
    meeting.title,
    meeting.date === '' ? '' : longDate(meeting.date),
    meeting.item === '' ? '' : `item ${meeting.item}`,
    startPage === 1 ? '' : `from page ${startPage}`,
    part === 2 ? 'Part II' : '',
  ].filter((text) => text !== '');
  return rest.length === 0 ? chosen : `${chosen}. ${capitalised(rest.join(', '))}`;
};
