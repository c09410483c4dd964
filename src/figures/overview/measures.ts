import type { Subject } from '../../model/subject';
import { headlines } from '../headlines/headlines';
import type { Headline } from '../figure';
import type { HeadAnswers, PanelAnswers } from '../panel';
import type { Selection } from '../selection';
import type { RatingMark } from '../table';

/** The headline measures that could be built, and the names of those whose figures did not arrive. */
export interface Measures {
  built: Headline[];
  absent: string[];
}

/** Subjects the headline measures are made of. */
export const measureSubjects: readonly Subject[] = [...new Set(headlines.flatMap(({ needs }) => needs))];

/** Builds the headline measures from whatever has arrived. */
export const measuresOf = (answers: HeadAnswers, selection: Selection): Measures => {
  const ready = headlines.filter(({ needs }) => needs.every((subject) => answers[subject] !== undefined));
  return {
    built: ready.map(({ build }) => build(answers as PanelAnswers<Subject>, selection)),
    absent: headlines.filter((spec) => !ready.includes(spec)).map(({ name }) => name),
  };
};

const worstFirst: readonly RatingMark[] = ['red', 'amber'];

/** Measures that miss their target, red before amber, otherwise in their order. */
export const offTarget = (measures: readonly Headline[]): Headline[] => worstFirst.flatMap((mark) => measures.filter(({ rating }) => rating.mark === mark));

/** Measures that are rated at all. */
export const rated = (measures: readonly Headline[]): Headline[] => measures.filter(({ rating }) => ['green', 'amber', 'red'].includes(rating.mark));

/** Value with its unit: "84.6%", "2.6 hours". */
export const valueText = ({ value, valueUnit }: Headline): string => (valueUnit === '%' ? `${value}%` : `${value} ${valueUnit}`.trim());
