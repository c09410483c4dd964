import { accountOf } from '../account';
import { contextOf, strictest } from '../context';
import { ratingCell } from '../cells';
import { unexplained, unheard, whoByWhen } from '../explained';
import type { Headline } from '../figure';
import { inWords, inWordsCapital, longDate, plural } from '../format';
import { panel } from '../panel';
import { recordFigure } from '../recordFigure';
import type { Row } from '../table';
import { listed } from '../wording';
import type { Explanation } from '../../model/explanation';
import { measuresOf, measureSubjects, offTarget, rated, valueText } from './measures';

const place = { ref: '1.2', section: 'Overview', title: 'Measures off target', metric: 'variances' } as const;

interface Off {
  measure: Headline;
  account: Explanation | undefined;
}

const howMany = (off: number, judged: number): string => {
  if (judged === 1) return 'The one rated measure misses';
  if (off === judged) return `${judged === 2 ? 'Both' : `All ${inWords(judged)}`} rated measures miss`;
  return `${inWordsCapital(off)} of ${inWords(judged)} rated measures ${plural(off, 'misses', 'miss')}`;
};

const findingOf = (off: readonly Off[], judged: number, isHeard: boolean): string => {
  if (judged === 0) return 'No measure is rated in this period';
  if (off.length === 0) return judged === 1 ? 'The one rated measure meets its target' : 'Every rated measure meets its target';
  const silent = off.filter(({ account }) => account?.cause === undefined && account?.action === undefined).length;
  const missing = silent === 0 || !isHeard ? '' : `; ${silent === off.length ? 'none is' : `${inWords(silent)} ${plural(silent, 'is', 'are')} not`} explained`;
  return `${howMany(off.length, judged)} target${missing}`;
};

const rowOf = ({ measure, account }: Off, isHeard: boolean): Row => ({
  key: measure.metric,
  header: measure.name,
  kind: 'point',
  marking: strictest([measure.marking, ...(account === undefined ? [] : [account.marking])]),
  cells: [
    { text: valueText(measure) },
    ratingCell(measure.rating.mark),
    { text: measure.rating.reason },
    account?.cause === undefined ? { text: isHeard ? unexplained : unheard, missing: 'not-supplied' } : { text: account.cause },
    { text: account?.action ?? (isHeard ? 'None given' : ''), secondary: account && whoByWhen(account) },
  ],
});

/** 1.2: every headline measure off its target, with the officers' account of it. */
export const variances = panel({
  ...place,
  shape: 'words',
  needs: [],
  uses: [...measureSubjects, 'explanations'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers['reporting-periods']]);
    const isHeard = answers.explanations !== undefined;
    const { built, absent } = measuresOf(answers, selection);
    const off = offTarget(built).map((measure): Off => ({ measure, account: accountOf(answers.explanations, measure.metric, place.ref, context) }));
    const told = off.flatMap(({ account }) => (account === undefined ? [] : [account]));
    const authors = [...new Set(told.map(({ authorRole }) => authorRole))];
    return recordFigure(place, context, answers.explanations, {
      markings: [...built.map(({ marking }) => marking), ...told.map(({ marking }) => marking)],
      finding: findingOf(off, rated(built).length, isHeard),
      descriptor: authors.length === 0 ? 'Explanation of variances' : `Explanation of variances, written by the ${listed(authors)}`,
      drawn: 'Each measure off target with its explanation',
      plot: {
        shape: 'words',
        items: off.map(({ measure, account }) => ({
          rating: measure.rating.mark,
          heading: measure.name,
          aside: measure.againstTarget ?? measure.rating.reason,
          text: account?.cause ?? (isHeard ? unexplained : unheard),
          strong: account?.action ?? '',
          tail: account && whoByWhen(account),
          marking: account?.marking,
        })),
      },
      table: {
        rowLabel: 'Measure',
        columns: [
          { key: 'value', label: 'Value', kind: 'text' },
          { key: 'rating', label: 'Rating', kind: 'rating' },
          { key: 'reason', label: 'Against target', kind: 'text' },
          { key: 'cause', label: 'Cause', kind: 'text' },
          { key: 'action', label: 'Action', kind: 'text' },
        ],
        rows: off.map((one) => rowOf(one, isHeard)),
      },
      notes: absent.length === 0 ? [] : [`Not loaded, so not judged here: ${listed(absent)}`],
      source: authors.length === 0 ? 'officers’ explanations' : `${listed(authors)} commentary, ${longDate(told.map(({ date }) => date).toSorted().at(-1)!)}`,
    });
  },
});
