import type { Envelope } from '../../model/envelope';
import type { Partnership } from '../../model/partnership';
import { projectStages, type Project, type Projects } from '../../model/project';
import { dateCell, ratingCell, ratingWord } from '../cells';
import type { Place } from '../compose';
import { councilsText, type Context } from '../context';
import { count, inWords, inWordsCapital, longDate, plural, shortDate } from '../format';
import { nothingOf } from '../held';
import { panel, type Panel } from '../panel';
import { noRecords, positionContext, recordFigure } from '../recordFigure';
import type { Cell, Column, Row, Table } from '../table';
import { slipOf } from './foundationRow';
import { byReference, countsOf, ownerWords, shared, projectNotes, projectsFor, ragOrder } from './position';
import { slippageSigned } from './slippage';

const columnsFor = ({ councils }: Partnership): Column[] => [
  { key: 'project', label: 'Project', kind: 'text' },
  { key: 'council', label: 'Council', kind: 'text', brief: true, order: [...councils.map(({ shortName }) => shortName), shared] },
  { key: 'stage', label: 'Stage', kind: 'text', brief: true, order: projectStages },
  { key: 'rating', label: 'Rating', kind: 'rating' },
  { key: 'baseline', label: 'Baseline', kind: 'date' },
  { key: 'forecast', label: 'Forecast', kind: 'date' },
  { key: 'slippage', label: 'Slippage', kind: 'number' },
  { key: 'comment', label: 'Comment', kind: 'text' },
];

const worstThenLatest = (a: Project, b: Project): number => {
  const byRating = ragOrder.indexOf(a.rating.overall) - ragOrder.indexOf(b.rating.overall);
  if (byRating !== 0) return byRating;
  return a.forecastFinish === b.forecastFinish ? byReference(a, b) : a.forecastFinish < b.forecastFinish ? 1 : -1;
};

const orders = new WeakMap<Envelope<Projects>, Envelope<Projects>>();

/** An answer with its projects in the order of the list, sorted once for every filter of it. */
const inOrder = (answer: Envelope<Projects>): Envelope<Projects> => {
  const known = orders.get(answer) ?? { ...answer, data: { ...answer.data, records: answer.data.records.toSorted(worstThenLatest) } };
  orders.set(answer, known);
  return known;
};

const changedRating = ({ rating, ratingLastReport }: Project): string | undefined =>
  ratingLastReport === undefined || ratingLastReport.overall === rating.overall
    ? undefined
    : `${ratingWord(ratingLastReport.overall)} at last report`;

const baselineCell = ({ baselineFinish, approvedFinish }: Project): Cell => ({
  ...dateCell(baselineFinish),
  secondary: approvedFinish === baselineFinish ? undefined : `Approved ${shortDate(approvedFinish)}`,
});

const commentCell = (project: Project): Cell => ({
  text: project.comment,
  secondary: project.decisionAsked === undefined ? undefined : `Decision asked: ${project.decisionAsked}`,
});

const projectRow = (partnership: Partnership, project: Project): Row => {
  const slip = slipOf(project);
  return {
    key: project.reference,
    header: project.reference,
    kind: 'point',
    marking: project.marking,
    cells: [
      { text: project.name },
      { text: ownerWords(partnership, project.councils) },
      { text: project.stage },
      { ...ratingCell(project.rating.overall), secondary: changedRating(project) },
      baselineCell(project),
      dateCell(project.forecastFinish),
      { text: slippageSigned(slip), value: slip.months },
      commentCell(project),
    ],
  };
};

const writtenRows = new WeakMap<Partnership, WeakMap<Project, Row>>();

/** A row says the same whichever projects stand beside it, so a filter writes none again. */
const rowsOf = (partnership: Partnership, projects: readonly Project[]): Row[] => {
  const written = writtenRows.get(partnership) ?? new WeakMap<Project, Row>();
  writtenRows.set(partnership, written);
  return projects.map((project) => {
    const row = written.get(project) ?? projectRow(partnership, project);
    written.set(project, row);
    return row;
  });
};

const tableOf = (partnership: Partnership, projects: readonly Project[]): Table => ({
  rowLabel: 'Ref',
  columns: columnsFor(partnership),
  rows: rowsOf(partnership, projects),
});

const findingOf = (projects: readonly Project[], withheld: number): string => {
  const { red, amber } = countsOf(projects);
  const whole = inWords(projects.length);
  if (projects.length === 0) return noRecords('projects in delivery', withheld, 'No projects are in delivery');
  if (red === 0 && amber === 0) return `All ${inWords(projects.length)} projects in delivery are green`;
  if (red === 0) return `None of ${whole} projects is red; ${inWords(amber)} ${plural(amber, 'is', 'are')} amber`;
  const also = amber === 0 ? '; none is amber' : `; ${inWords(amber)} ${plural(amber, 'is', 'are')} amber`;
  return `${inWordsCapital(red)} of ${whole} projects ${plural(red, 'is', 'are')} red${also}`;
};

const descriptorOf = (context: Context, projects: number): string =>
  `${projects === 0 ? 'No' : count(projects)} ${plural(projects, 'project')} in delivery, ${councilsText(context)}, at ${longDate(context.asAt)}: red first, then latest forecast finish. Slippage is against the first approved baseline`;

/** Every project in delivery: red first, then the latest forecast finish. */
export const projectList = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Projects in delivery', metric: 'project-list' };
  return panel({
    ...place,
    shape: 'list',
    needs: ['projects'],
    build: (answers, selection) => {
      const answer = answers.projects;
      const context = positionContext(answers, selection, answer);
      const projects = projectsFor(inOrder(answer), selection);
      return recordFigure(place, context, answers.explanations, {
        markings: projects.map(({ marking }) => marking),
        finding: findingOf(projects, answer.data.withheld.length),
        descriptor: descriptorOf(context, projects.length),
        drawn: 'A list, one row a project',
        plot: { shape: 'list' },
        table: tableOf(context.partnership, projects),
        notes: projectNotes(answer),
        holds: nothingOf(projects.length, answer.data.withheld.length),
        firstRows: 12,
        noun: 'projects',
      });
    },
  });
};
