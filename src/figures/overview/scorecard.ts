import { ratingCell } from '../cells';
import { clearHeadline } from '../clearance';
import { contextOf } from '../context';
import type { Headline } from '../figure';
import { inWordsCapital, plural } from '../format';
import { panel } from '../panel';
import { periodLabel } from '../periodLabel';
import { recordFigure } from '../recordFigure';
import type { Cell, Row } from '../table';
import { capitalised, listed } from '../wording';
import { overviewHead } from './head';
import { measuresOf, measureSubjects, valueText } from './measures';

const place = { ref: '1', section: 'Overview', title: 'Summary of measures', metric: 'summary-of-measures' } as const;

type Change = Headline['comparisons'][number];

const moves: readonly string[] = ['up', 'down'] satisfies Change['direction'][];

const changeText = ({ direction, amount, against, verdict }: Change): string => {
  const moved = capitalised([...(moves.includes(direction) ? [direction] : []), amount, against].filter((part) => part !== '').join(' '));
  return verdict === '' ? moved : `${moved}, ${verdict}`;
};

const changeCell = (change: Change | undefined): Cell => (change === undefined ? { text: 'Not compared', missing: 'not-applicable' } : { text: changeText(change) });

const rowOf = (measure: Headline): Row => ({
  key: measure.metric,
  header: measure.name,
  kind: 'point',
  marking: measure.marking,
  cells: [{ text: valueText(measure), secondary: measure.unit }, ratingCell(measure.rating.mark), { text: measure.rating.reason }, changeCell(measure.comparisons[0]), changeCell(measure.comparisons[1])],
});

/**
 * The scorecard: the headline measures as a table, each cleared for its reader. It has no place on a page, whose strip
 * shows the same measures; packs and presentations begin with it.
 */
export const scorecard = panel({
  ...place,
  shape: 'list',
  needs: [],
  uses: [...measureSubjects, 'explanations'],
  build: (answers, selection) => {
    const context = contextOf(answers, selection, [answers['reporting-periods']]);
    const { built, absent } = measuresOf(answers, selection);
    const measures = built.map((measure) => clearHeadline(measure, selection.audience));
    const head = overviewHead.build(answers, selection);
    const sentences = answers.explanations?.data.records.filter(({ subject }) => subject === 'page:overview') ?? [];
    const figure = recordFigure(place, context, undefined, {
      markings: selection.audience === 'members' ? [...measures, ...sentences].map(({ marking }) => marking) : [],
      finding: head.finding,
      descriptor: `${inWordsCapital(measures.length)} headline ${plural(measures.length, 'measure')}, ${periodLabel(selection.period)}`,
      drawn: 'A table of the headline measures',
      plot: { shape: 'list' },
      table: {
        rowLabel: 'Measure',
        columns: [
          { key: 'value', label: 'Value', kind: 'text' },
          { key: 'rating', label: 'Rating', kind: 'rating' },
          { key: 'reason', label: 'Why', kind: 'text' },
          { key: 'before', label: 'Change on the quarter before', kind: 'text' },
          { key: 'last-year', label: 'Change on last year', kind: 'text' },
        ],
        rows: measures.map(rowOf),
      },
      noun: 'measures',
      notes: absent.length === 0 ? [] : [`Not loaded, so not in this summary: ${listed(absent)}`],
    });
    return { ...figure, findingBy: head.findingBy };
  },
});
