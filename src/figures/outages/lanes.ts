import type { Outage } from '../../model/outage';
import { countCell, numberCell } from '../cells';
import type { Place } from '../compose';
import { councilsText, monthsShown, oneYear, type Context } from '../context';
import { hoursMinutes, hoursShort, londonTime, monthRange, shortDate } from '../format';
import { panel, type Panel } from '../panel';
import type { LanesPlot } from '../plot';
import { recordFigure } from '../recordFigure';
import type { Row, Table } from '../table';
import { isHeld } from '../../model/reading';
import { absenceOf } from '../absence';
import { isNilReturn, lacking, lanesFinding, nilNotes, type LanesLead } from './lanesFinding';
import { outageContext, type OutageContext } from './outageContext';
import { affectedWords, serviceName } from './serviceNames';
import { severityKey, severityWords } from './severity';
import { daysOf, downtimeIn, minutesIn, tally } from './tally';

const laneIds = ({ partnership, councils }: Context, outages: readonly Outage[]): string[] => {
  const used = partnership.services.filter((service) => councils.some(({ code }) => service.councils.includes(code)));
  return [...new Set([...used.map(({ id }) => id), ...outages.map(({ service }) => service)])];
};

const continuing = ({ restored }: Outage): string => (restored === undefined ? ', continuing' : '');

const plotOf = (context: Context, outages: readonly Outage[]): LanesPlot => {
  const lanes = laneIds(context, outages);
  const days = daysOf(context.months, context.asAt);
  return {
    shape: 'lanes',
    axis: oneYear(context),
    asAt: context.asAt,
    lanes: lanes.map((id) => ({ key: id, label: serviceName(context, id) })),
    marks: outages.map((outage) => {
      const minutes = minutesIn(outage, days);
      const began = londonTime(outage.start).day;
      return {
        lane: lanes.indexOf(outage.service),
        day: began < days.from ? days.from : began,
        hours: minutes / 60,
        severity: outage.priority,
        text: `${hoursShort(minutes)}${continuing(outage)}`,
        reference: outage.reference,
        row: outage.reference,
      };
    }),
  };
};

const outageRow = (context: Context, outage: Outage): Row => {
  const minutes = minutesIn(outage, daysOf(context.months, context.asAt));
  const { day } = londonTime(outage.start);
  return {
    key: outage.reference,
    header: outage.title,
    kind: 'point',
    marking: outage.marking,
    cells: [
      { text: shortDate(day), day },
      { text: serviceName(context, outage.service), secondary: affectedWords(context, outage) },
      { text: severityWords[outage.priority] },
      { text: '' },
      { text: `${hoursMinutes(minutes)}${continuing(outage)}`, value: minutes / 60 },
    ],
  };
};

const totalRow = (key: string, header: string, kind: Row['kind'], counts: { count: number; minutes: number }): Row => ({
  key,
  header,
  kind,
  cells: [{ text: '' }, { text: '' }, { text: '' }, countCell(counts.count), numberCell(counts.minutes / 60, 'hours-1')],
});

const totalRows = ({ context, records, months, compared, tallyOf }: OutageContext): Row[] => {
  const days = daysOf(months, context.asAt);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = compared === undefined ? undefined : tallyOf(compared.months);
  const now = tallyOf(months);
  const label = monthRange(first, last);
  const absent = (reason: string): Row => ({ key: 'all', header: label, kind: 'grand-total', cells: Array.from({ length: 5 }, () => ({ text: reason, missing: 'not-supplied' })) });
  return [
    totalRow('major', 'Major outages', 'total', tally(records.filter(({ priority }) => priority === 1), days)),
    isHeld(now) ? totalRow('all', label, 'grand-total', now.value) : absent(absenceOf(now)),
    ...(compared !== undefined && before !== undefined && isHeld(before) ? [totalRow('before', compared.label, 'total', before.value)] : []),
  ];
};

const tableOf = (from: OutageContext, outages: readonly Outage[]): Table => ({
  rowLabel: 'Outage',
  columns: [
    { key: 'date', label: 'Date', kind: 'date' },
    { key: 'service', label: 'Service', kind: 'text' },
    { key: 'severity', label: 'Severity', kind: 'text', brief: true },
    { key: 'outages', label: 'Outages', kind: 'number', style: 'count', quiet: true },
    { key: 'hours', label: 'Hours lost', kind: 'number', style: 'hours-1' },
  ],
  rows: [...outages.map((outage) => outageRow(from.context, outage)), ...totalRows(from)],
});

const descriptorOf = (context: Context): string =>
  `Outages by service, start date and hours lost, ${councilsText(context)}, ${monthsShown(context)}. Shape marks the start date; the tail shows hours lost, not days`;

/**
 * Outages by service and start date, with the hours each cost.
 * @param lead what the finding speaks of: the major outages, or the change on last year.
 */
export const outageLanes = (ref: string, section: string, lead: LanesLead): Panel => {
  const place: Place = { ref, section, title: 'Outages by service', metric: 'outages' };
  return panel({
    ...place,
    shape: 'lanes',
    needs: ['outages'],
    build: (answers, selection) => {
      const from = outageContext(answers, selection);
      const { context } = from;
      const days = daysOf(context.months, context.asAt);
      const outages = context.months.length === 0 ? [] : downtimeIn(from.records, days);
      return recordFigure(place, context, answers.explanations, {
        markings: outages.map(({ marking }) => marking),
        finding: lanesFinding(from, lead),
        descriptor: descriptorOf(context),
        drawn: 'A lane a service, with a mark at the start of each outage',
        plot: plotOf(context, outages),
        table: tableOf(from, outages),
        key: [...severityKey],
        notes: [...nilNotes(from, context.months), ...from.notes],
        // Lanes without a mark are drawn: each service with no outage.
        holds: isNilReturn(from, from.months) ? 'something' : lacking(from, outages.length),
      });
    },
  });
};
