import type { Project } from '../../model/project';
import { count, plural, shortDate } from '../format';
import type { Cell, Column, Row, Table } from '../table';
import { blankCell, dateCell, ratingCell } from '../cells';
import { isLater, isOpen, slipOf, type FoundationRow } from './foundationRow';
import { slippageSigned } from './slippage';

const columns: Column[] = [
  { key: 'reference', label: 'Ref', kind: 'text', brief: true },
  { key: 'stage', label: 'Stage', kind: 'text', brief: true },
  { key: 'rating', label: 'Rating', kind: 'rating' },
  { key: 'start', label: 'Start', kind: 'date', quiet: true },
  { key: 'baseline', label: 'Baseline finish', kind: 'date' },
  { key: 'approved', label: 'Last approved', kind: 'date', quiet: true },
  { key: 'forecast', label: 'Forecast finish', kind: 'date' },
  { key: 'slippage', label: 'Slippage', kind: 'number' },
  { key: 'milestones', label: 'Milestones done', kind: 'text', quiet: true, brief: true },
  { key: 'next', label: 'Next milestone', kind: 'text' },
];

const withheldCell = (paragraph: number): Cell => ({ text: `Exempt, paragraph ${paragraph}`, missing: 'withheld' });

const milestoneCells = ({ milestones }: Project): Cell[] => {
  const done = milestones.filter((milestone) => milestone.done).length;
  const next = milestones.filter((milestone) => !milestone.done).toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  return [
    { text: milestones.length === 0 ? 'None set' : `${done} of ${milestones.length}` },
    next === undefined ? { text: 'None left' } : { text: next.title, secondary: shortDate(next.due) },
  ];
};

const openRow = (project: Project): Row => {
  const slip = slipOf(project);
  return {
    key: project.reference,
    header: project.name,
    kind: 'point',
    marking: project.marking,
    cells: [
      { text: project.reference },
      { text: project.stage },
      ratingCell(project.rating.overall),
      dateCell(project.start),
      dateCell(project.baselineFinish),
      dateCell(project.approvedFinish),
      dateCell(project.forecastFinish),
      { text: slippageSigned(slip), value: slip.months },
      ...milestoneCells(project),
    ],
  };
};

const row = (record: FoundationRow): Row => {
  if (isOpen(record)) return openRow(record);
  const exempt = withheldCell(record.paragraph);
  const cells = [{ text: record.reference }, { text: record.stage }, ...columns.slice(2).map(() => exempt)];
  return { key: record.reference, header: record.title, kind: 'point', cells };
};

const totalRow = (rows: readonly FoundationRow[]): Row => {
  const open = rows.filter(isOpen);
  const later = open.filter(isLater).length;
  const withheld = rows.length - open.length;
  const header = `${open.length} ${plural(open.length, 'project')}${withheld === 0 ? '' : `, and ${withheld} exempt`}`;
  const cells = columns.map(({ key }) => (key === 'slippage' ? { text: `${count(later)} later`, value: later } : blankCell));
  return { key: 'all', header, kind: 'grand-total', cells };
};

/** One row a project, with the dates its drawing is made of, then how many finish later. */
export const foundationTable = (rows: readonly FoundationRow[]): Table => ({
  rowLabel: 'Project',
  columns,
  rows: rows.length === 0 ? [] : [...rows.map(row), totalRow(rows)],
});
