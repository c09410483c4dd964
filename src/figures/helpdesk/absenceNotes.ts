import type { Month } from '../../model/month';
import { isHeld } from '../../model/reading';
import { reasonOf } from '../absence';
import type { Context } from '../context';
import { monthName } from '../format';
import { listed } from '../wording';
import type { CallsOver } from './callsCounts';

/**
 * Why months of a council are missing, where a reason was given: "East Herts, November: return not received". A
 * drawing has room to say only that they are.
 */
export const absenceNotes = (byCouncil: readonly CallsOver[], context: Context): string[] =>
  context.councils.flatMap((council, i) => {
    const byReason = new Map<string, Month[]>();
    for (const month of context.months) {
      const reading = byCouncil[i]?.([month]);
      if (reading === undefined || isHeld(reading) || reading.reason === undefined) continue;
      const reason = reasonOf(reading, context);
      byReason.set(reason, [...(byReason.get(reason) ?? []), month]);
    }
    return [...byReason].map(([reason, months]) => `${council.shortName}, ${listed(months.map(monthName))}: ${reason}`);
  });
