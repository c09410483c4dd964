import type { Month } from '../../../src/model/month';
import type { Random } from '../random';
import { ageBands, ageInDays, bandOf } from './ageBands';
import type { Call } from './call';

/** Share of calls of a priority that can wait over a month end at all: a critical service is not left down. */
const canWait: Record<number, number> = { 1: 0.002, 2: 0.06, 3: 1, 4: 1 };

/** How readily a call that can wait is left open. */
const patience: Record<number, number> = { 1: 1, 2: 1, 3: 1, 4: 1.8 };

/** The desk closes its very oldest calls first. */
const tiredOf = (days: number): number => Math.min(1, (180 / days) ** 2);

/**
 * Which of a council's calls are still open at a month end: so many of each age, priority deciding who waits.
 * Where an age has too few calls, the next younger make up the number, then the rest from the youngest up.
 */
export const survivors = (pool: readonly Call[], month: Month, wanted: readonly number[], random: Random): Set<Call> => {
  const queues = ageBands.map((): { call: Call; turn: number }[] => []);
  for (const call of pool.filter(({ priority }) => random.next() < canWait[priority]!)) {
    const days = ageInDays(call, month);
    const turn = -Math.log(1 - random.next()) / (patience[call.priority]! * tiredOf(Math.max(days, 1)));
    queues[bandOf(days)]!.push({ call, turn });
  }
  for (const queue of queues) queue.sort((a, b) => a.turn - b.turn);
  const kept = new Set<Call>();
  const keep = (band: number, count: number): number => {
    const taken = queues[band]!.splice(0, count);
    for (const { call } of taken) kept.add(call);
    return count - taken.length;
  };
  let short = 0;
  for (let band = ageBands.length - 1; band >= 0; band -= 1) short = keep(band, wanted[band]! + short);
  for (let band = 0; band < ageBands.length && short > 0; band += 1) short = keep(band, short);
  if (short > 0) throw new Error(`${month}: ${short} more calls should be open than there are`);
  return kept;
};
