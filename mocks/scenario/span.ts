import type { WireData } from '../../src/contract/schemas';
import type { Changes } from './scenario';

/** What is held: nothing before the first month, nothing after the day, and the day itself is a month end. */
interface Span {
  from: string;
  dataTo: string;
}

type Project = WireData<'projects'>['records'][number];
type Action = WireData<'actions'>['records'][number];

const monthOf = (day: string): string => day.slice(0, 7);

const within = ({ from, dataTo }: Span, month: string): boolean => month >= from && month <= monthOf(dataTo);

const clipPeriod = (period: WireData<'reporting-periods'>['periods'][number], { dataTo }: Span): typeof period => {
  if (period.to <= monthOf(dataTo)) return period;
  const { basis, from } = period;
  // A quarter keeps its three months and is part; a year to date ends where the figures do.
  return { basis, from, to: basis === 'quarter' ? period.to : monthOf(dataTo), dataTo, status: 'provisional' };
};

const periodsWithin = (data: WireData<'reporting-periods'>, span: Span): WireData<'reporting-periods'> => {
  const held = data.periods.filter(({ from }) => within(span, from)).map((period) => clipPeriod(period, span));
  const single = new Map(held.map((period) => [`${period.basis} ${period.from} ${period.to}`, period]));
  return { ...data, periods: [...single.values()] };
};

const rowsWithin = <Row extends { month: string }>(rows: Row[], span: Span): Row[] => rows.filter(({ month }) => within(span, month));

const reportedWithin = <Figure extends { from: string }>(figures: Figure[] | undefined, { dataTo }: Span): Figure[] =>
  (figures ?? []).filter(({ from }) => from <= monthOf(dataTo));

/** A project as it then stood: what was written of it later is not known, nor what was asked of the committee. */
const projectThen = ({ pathToGreen: _path, decisionAsked: _asked, ...project }: Project, { dataTo }: Span): Project => ({
  ...project,
  comment: '',
  milestones: (project.milestones ?? []).map((milestone) => ({ ...milestone, done: milestone.done && milestone.due <= dataTo })),
});

/** Projects as far as they had come: those begun, with the milestones done by then. */
const projectsWithin = (data: WireData<'projects'>, span: Span): WireData<'projects'> => ({
  ...data,
  records: data.records.filter(({ start }) => start <= span.dataTo).map((project) => projectThen(project, span)),
  requested: (data.requested ?? []).filter(({ requested }) => requested === undefined || requested <= span.dataTo),
  history: rowsWithin(data.history ?? [], span),
  reported: reportedWithin(data.reported, span),
});

/** An action as it then stood: one completed since was open, and no later progress, reason or date had been given. */
const actionThen = (action: Action, { dataTo }: Span): Action => {
  const { completedOn, lateBecause: _reason, revisedDue: _date, ...open } = action;
  if (completedOn !== undefined && completedOn <= dataTo) return action;
  return { ...open, status: 'open', progress: 'In progress' };
};

const held = <Document extends { dataTo: string; data: unknown }>(document: Document, { dataTo }: Span, data: Document['data']): Document => ({
  ...document,
  dataTo,
  data,
});

/**
 * The documents as if only some months were held: rows, outages, projects and actions of the span, and nothing
 * that officers wrote after its last day.
 */
export const onlySpan = (span: Span): Changes => ({
  'reporting-periods': (document) => held(document, span, periodsWithin(document.data, span)),
  calls: (document) =>
    held(document, span, { ...document.data, rows: rowsWithin(document.data.rows, span), reported: reportedWithin(document.data.reported, span) }),
  backlog: (document) =>
    held(document, span, { ...document.data, rows: rowsWithin(document.data.rows, span), reported: reportedWithin(document.data.reported, span) }),
  'fix-times': (document) => held(document, span, { ...document.data, rows: rowsWithin(document.data.rows, span) }),
  outages: (document) =>
    held(document, span, { ...document.data, records: document.data.records.filter(({ start }) => within(span, monthOf(start))) }),
  projects: (document) => held(document, span, projectsWithin(document.data, span)),
  actions: (document) =>
    held(document, span, {
      ...document.data,
      records: document.data.records.filter(({ setOn }) => setOn >= span.from && setOn <= span.dataTo).map((action) => actionThen(action, span)),
    }),
  explanations: (document) =>
    held(document, span, {
      records: document.data.records.filter(({ from, to, date }) => from >= span.from && to <= monthOf(span.dataTo) && date <= span.dataTo),
    }),
});
