import type { Project, Projects, Rag } from '../../model/project';
import type { Envelope } from '../../model/envelope';
import type { Partnership } from '../../model/partnership';
import { concerns, exemptNotes } from '../recordFigure';
import type { Selection } from '../selection';

/** Ratings from the worst. */
export const ragOrder: readonly Rag[] = ['red', 'amber', 'green'];

/** Projects of the council asked for; those kept back have no council and are left to the notes. */
export const projectsFor = (answer: Envelope<Projects>, selection: Selection): Project[] => answer.data.records.filter(concerns(selection));

/** Projects by overall rating. */
export const countsOf = (projects: readonly Pick<Project, 'rating'>[]): Record<Rag, number> => {
  const counts: Record<Rag, number> = { red: 0, amber: 0, green: 0 };
  for (const { rating } of projects) counts[rating.overall] += 1;
  return counts;
};

/** Amber and red. */
export const offTrack = (counts: Record<Rag, number>): number => counts.amber + counts.red;

/** Everything in delivery. */
export const inDelivery = (counts: Record<Rag, number>): number => offTrack(counts) + counts.green;

/** Says how many projects the public is not shown. */
export const projectNotes = (answer: Envelope<Projects>): string[] => exemptNotes(answer.data.withheld.length, 'project');

/** Owner of a project of more than one council. */
export const shared = 'Shared';

/** "Stevenage" for a project of one council, "Shared" for one of more. */
export const ownerWords = (partnership: Partnership, councils: readonly string[]): string => {
  if (councils.length > 1) return shared;
  return partnership.councils.find(({ code }) => code === councils[0])?.shortName ?? 'Not stated';
};

/** Letters before digits, and digits by size: F2 before F10 before P1. */
const naturalKey = (reference: string): [string, number] => {
  const digits = /\d+/.exec(reference)?.[0] ?? '';
  return [reference.slice(0, digits === '' ? undefined : reference.indexOf(digits)), Number(digits)];
};

/** Order of references as a person counts them. */
export const byReference = (a: { reference: string }, b: { reference: string }): number => {
  const [letters, number] = naturalKey(a.reference);
  const [otherLetters, otherNumber] = naturalKey(b.reference);
  if (letters !== otherLetters) return letters < otherLetters ? -1 : 1;
  return number - otherNumber;
};
