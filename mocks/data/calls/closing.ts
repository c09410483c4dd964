import { dayIndex, firstDay, lastDay, type Month } from '../../../src/model/month';
import { afterWorkingMinutes, closes, minutesPerDay, opens, workingMinutesBetween, type ClockMinute } from '../clock';
import type { Random } from '../random';
import { lastOpened, type Call } from './call';
import { fixMinutes } from './fixProfiles';

const startOf = (month: Month): ClockMinute => dayIndex(firstDay(month)) * minutesPerDay + opens;
const endOf = (month: Month): ClockMinute => dayIndex(lastDay(month)) * minutesPerDay + closes;

/** Longest wait for a caller, against the time worked on the call. */
const longestWait = 1.2;

/**
 * When a call that does not outlast the month is closed: once it has been worked on and the caller has answered,
 * or, where that would be past the month end or it was left from before, at some time the desk was open.
 */
export const closingTime = (call: Call, month: Month, random: Random): ClockMinute => {
  const opened = lastOpened(call);
  const from = Math.max(opened, startOf(month));
  const end = endOf(month);
  const worked = fixMinutes(month, call.priority, random.next()) * (1 + longestWait * random.next());
  const due = afterWorkingMinutes(opened, Math.ceil(worked));
  if (due >= from && due <= end) return due;
  const free = workingMinutesBetween(from, end);
  // A call logged after the desk closed on the last working day is closed from home that evening.
  return free > 0 ? afterWorkingMinutes(from, Math.ceil(free * random.next())) : Math.max(from, end) + 10;
};
