import { projectStages, type Project, type ProjectStage, type Rag } from '../../model/project';
import { blankCell, countCell } from '../cells';
import type { Place } from '../compose';
import { councilsText } from '../context';
import { count, inWords, inWordsCapital, longDate, plural } from '../format';
import { nothingOf } from '../held';
import { panel, type Panel } from '../panel';
import type { PortfolioPlot } from '../plot';
import { concerns, exemptNotes, noRecords, positionContext, recordFigure } from '../recordFigure';
import { reportedNotes } from '../reportedNotes';
import type { Column, Row, Table } from '../table';
import { allOf, capitalised, listed } from '../wording';
import { countsOf, inDelivery, offTrack, projectNotes, projectsFor } from './position';

interface StageCounts {
  stage: ProjectStage;
  counts: Record<Rag, number>;
}

/** A stage, or stages together, with its projects by rating. */
const stagesOf = (projects: readonly Project[]): StageCounts[] =>
  projectStages.map((stage) => ({ stage, counts: countsOf(projects.filter((project) => project.stage === stage)) }));

/** The fewest stages that hold more than half of what is off track, in the order of delivery; at most two. */
const heaviest = (stages: readonly StageCounts[]): StageCounts[] => {
  const total = stages.reduce((sum, { counts }) => sum + offTrack(counts), 0);
  const ranked = stages.toSorted((a, b) => offTrack(b.counts) - offTrack(a.counts));
  const [first, second] = ranked;
  if (first === undefined || second === undefined || total < 4) return [];
  if (offTrack(first.counts) * 2 > total) return [first];
  if ((offTrack(first.counts) + offTrack(second.counts)) * 2 <= total) return [];
  return stages.filter((stage) => stage === first || stage === second);
};

const together = (stages: readonly StageCounts[]): Record<Rag, number> => {
  const sum = (rag: Rag) => stages.reduce((total, { counts }) => total + counts[rag], 0);
  return { red: sum('red'), amber: sum('amber'), green: sum('green') };
};

const stageNames = (stages: readonly StageCounts[]): string => capitalised(listed(stages.map(({ stage }) => stage.toLowerCase())));

const findingOf = (stages: readonly StageCounts[], heavy: readonly StageCounts[], requested: number, withheld: number): string => {
  const all = together(stages);
  const whole = inDelivery(all);
  const waiting = requested === 0 ? '' : `; ${inWords(requested)} more ${plural(requested, 'waits', 'wait')} to start`;
  if (whole === 0) return `${noRecords('projects in delivery', withheld, 'No projects are in delivery')}${waiting}`;
  const off = offTrack(all);
  const every = whole === 1 ? 'The one project in delivery is' : `${capitalised(allOf(whole))} projects in delivery are`;
  if (off === 0) return `${every} on track${waiting}`;
  if (heavy.length === 0 && off === whole) return `${every} off track${waiting}`;
  if (heavy.length === 0) return `${inWordsCapital(off)} of ${inWords(whole)} projects ${plural(off, 'is', 'are')} off track${waiting}`;
  const most = offTrack(together(heavy));
  const held = `${most === off ? allOf(off) : `${inWords(most)} of the ${inWords(off)}`} projects off track`;
  return `${stageNames(heavy)} ${heavy.length === 1 ? 'holds' : 'hold'} ${held}${waiting}`;
};

const columns: Column[] = [
  { key: 'green', label: 'Green', kind: 'number', style: 'count' },
  { key: 'amber', label: 'Amber', kind: 'number', style: 'count' },
  { key: 'red', label: 'Red', kind: 'number', style: 'count' },
  { key: 'off-track', label: 'Off track', kind: 'number', style: 'count' },
  { key: 'all', label: 'Projects', kind: 'number', style: 'count' },
];

const countsRow = (key: string, header: string, kind: Row['kind'], counts: Record<Rag, number>): Row => ({
  key,
  header,
  kind,
  cells: [counts.green, counts.amber, counts.red, offTrack(counts), inDelivery(counts)].map(countCell),
});

const tableOf = (stages: readonly StageCounts[], heavy: readonly StageCounts[], requested: number): Table => ({
  rowLabel: 'Stage',
  columns,
  rows: [
    ...stages.map(({ stage, counts }) => countsRow(stage, stage, 'point', counts)),
    ...(heavy.length > 1 ? [countsRow('heaviest', `${stageNames(heavy)} together`, 'total', together(heavy))] : []),
    countsRow('in-delivery', 'In delivery', 'grand-total', together(stages)),
    { key: 'requested', header: 'Requested, not started', kind: 'total', cells: [blankCell, blankCell, blankCell, blankCell, countCell(requested)] },
  ],
});

const plotOf = (stages: readonly StageCounts[], requested: number): PortfolioPlot => ({
  shape: 'portfolio',
  stages: stages.map(({ stage, counts }) => ({
    stage,
    note: `${count(inDelivery(counts))} ${plural(inDelivery(counts), 'project')}, ${count(offTrack(counts))} off track`,
    ...counts,
  })),
  requested: { count: requested, label: 'Requested', note: `${count(requested)}, not started` },
});

/** One mark a project, by stage and rating, with what was asked for and has not started. */
export const portfolio = (ref: string, section: string): Panel => {
  const place: Place = { ref, section, title: 'Projects by stage', metric: 'projects-on-track' };
  return panel({
    ...place,
    shape: 'portfolio',
    needs: ['projects'],
    build: (answers, selection) => {
      const answer = answers.projects;
      const projects = projectsFor(answer, selection);
      const requested = answer.data.requested.filter(concerns(selection));
      const stages = stagesOf(projects);
      const heavy = heaviest(stages);
      const all = together(stages);
      const markings = [...projects, ...requested].map(({ marking }) => marking);
      const context = positionContext(answers, selection, answer);
      return recordFigure(place, context, answers.explanations, {
        markings,
        finding: findingOf(stages, heavy, requested.length, answer.data.withheld.length),
        descriptor: `Each mark is one project. In delivery by stage and rating, and requested and not started, ${councilsText(context)}, at ${longDate(answer.dataTo)}`,
        drawn: 'One mark a project, grouped by stage, and one square a requested project',
        plot: plotOf(stages, requested.length),
        table: tableOf(stages, heavy, requested.length),
        key: [
          { swatch: 'green', label: `${count(all.green)} green` },
          { swatch: 'amber', label: `${count(all.amber)} amber` },
          { swatch: 'red', label: `${count(all.red)} red` },
          { swatch: 'requested', label: `${count(requested.length)} requested` },
        ],
        notes: [...projectNotes(answer), ...exemptNotes(answer.data.withheldRequests?.length ?? 0, 'requested project')],
        holds: nothingOf(projects.length + requested.length, answer.data.withheld.length + (answer.data.withheldRequests?.length ?? 0)),
        sourceNotes: reportedNotes(answer.data.reported, context, () => true).sourceNotes,
      });
    },
  });
};
