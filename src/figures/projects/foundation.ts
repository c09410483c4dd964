import { financialYearOf, yearMonths } from '../../model/financialYear';
import { firstDay, lastDay, monthOfDay, type Day } from '../../model/month';
import type { Project } from '../../model/project';
import type { Place } from '../compose';
import { strictest } from '../context';
import { explanationOf, varianceFrom } from '../explained';
import type { KeyEntry, Variance } from '../figure';
import { inWords, inWordsCapital, shortDate } from '../format';
import { panel, type Panel, type PanelAnswers } from '../panel';
import type { GanttPlot } from '../plot';
import { noRecords, positionContext, recordFigure } from '../recordFigure';
import type { Selection } from '../selection';
import { isLater, isOpen, slipOf, type FoundationRow } from './foundationRow';
import { foundationTable } from './foundationTable';
import { allOf, capitalised } from '../wording';
import { byReference, projectNotes, projectsFor, ragOrder } from './position';
import { slippageWords } from './slippage';

const key: KeyEntry[] = [
  { swatch: 'elapsed', label: 'Elapsed' },
  { swatch: 'to-go', label: 'To go' },
  { swatch: 'baseline', label: 'Baseline finish' },
  { swatch: 'forecast', label: 'Forecast finish' },
  { swatch: 'slip', label: 'Slippage' },
];

const ganttRow = (row: FoundationRow): GanttPlot['rows'][number] => {
  if (!isOpen(row)) {
    const { reference, title, stage, paragraph } = row;
    const withheld = `Milestones withheld: exempt, Part II (paragraph ${paragraph})`;
    return { reference, name: title, stage, rating: 'not-rated', slipText: 'Withheld', slipped: false, finishText: '', dates: { withheld } };
  }
  const slip = slipOf(row);
  return {
    reference: row.reference,
    name: row.name,
    stage: row.stage,
    rating: row.rating.overall,
    slipText: slippageWords(slip),
    slipped: slip.days > 0,
    finishText: shortDate(row.forecastFinish),
    dates: {
      start: row.start,
      baseline: row.baselineFinish,
      forecast: row.forecastFinish,
      milestones: row.milestones.map(({ due, done, title }) => ({ day: due, done, title })),
    },
  };
};

/** The financial year of a day with the one before and the one after: finishes beyond it run off the edge. */
const threeYears = (day: Day): { from: Day; to: Day } => {
  const year = financialYearOf(monthOfDay(day));
  return { from: firstDay(yearMonths(year - 1)[0]!), to: lastDay(yearMonths(year + 1).at(-1)!) };
};

const findingOf = (open: readonly Project[], withheld: number): string => {
  const exempt = withheld === 0 ? '' : `; ${inWords(withheld)} more ${withheld === 1 ? 'is' : 'are'} exempt`;
  if (open.length === 0) return noRecords('Foundation projects', withheld);
  const later = open.filter(isLater).length;
  if (open.length === 1) return `The one Foundation project will finish ${later === 1 ? 'later than' : 'as'} planned${exempt}`;
  const whole = inWords(open.length);
  if (later === 0 && open.length === 2) return `Neither Foundation project will finish later than planned${exempt}`;
  const part = later === open.length ? capitalised(allOf(later)) : `${later === 0 ? 'None' : inWordsCapital(later)} of ${whole}`;
  return `${part} Foundation projects will finish later than planned${exempt}`;
};

const variancesFor = (projects: readonly Project[], answers: PanelAnswers<'projects'>, selection: Selection, redOnly: boolean): Variance[] =>
  ragOrder
    .filter((rag) => rag === 'red' || (rag === 'amber' && !redOnly))
    .flatMap((rag) => projects.filter(({ rating }) => rating.overall === rag))
    .map((project) => {
      const { overall } = project.rating;
      const record = explanationOf(answers.explanations, selection, `project:${project.reference}`, undefined);
      const written = varianceFrom(overall, `${project.reference} ${project.name}, ${overall}`, record);
      const cause = written.cause ?? (project.comment === '' ? undefined : project.comment);
      const action = written.action ?? project.pathToGreen;
      return { ...written, cause, action, supplied: cause !== undefined || action !== undefined, decisionAsked: project.decisionAsked, marking: strictest([project.marking, ...(record === undefined ? [] : [record.marking])]) };
    });

/**
 * Forecast finish of the Foundation projects against their first baseline. Exempt projects keep their row.
 * @param redOnly notes for the red projects alone, where room is short.
 */
export const foundation = (ref: string, section: string, redOnly = false): Panel => {
  const place: Place = { ref, section, title: 'Foundation projects', metric: 'foundation-projects' };
  return panel({
    ...place,
    shape: 'gantt',
    needs: ['projects'],
    build: (answers, selection) => {
      const answer = answers.projects;
      const open = projectsFor(answer, selection).filter(({ programme }) => programme === 'Foundation');
      const withheld = answer.data.withheld.filter(({ programme }) => programme === 'Foundation');
      const rows: FoundationRow[] = [...open, ...withheld].toSorted(byReference);
      const variances = variancesFor(open, answers, selection, redOnly);
      return recordFigure(place, positionContext(answers, selection, answer), answers.explanations, {
        markings: [...open, ...variances].flatMap(({ marking }) => marking ?? []),
        finding: findingOf(open, withheld.length),
        descriptor:
          'Forecast finish against the first approved baseline, by financial quarter. Ratings are against the date last approved',
        drawn: 'A bar a project from its start to its forecast finish, with the baseline beneath',
        plot: {
          shape: 'gantt',
          ...threeYears(answer.dataTo),
          asAt: answer.dataTo,
          asAtText: shortDate(answer.dataTo),
          rows: rows.map(ganttRow),
        },
        table: foundationTable(rows),
        key,
        variances,
        notes: projectNotes(answer),
      });
    },
  });
};
