import { financialYearLabel, yearMonths } from '../../model/financialYear';
import { isHeld, missing, type Reading } from '../../model/reading';
import { textOrNull } from '../absence';
import { byQuarter, councilPaint, councilsText, oneYear, type Context } from '../context';
import { count, signedPercent } from '../format';
import type { ColumnsPlot, QuarterRow } from '../plot';
import type { CallsCounts, CallsOver } from './callsCounts';

const ghostOf = ({ compare, together }: CallsCounts, context: Context): ColumnsPlot['ghost'] => {
  const values = yearMonths(context.year - 1).map((month) => together([month]));
  if (compare !== 'last-year' || !values.some(isHeld)) return undefined;
  const of = context.councils.length > 1 ? `, ${councilsText(context)}` : '';
  return { label: `${financialYearLabel(context.year - 1)}${of}`, values };
};

const quarterRowsOf = ({ compare, together, onLastYear, onQuarterBefore }: CallsCounts, context: Context): QuarterRow[] => {
  const totals = byQuarter(context, ({ months }) => textOrNull(together(months), count) ?? 'Incomplete');
  const changes = byQuarter(context, (reach) =>
    textOrNull(compare === 'previous' ? onQuarterBefore(reach) : onLastYear(reach.months), (value) => signedPercent(value, 1)),
  );
  const hasChange = compare !== 'none' && changes.some((text) => text !== null);
  return [{ head: 'Total', strong: true, texts: totals }, ...(hasChange ? [{ head: 'Change', strong: false, texts: changes }] : [])];
};

/** Columns by month of the financial year, with last year behind where that is the comparison. */
export const callsPlot = (counts: CallsCounts, context: Context): ColumnsPlot => {
  const axis = oneYear(context);
  const slots = (over: CallsOver): Reading[] => axis.months.map((month, i) => (i < axis.done ? over([month]) : missing('not-yet-due')));
  const totals = slots(counts.together);
  return {
    shape: 'columns',
    axis,
    unit: 'Calls a month',
    style: 'count',
    stack: context.councils.map((council, i) => ({
      key: council.code,
      label: council.shortName,
      paint: councilPaint(context, council),
      values: slots(counts.byCouncil[i]!),
    })),
    totals,
    totalTexts: totals.map((total) => textOrNull(total, count)),
    ghost: ghostOf(counts, context),
    quarterRows: quarterRowsOf(counts, context),
  };
};
