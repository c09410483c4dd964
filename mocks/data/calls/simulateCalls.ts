import { dayIndex, firstDay, type Month } from '../../../src/model/month';
import { afterWorkingMinutes, minutesPerDay, opens, workingDay } from '../clock';
import { groupBy } from '../groupBy';
import { randomFor, type Random } from '../random';
import { quarterEnd, wantedByBand } from './ageBands';
import { isOpen, type Call } from './call';
import { naturesOfQuarter, type CallNature } from './callMix';
import { closingTime } from './closing';
import { monthPlans, openAtStart, warmUpStart, type MonthPlan } from './demand';
import { stopTheClock } from './fixClock';
import { logCalls } from './logging';
import { survivors } from './survivors';

/** Calls already open when the simulation starts, of every age. */
const openingCalls = (random: Random): Call[] => {
  const start = dayIndex(firstDay(warmUpStart));
  const reach = [[1, 6], [7, 27], [28, 90], [91, 240]] as const;
  const wanted = wantedByBand('2020-12', openAtStart);
  return wanted.flatMap((bands, council) =>
    bands.flatMap((count, band) =>
      naturesOfQuarter(warmUpStart, count, random).map((nature): Call => ({
        council,
        logged: (start - random.integer(reach[band]![0], reach[band]![1])) * minutesPerDay + opens + random.integer(0, workingDay - 1),
        month: '2020-12',
        ...nature,
        resolutions: [],
        reopened: [],
      })),
    ),
  );
};

/** The natures of every planned call, by month and council, dealt a quarter at a time. */
const dealNatures = (random: Random): Map<Month, [CallNature[], CallNature[]]> => {
  const quarters = groupBy(monthPlans, ({ month }) => quarterEnd(month));
  const dealt = new Map<Month, [CallNature[], CallNature[]]>();
  for (const [quarter, plans] of quarters) {
    const total = plans.reduce((sum, { logged }) => sum + logged[0] + logged[1], 0);
    const natures = naturesOfQuarter(quarter, total, random);
    for (const { month, logged } of plans) dealt.set(month, [natures.splice(0, logged[0]), natures.splice(0, logged[1])]);
  }
  return dealt;
};

/** Some calls resolved last month prove not to be fixed and are opened again in the first days of this one. */
const reopenSome = (calls: readonly Call[], month: Month, count: number, random: Random): Call[] => {
  const start = dayIndex(firstDay(month)) * minutesPerDay + opens;
  const chosen = random.shuffled(calls).slice(0, count);
  for (const call of chosen) call.reopened.push({ at: afterWorkingMinutes(start, random.integer(1, 6 * workingDay)), month });
  return chosen;
};

interface Desk {
  open: Call[];
  resolvedLastMonth: Call[];
}

/** One council's month: log, reopen, then close all that do not outlast the month. */
const runMonth = (desk: Desk, logged: Call[], plan: MonthPlan, wanted: readonly number[], random: Random): Desk => {
  const { month } = plan;
  const reopened = reopenSome(desk.resolvedLastMonth, month, Math.round(logged.length * (0.014 + 0.008 * random.next())), random);
  const pool = [...desk.open, ...reopened, ...logged];
  const kept = survivors(pool, month, wanted, random);
  const closed = pool.filter((call) => !kept.has(call));
  const cancelled = new Set(random.shuffled(closed).slice(0, Math.max(reopened.length - random.integer(0, 3), 0)));
  for (const call of cancelled) call.cancelled = month;
  const resolved = closed.filter((call) => !cancelled.has(call));
  for (const call of resolved) call.resolutions.push({ at: closingTime(call, month, random), month });
  return { open: [...kept], resolvedLastMonth: resolved };
};

/**
 * Every call to the service desk from the first day of the simulation to the last published day. The plan fixes what
 * is logged and what stays open, by month and council; chance decides the rest. About 40,000 calls.
 */
export const simulateCalls = (): Call[] => {
  const random = randomFor('calls');
  const opening = openingCalls(random);
  const natures = dealNatures(random);
  const all = [...opening];
  let desks = [0, 1].map((council): Desk => ({ open: opening.filter((call) => call.council === council), resolvedLastMonth: [] }));
  for (const plan of monthPlans) {
    const wanted = wantedByBand(plan.month, plan.open);
    desks = desks.map((desk, council) => {
      const logged = logCalls(plan.month, council, natures.get(plan.month)![council]!, random);
      all.push(...logged);
      return runMonth(desk, logged, plan, wanted[council]!, random);
    });
  }
  stopTheClock(all.filter((call) => !isOpen(call) && call.cancelled === undefined));
  return all;
};
