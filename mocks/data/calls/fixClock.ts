import { workingMinutesBetween } from '../clock';
import { groupBy } from '../groupBy';
import { quarterEnd } from './ageBands';
import type { Call } from './call';
import { fixMinutes } from './fixProfiles';

/** Support minutes from first logged to last resolved, waiting included. */
const supportedMinutes = (call: Call): number => workingMinutesBetween(call.logged, call.resolutions.at(-1)!.at);

/**
 * Sets the working minutes of resolved calls. The clock stops while a call waits for its caller, so a call may stay
 * open for longer than it is worked on: the calls of a quarter and priority, quickest first, take the times of that
 * quarter's spread in the same order, and none takes longer than it was open.
 */
export const stopTheClock = (resolved: readonly Call[]): void => {
  const groups = groupBy(resolved, (call) => `${quarterEnd(call.resolutions.at(-1)!.month)} ${call.priority}`);
  for (const calls of groups.values()) {
    const ranked = calls.map((call) => ({ call, supported: supportedMinutes(call) })).sort((a, b) => a.supported - b.supported);
    for (const [rank, { call, supported }] of ranked.entries()) {
      const minutes = fixMinutes(call.resolutions.at(-1)!.month, call.priority, (rank + 0.5) / ranked.length);
      call.workedMinutes = Math.min(minutes, Math.max(supported, 1));
    }
  }
};
