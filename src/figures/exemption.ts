import type { Marking } from '../model/marking';

/** Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972, in the words of the Act. */
const paragraphs: ReadonlyMap<number, string> = new Map([
  [1, 'information relating to any individual'],
  [2, 'information which is likely to reveal the identity of an individual'],
  [3, 'information relating to the financial or business affairs of any particular person (including the authority holding that information)'],
  [
    4,
    'information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority',
  ],
  [5, 'information in respect of which a claim to legal professional privilege could be maintained in legal proceedings'],
  [
    6,
    'information which reveals that the authority proposes to give under any enactment a notice under or by virtue of which requirements are imposed on a person, or to make an order or direction under any enactment',
  ],
  [7, 'information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime'],
]);

/** "Part I" or "Part II, paragraph 3": the marking where there is little room. */
export const markingShort = (marking: Marking): string => (marking.part === 'I' ? 'Part I' : `Part II, paragraph ${marking.paragraph}`);

const cited = (paragraph: number): string => `Paragraph ${paragraph} of Part 1 of Schedule 12A to the Local Government Act 1972`;

const inWords = (said: string, paragraph: number): string => {
  const words = paragraphs.get(paragraph);
  return words === undefined ? `${said}.` : `${said}: ${words}.`;
};

/** The notice printed where exempt information is kept back: the paragraph by number, then in words. */
export const exemptionStatement = (paragraph: number): string => `Not for publication. ${inWords(cited(paragraph), paragraph)}`;

/** One notice for all the paragraphs relied on: the Act is cited with the first, each is given in words. */
export const exemptionStatements = ([first, ...rest]: readonly number[]): string =>
  ['Not for publication.', ...(first === undefined ? [] : [inWords(cited(first), first)]), ...rest.map((paragraph) => inWords(`Paragraph ${paragraph} of that Part`, paragraph))].join(' ');
