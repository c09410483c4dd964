import type { ReportedFigure } from '../model/envelope';
import { monthsFrom, type Month } from '../model/month';
import { yearStart } from '../model/financialYear';
import type { Context } from './context';
import { monthRange } from './format';

/** Notes in sight, and notes one step away. */
export interface ReportedNotes {
  notes: string[];
  sourceNotes: string[];
}

const sentence = (text: string): string => text.trim().replace(/\.?$/, '.');

const concerns =
  ({ selection, year }: Context) =>
  ({ from, to, council }: ReportedFigure): boolean =>
    from <= selection.period.to && to >= yearStart(year - 1) && (council === undefined || selection.council === 'both' || council === selection.council);

const noteOf = (figure: ReportedFigure, { partnership }: Context): string => {
  const owner = partnership.councils.find(({ code }) => code === figure.council)?.shortName;
  const of = owner === undefined ? '' : `${owner}, `;
  return `As reported, and not part of these figures: ${figure.title}, ${of}${monthRange(figure.from, figure.to)}: ${sentence(figure.text)} ${sentence(figure.caveat)} ${figure.source}`;
};

/**
 * Figures of the two years shown that are known only as a report printed them: their own words, their months, why they
 * are not pooled or compared, and where they were printed. In sight where they stand for a month without figures.
 * @param isHeld whether figures proper are held for a month.
 */
export const reportedNotes = (reported: readonly ReportedFigure[], context: Context, isHeld: (month: Month) => boolean): ReportedNotes => {
  const own = reported.filter(concerns(context)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const isDoubled = ({ from, to }: ReportedFigure): boolean => monthsFrom(from, to).every(isHeld);
  return {
    notes: own.filter((figure) => !isDoubled(figure)).map((figure) => noteOf(figure, context)),
    sourceNotes: own.filter(isDoubled).map((figure) => noteOf(figure, context)),
  };
};
