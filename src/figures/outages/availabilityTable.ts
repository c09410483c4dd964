import { financialYearLabel } from '../../model/financialYear';
import type { Availability } from '../../model/availability';
import type { Month } from '../../model/month';
import type { Target } from '../../model/partnership';
import { notApplicable, readingCell } from '../absence';
import { blankCell, countCell } from '../cells';
import { monthRange, percentDown } from '../format';
import { quarterSummedRows } from '../monthTable';
import { mapped } from '../pooling';
import type { Cell, Column, Row, Table } from '../table';
import { percentTarget, statusCell, targetColumns } from '../targetCells';
import { availabilityIn, availabilityOver, percentOver, serviceUses } from './availabilityOver';
import { yearBefore, type OutageContext } from './outageContext';

const measuredCells = (availability: Availability): Cell[] => {
  if (availability.status !== 'measured') {
    const text = availability.status === 'not-measured' ? 'Not measured' : 'Not applicable';
    return [notApplicable(text), notApplicable(text), notApplicable(text)];
  }
  const { percent, lost, agreed, outages, continuing } = availability;
  const said = outages === 0 && lost === 0 ? 'No outages' : continuing ? 'Continuing' : undefined;
  return [{ text: percentDown(percent, 2), value: percent, secondary: said }, countCell(lost), countCell(agreed)];
};

const heading = (key: string, header: string, width: number): Row => ({ key, header, kind: 'group', cells: Array.from({ length: width }, () => blankCell) });

const serviceRows = (from: OutageContext, width: number): Row[] => {
  const { months } = from;
  const uses = serviceUses(from);
  if (months.length === 0 || uses.length === 0) return [];
  const rows = uses.map(
    (use): Row => ({
      key: `${use.service.id}-${use.council.code}`,
      header: `${use.service.name}, ${use.council.shortName}`,
      kind: 'detail',
      cells: [...measuredCells(availabilityIn(from, use, months)), ...Array.from({ length: width - 3 }, () => blankCell)],
    }),
  );
  return [heading('services', `Each service, ${monthRange(months[0]!, months.at(-1)!)}`, width), ...rows];
};

/** Months with quarters against the target, then each service for each council over the period. */
export const availabilityTable = (from: OutageContext, target: Target | undefined): Table => {
  const { year, quarters, selection } = from.context;
  const ghost = selection.compare === 'last-year';
  const columns: Column[] = [
    { key: 'availability', label: 'Availability', kind: 'number', style: 'percent-2', swatch: from.context.whole ? 'both' : undefined },
    { key: 'lost', label: 'Minutes lost', kind: 'number', style: 'count' },
    { key: 'agreed', label: 'Agreed minutes', kind: 'number', style: 'count', quiet: true },
    ...(ghost ? [{ key: 'last-year', label: financialYearLabel(year - 1), kind: 'number', style: 'percent-2', swatch: 'ghost' } satisfies Column] : []),
    ...(target === undefined ? [] : targetColumns('percent-2')),
  ];
  const cells = (months: readonly Month[]): Cell[] => {
    const pooled = availabilityOver(from, months);
    const minutes = (of: 'lost' | 'agreed'): Cell => readingCell(mapped(pooled, (value) => value[of]), 'count');
    const percent = mapped(pooled, (value) => value.percent);
    return [
      readingCell(percent, 'percent-2'),
      minutes('lost'),
      minutes('agreed'),
      ...(ghost ? [readingCell(percentOver(from, yearBefore(months)), 'percent-2')] : []),
      ...(target === undefined ? [] : [percentTarget(target), statusCell(percent, target)]),
    ];
  };
  return { rowLabel: 'Month', columns, rows: [...quarterSummedRows(quarters, cells), ...serviceRows(from, columns.length)] };
};
