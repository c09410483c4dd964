import type { Audience, Marking } from '../model/marking';
import { exemptionStatement } from './exemption';
import type { Figure, Headline } from './figure';

declare const cleared: unique symbol;

/** Proof that a value went through clearance; only this file can give it. */
interface Cleared {
  readonly [cleared]: true;
}

/** The only figure a renderer accepts: one its reader may see, or its place with the paragraph relied on. */
export type ClearedFigure = Figure & Cleared;

/** The same for a headline measure. */
export type ClearedHeadline = Headline & Cleared;

const mayRead = (marking: Marking, audience: Audience): boolean => marking.part === 'I' || audience === 'members';

const paragraphOf = (marking: Marking): number => (marking.part === 'II' ? marking.paragraph : 0);

/** What of a figure is never exempt. */
type Place = Pick<Figure, 'ref' | 'metric' | 'section' | 'title' | 'source' | 'asAt' | 'demonstration'>;

/** A figure with its number, title, source and date, and nothing else of what it held. */
const withheldFigure = (figure: Place, paragraph: number): Figure => {
  const statement = exemptionStatement(paragraph);
  return {
    ref: figure.ref,
    metric: figure.metric,
    section: figure.section,
    title: figure.title,
    finding: `${figure.title}: exempt information`,
    findingBy: 'rule',
    descriptor: '',
    marking: { part: 'II', paragraph },
    plot: { shape: 'list' },
    table: { rowLabel: '', columns: [], rows: [] },
    key: [],
    description: statement,
    variances: [],
    source: figure.source,
    asAt: figure.asAt,
    late: false,
    demonstration: figure.demonstration,
    notes: [],
    sourceNotes: [],
    withheld: { paragraph, statement },
  };
};

/**
 * Decides, in one place, what of a figure its reader may see. Part I, and everything for members, passes whole.
 * Part II for the public keeps its number, title and place and states the paragraph relied on; no finding, figure
 * or shape of the data is left in it.
 */
export const clear = (figure: Figure, audience: Audience): ClearedFigure =>
  (mayRead(figure.marking, audience) ? figure : withheldFigure(figure, paragraphOf(figure.marking))) as ClearedFigure;

/** {@link clear} for a headline measure: a withheld one keeps its name and says why. */
export const clearHeadline = (headline: Headline, audience: Audience): ClearedHeadline => {
  if (mayRead(headline.marking, audience)) return headline as ClearedHeadline;
  const paragraph = paragraphOf(headline.marking);
  const withheld: Headline = {
    metric: headline.metric,
    name: headline.name,
    unit: '',
    value: 'Exempt',
    valueUnit: '',
    rating: { mark: 'not-rated', reason: `Part II, paragraph ${paragraph}` },
    spark: { kind: 'line', values: [], partSlot: null, min: 0, max: 1, target: null, years: ['', ''], description: 'Exempt information' },
    comparisons: [],
    marking: { part: 'II', paragraph },
  };
  return withheld as ClearedHeadline;
};
