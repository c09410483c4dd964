import type { MetricId } from '../metrics/metric';
import type { DefinitionChange } from '../model/envelope';
import { yearStart } from '../model/financialYear';
import type { Month } from '../model/month';
import type { Reading } from '../model/reading';
import { accountOf, officerFinding, varianceOf, type Told } from './account';
import { partNotes, strictest, twoYearMonths, type Context } from './context';
import type { Figure, KeyEntry, Monthly, Rating } from './figure';
import { nothingIn, type Nothing } from './held';
import type { Plot } from './plot';
import { restatementsIn, withPublished } from './published';
import type { Table } from './table';

/** Where a figure stands. */
export interface Place {
  ref: string;
  section: string;
  title: string;
  metric: MetricId;
}

/** What a builder found out; {@link compose} adds what every figure carries. */
export interface Content {
  /** Written by rule. */
  finding: string;
  descriptor: string;
  /** What is drawn, as a phrase: "Columns of calls logged by month". */
  drawn: string;
  plot: Plot;
  table: Table;
  rating?: Rating | undefined;
  key?: KeyEntry[] | undefined;
  notes?: readonly string[] | undefined;
  /** What holds for the source, besides how it counts. */
  sourceNotes?: readonly string[] | undefined;
  /** A monthly measure, month by month, and the last change of its definition. */
  monthly?: { at: (month: Month) => Reading; changed?: DefinitionChange | undefined } | undefined;
  firstRows?: number | undefined;
  /** Why there is nothing to show, or `something`, where the table cannot tell. */
  holds?: Nothing | 'something' | undefined;
  /** Where it is not the source of the context. */
  source?: string | undefined;
}

const monthlyOf = ({ at, changed }: NonNullable<Content['monthly']>, context: Context): Monthly => ({
  values: twoYearMonths(context).map((month) => ({ month, reading: at(month) })),
  from: yearStart(context.year),
  alike: changed === undefined || changed.from <= yearStart(context.year - 1),
});

/** Makes a figure of its content: the officer's sentence before the rule's, provenance, marking, variances. */
export const compose = (place: Place, context: Context, told: Told, content: Content): Figure => {
  const restated = restatementsIn(content.table, (context.partnership.published ?? []).filter(({ metric }) => metric === place.metric), context);
  const holds = content.holds ?? nothingIn(content);
  const nothing = holds === 'something' ? undefined : holds;
  // A sentence written of figures says nothing true where there are none.
  const officer = nothing === undefined ? officerFinding(told, place.metric, place.ref, context) : undefined;
  const finding = officer?.finding ?? content.finding;
  const account = accountOf(told, place.metric, place.ref, context);
  const variances = varianceOf(content.rating, account);
  const spoken = [officer, variances.length > 0 ? account : undefined].flatMap((record) => (record === undefined ? [] : [record.marking]));
  return {
    ...place,
    finding,
    findingBy: officer === undefined ? 'rule' : 'officer',
    descriptor: content.descriptor,
    marking: strictest([context.marking, ...spoken]),
    rating: content.rating,
    plot: content.plot,
    table: withPublished(content.table, restated),
    key: content.key ?? [],
    description: `${finding}. ${content.drawn}.`,
    variances,
    source: content.source ?? context.source,
    asAt: context.asAt,
    late: context.late,
    demonstration: context.demonstration,
    notes: [...new Set([...restated.map(({ note }) => note), ...(content.notes ?? []), ...context.caveats])],
    sourceNotes: [...new Set([...partNotes(context), ...context.notes, ...(content.sourceNotes ?? [])])],
    firstRows: content.firstRows,
    targets: context.partnership.targets.filter(({ metric, from, to }) => metric === place.metric && from <= context.selection.period.to && to >= context.selection.period.from),
    restated: restated.map(({ note }) => note),
    monthly: content.monthly && monthlyOf(content.monthly, context),
    nothing,
  };
};
