import { ratingWord } from '../figures/cells';
import { exemptionStatement, markingShort } from '../figures/exemption';
import { unexplained } from '../figures/explained';
import type { Figure, Variance } from '../figures/figure';
import { longDate } from '../figures/format';
import { periodLabel } from '../figures/periodLabel';
import { workingFacts } from '../figures/workings/madeOf';
import { catalogue } from '../metrics/catalogue';
import type { Marking } from '../model/marking';
import type { Day } from '../model/month';
import type { ExportContext } from './exportContext';

/** One thing a file says of its figure. */
export interface Fact {
  label: string;
  text: string;
  /** Set where the text is a date, for files that keep dates as dates. */
  day?: Day | undefined;
}

/** Said in every file of invented figures. */
export const demonstrationText = 'Demonstration data: invented figures, which describe no council';

/** The same where there is little room, such as the foot of a page. */
export const demonstrationShort = 'Demonstration data: invented figures';

/** Sentences that run on, each with its stop. */
export const sentences = (texts: readonly string[]): string => texts.map((text) => (/[.!?)]$/.test(text) ? text : `${text}.`)).join(' ');

/** The marking of a file in words, with the paragraph relied on where it is exempt. */
export const markingText = (marking: Marking): string =>
  marking.part === 'I' ? 'Part I: public' : `Part II: exempt. ${exemptionStatement(marking.paragraph)}`;

const lateText = 'Figures stop before the end of the period';

/** "30 November 2023", and that figures stop early where they do. */
export const asAtText = ({ asAt, late }: Pick<Figure, 'asAt' | 'late'>): string => (late ? `${longDate(asAt)}. ${lateText}` : longDate(asAt));

/** A measure's definition as one sentence more than its formula, with the version it was counted by. */
export const definitionText = ({ metric }: Pick<Figure, 'metric'>): string => {
  const { definition, version } = catalogue[metric];
  return `${definition} (Definition, version ${version})`;
};

/** The account of an amber or red figure, as facts: why, what is done and by whom, what is asked. */
export const varianceFacts = ({ rating, heading, reason, supplied, cause, action, who, decisionAsked, marking }: Variance): Fact[] => {
  const why = supplied && cause !== undefined ? cause : unexplained;
  const doing = [action, who].filter((part) => part !== undefined).join(' ');
  const exempt = marking?.part === 'II' ? ` (${markingShort(marking)})` : '';
  return [
    { label: `${heading === '' ? `Why ${ratingWord(rating).toLowerCase()}` : heading}${exempt}`, text: reason === undefined ? why : `${reason}. ${why}` },
    { label: 'Action', text: doing },
    { label: 'Decision asked of the committee', text: decisionAsked ?? '' },
  ].filter(({ text }) => text !== '');
};

/** Notes on the figures, those of the source, and the filters in force. */
export const notesOf = ({ notes, sourceNotes }: Pick<Figure, 'notes' | 'sourceNotes'>, { filter }: ExportContext): string[] => [
  ...(filter === '' ? [] : [`Only the rows that match: ${filter}`]),
  ...notes,
  ...sourceNotes,
];

/** How the figure was made: its sums with their numbers, whether its records add up, and its target. */
export const workingsAsFacts = (figure: Figure): Fact[] => workingFacts(figure).flatMap(({ label, texts }) => texts.map((text) => ({ label, text })));

/** Everything a file says of its figure besides the figures, in the order it says it. */
export const factsOf = (figure: Figure, context: ExportContext): Fact[] => {
  const { definition, formula, version } = catalogue[figure.metric];
  return [
    { label: 'Finding', text: figure.finding },
    { label: 'Measure', text: figure.descriptor },
    { label: 'Panel', text: `${figure.ref} ${figure.title}` },
    { label: 'Report', text: context.report },
    { label: 'Period', text: periodLabel(context.period) },
    ...(figure.rating ? [{ label: 'Rating', text: `${ratingWord(figure.rating.mark)}: ${figure.rating.reason}` }] : []),
    ...figure.variances.flatMap(varianceFacts),
    ...notesOf(figure, context).map((text) => ({ label: 'Note', text })),
    { label: 'Source', text: figure.source },
    { label: 'As at', text: longDate(figure.asAt), day: figure.asAt },
    ...(figure.late ? [{ label: 'Late', text: lateText }] : []),
    { label: 'Definition', text: definition },
    { label: 'Formula', text: formula },
    { label: 'Definition version', text: String(version) },
    ...workingsAsFacts(figure),
    { label: 'Marking', text: markingText(figure.marking) },
    ...(figure.demonstration ? [{ label: 'Status', text: demonstrationText }] : []),
    { label: 'Produced on', text: longDate(context.producedOn), day: context.producedOn },
  ];
};
