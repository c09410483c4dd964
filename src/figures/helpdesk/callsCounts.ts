import { yearStart } from '../../model/financialYear';
import type { Council } from '../../model/council';
import type { DefinitionChange, Envelope } from '../../model/envelope';
import type { CallCounts, Calls } from '../../model/helpdesk';
import { addMonths, type Month } from '../../model/month';
import { quarterBefore, type QuarterReach } from '../../model/period';
import { isHeld, type Reading } from '../../model/reading';
import { breakBetween, lastChange, percentChange, perMonth } from '../compare';
import type { Context } from '../context';
import { countedOver, returnsOf } from '../pooling';
import type { Comparison } from '../selection';

/** How many calls some months had; absent where a part is. */
export type CallsOver = (months: readonly Month[]) => Reading;

/** Calls logged as the columns, their table and their sentence need them. */
export interface CallsCounts {
  byCouncil: readonly CallsOver[];
  /** All councils looked at. */
  together: CallsOver;
  /** The same months a year earlier. */
  lastYear: CallsOver;
  /** Change in per cent on the same months a year earlier. */
  onLastYear: CallsOver;
  /** Change in per cent of the average month on the whole quarter before. */
  onQuarterBefore: (reach: QuarterReach) => Reading;
  /** Months shown for which every council has figures. */
  complete: readonly Month[];
  /** The comparison asked for, or none where the definition changed in between. */
  compare: Comparison;
  changed: DefinitionChange | undefined;
  /** The last change of the definition, whatever is compared. */
  lastChanged: DefinitionChange | undefined;
}

/** Names a change of definition of calls may go by. */
const measures = ['calls-logged', 'calls'];

const loggedOf = ({ logged }: CallCounts): number => logged;

/** Counts calls logged over whatever months are asked of it. */
export const callsCounts = (calls: Envelope<Calls>, context: Context): CallsCounts => {
  const { councils, months, year, selection } = context;
  const { rows, definitionChanges } = calls.data;
  const returns = returnsOf(rows, context.asAt);
  const overOf =
    (some: readonly Council[]): CallsOver =>
    (span) =>
      countedOver(returns, span, some, loggedOf);
  const together = overOf(councils);
  const lastYear: CallsOver = (span) => together(span.map((month) => addMonths(month, -12)));
  const earliest = addMonths(yearStart(year), selection.compare === 'previous' ? -3 : -12);
  const changed = selection.compare === 'none' ? undefined : breakBetween(definitionChanges, measures, earliest, months.at(-1));
  return {
    byCouncil: councils.map((council) => overOf([council])),
    together,
    lastYear,
    onLastYear: (span) => percentChange(together(span), lastYear(span)),
    onQuarterBefore: (reach) => {
      const before = quarterBefore(reach).months;
      return percentChange(perMonth(together(reach.months), reach.months.length), perMonth(together(before), before.length));
    },
    complete: months.filter((month) => isHeld(together([month]))),
    compare: changed === undefined ? selection.compare : 'none',
    changed,
    lastChanged: lastChange(definitionChanges, measures, months.at(-1)),
  };
};
