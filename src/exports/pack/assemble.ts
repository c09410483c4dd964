import { measuresInWords, type MeasureWords } from '../../figures/about';
import { clear, type ClearedFigure } from '../../figures/clearance';
import { panelOf } from '../../figures/everyPanel';
import { completenessText } from '../../figures/completeness';
import { exemptionStatements } from '../../figures/exemption';
import { longDate } from '../../figures/format';
import { overviewHead } from '../../figures/overview/head';
import { scorecard } from '../../figures/overview/scorecard';
import type { HeadAnswers, PanelAnswers } from '../../figures/panel';
import { partQuarterNote, periodLabel } from '../../figures/periodLabel';
import type { Selection } from '../../figures/selection';
import { listed } from '../../figures/wording';
import type { Day } from '../../model/month';
import { monthsHeld, quartersOf } from '../../model/period';
import type { Subject } from '../../model/subject';
import type { PackPlan } from '../../state/packPlan';
import type { ExportContext } from '../exportContext';
import { markingText } from '../provenance';
import { closingOf } from './closing';
import type { Cover, Definition, LeftOut, Pack } from './pack';

/** What became of a panel that was chosen. */
export type Chosen = { figure: ClearedFigure } | { leftOut: LeftOut };

/** The panel of a number as it goes into a pack of these answers, or why it does not. */
export const choose = (ref: string, answers: HeadAnswers, selection: Selection): Chosen => {
  const panel = panelOf(ref);
  if (panel === undefined) return { leftOut: { ref, title: 'Unknown panel', kind: 'unknown', reason: `There is no panel ${ref}.` } };
  const { title } = panel;
  if (panel.needs.some((subject) => answers[subject] === undefined))
    return { leftOut: { ref, title, kind: 'not-loaded', reason: 'Its figures could not be loaded.' } };
  const figure = clear(panel.build(answers as PanelAnswers<Subject>, selection), selection.audience);
  return figure.withheld ? { leftOut: { ref, title, kind: 'exempt', reason: figure.withheld.statement } } : { figure };
};

const periodWords = ({ period }: Selection): string => {
  const latest = quartersOf(monthsHeld(period, period.dataTo)).at(-1);
  const note = latest?.part === true ? partQuarterNote(period, latest.months.length) : '';
  return [periodLabel(period), note].filter((text) => text !== '').join('. ');
};

/** The plan's own words before the period's meeting. */
const meetingFacts = ({ meeting }: PackPlan, answers: HeadAnswers, selection: Selection): Cover['facts'] => {
  const { period } = selection;
  const { committee } = answers['reporting-periods'].data;
  const date = meeting.date === '' ? period.meeting?.date : meeting.date;
  const title = meeting.title === '' ? period.meeting && committee : meeting.title;
  const item = (meeting.item === '' ? period.meeting?.item : meeting.item)?.replace(/^item /i, '');
  return [
    { label: 'Meeting', text: [title, date && longDate(date)].filter(Boolean).join(', ') },
    { label: 'Agenda item', text: item ?? '' },
    { label: 'Supplied', text: completenessText(answers, selection) },
    { label: 'Figures as at', text: longDate(period.dataTo) },
  ].filter(({ text }) => text !== '');
};

const coverOf = (plan: PackPlan, answers: HeadAnswers, selection: Selection): Cover => {
  const { councils, dashboardTitle } = answers['reporting-periods'].data;
  const { finding, findingBy } = overviewHead.build(answers, selection);
  return { councils: listed(councils.map(({ name }) => name)), title: dashboardTitle, period: periodWords(selection), finding, findingBy, facts: meetingFacts(plan, answers, selection) };
};

const targetText = ({ value, tolerance, valid, setBy }: MeasureWords['targets'][number]): string => `${value}. ${tolerance}. ${valid}. Set by: ${setBy}`;

const definitionOf = ({ metric, targets }: MeasureWords): Definition => ({
  title: metric.title,
  facts: [
    { label: 'What it means', text: metric.definition },
    { label: 'How it is worked out', text: metric.formula },
    ...(targets.length === 0 ? [{ label: 'Target', text: 'No target agreed' }] : targets.map((target) => ({ label: 'Target', text: targetText(target) }))),
    ...metric.caveats.map((text) => ({ label: 'Bear in mind', text })),
    { label: 'Version of the definition', text: String(metric.version) },
  ],
});

const markingOf = (part: Pack['part'], figures: readonly ClearedFigure[]): string => {
  if (part === 'I') return markingText({ part: 'I' });
  const paragraphs = [...new Set(figures.flatMap(({ marking }) => (marking.part === 'II' ? [marking.paragraph] : [])))].toSorted((a, b) => a - b);
  return `Part II: exempt. ${exemptionStatements(paragraphs)}`;
};

/** The scorecard, which a presentation begins with whether or not it was chosen. */
const summaryOf = (answers: HeadAnswers, selection: Selection): ClearedFigure | undefined => {
  const summary = choose(scorecard.ref, answers, selection);
  return 'figure' in summary ? summary.figure : undefined;
};

/**
 * Makes the pack of a plan. Its part goes by the audience the answers were asked for, never by the plan alone: a pack
 * of public answers is Part I, and what they keep back is left out of it in words.
 * @param answers what has arrived, asked for and withheld for `selection.audience`.
 */
export const assemble = (plan: PackPlan, answers: HeadAnswers, selection: Selection, producedOn: Day): Pack => {
  const part = selection.audience === 'public' ? 'I' : 'II';
  const chosen = plan.panels.map((ref) => choose(ref, answers, selection));
  const figures = chosen.flatMap((one) => ('figure' in one ? [one.figure] : []));
  const metrics = new Set(figures.map(({ metric }) => metric));
  const { data: partnership, demonstration } = answers['reporting-periods'];
  const context: ExportContext = { report: partnership.dashboardTitle, period: selection.period, council: selection.council, filter: '', producedOn };
  return {
    context,
    part,
    marking: markingOf(part, figures),
    demonstration: demonstration || figures.some((figure) => figure.demonstration),
    cover: coverOf(plan, answers, selection),
    closing: closingOf(answers, selection),
    summary: summaryOf(answers, selection),
    figures,
    leftOut: chosen.flatMap((one) => ('leftOut' in one ? [one.leftOut] : [])),
    definitions: plan.definitions ? measuresInWords(partnership).filter(({ metric }) => metrics.has(metric.id)).map(definitionOf) : [],
    startPage: plan.startPage,
    tables: plan.tables,
    notes: plan.notes,
  };
};

/** One panel as a pack of its own: no cover, its table after its chart, its definition in the notes of the file. */
export const packOfOne = (figure: ClearedFigure, context: ExportContext): Pack => ({
  context,
  part: figure.marking.part,
  marking: markingText(figure.marking),
  demonstration: figure.demonstration,
  figures: [figure],
  leftOut: [],
  definitions: [],
  startPage: 1,
  tables: true,
  notes: true,
});
