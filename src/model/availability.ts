import type { CouncilCode } from './council';
import { endOfDay, startOfDay, utcMinutes, type UtcMinutes } from './londonTime';
import type { Day } from './month';
import type { Outage } from './outage';
import type { Service } from './partnership';
import { agreedMinutes, clipped, unionMinutesInside, type Interval } from './workingTime';

/** Availability of one service for one council over some days, or why there is none. */
export type Availability =
  | {
      status: 'measured';
      /** Agreed service minutes, less planned maintenance inside them. */
      agreed: number;
      /** Union of unplanned outage minutes inside agreed time. */
      lost: number;
      /** 0 to 100, unrounded. */
      percent: number;
      /** Outages that began in these days. */
      outages: number;
      /** True when an outage had not been restored by the last day. */
      continuing: boolean;
    }
  | { status: 'not-measured' }
  | { status: 'not-applicable' };

/** Days looked at, both included; `to` never later than the data-to day. */
export interface Days {
  from: Day;
  to: Day;
}

/** The stretch of time of some days, London midnight to midnight. */
export const intervalOfDays = ({ from, to }: Days): Interval => ({ start: startOfDay(from), end: endOfDay(to) });

interface Stretch {
  interval: Interval;
  start: UtcMinutes;
  end: UtcMinutes;
}

const stretchOf = (interval: Interval): Stretch => ({ interval, start: utcMinutes(interval.start), end: utcMinutes(interval.end) });

// Figures by month ask every outage about every month: instants are read once for each of both.
const windows = new WeakMap<Days, Stretch>();
const spans = new WeakMap<Outage, { start: UtcMinutes; end: UtcMinutes }>();

const windowOf = (days: Days): Stretch => {
  const known = windows.get(days) ?? stretchOf(intervalOfDays(days));
  windows.set(days, known);
  return known;
};

const spanOf = (outage: Outage): { start: UtcMinutes; end: UtcMinutes } => {
  const { start, restored } = outage;
  const known = spans.get(outage) ?? { start: utcMinutes(start), end: restored === undefined ? Number.POSITIVE_INFINITY : utcMinutes(restored) };
  spans.set(outage, known);
  return known;
};

/** True where an outage falls in these days, wholly or in part. */
export const touches = (outage: Outage, days: Days): boolean => {
  const window = windowOf(days);
  const span = spanOf(outage);
  return Math.max(span.start, window.start) < Math.min(span.end, window.end);
};

/** True where an outage began in these days. */
export const beganWithin = (outage: Outage, days: Days): boolean => {
  const window = windowOf(days);
  const { start } = spanOf(outage);
  return start >= window.start && start < window.end;
};

/** The part of an outage inside some days; one not yet restored counts to the end of them. */
export const outageWithin = (outage: Outage, days: Days): Interval | undefined => {
  if (!touches(outage, days)) return undefined;
  const { interval } = windowOf(days);
  return clipped({ start: outage.start, end: outage.restored ?? interval.end }, interval);
};

/** True for what counts as downtime: unplanned, and more than a slow or partial service. */
export const isDowntime = (outage: Outage): boolean => !outage.planned && outage.kind === 'outage';

const isInterval = (interval: Interval | undefined): interval is Interval => interval !== undefined;

/**
 * Availability = 100 × (agreed − lost) / agreed. Minutes are a union, not a sum; planned maintenance leaves
 * agreed time; no outages is 100, a service without monitoring is "not measured", never 100.
 */
export const availabilityOf = (
  service: Service,
  council: CouncilCode,
  outages: readonly Outage[],
  days: Days,
  bankHolidays: readonly Day[],
): Availability => {
  if (!service.councils.includes(council)) return { status: 'not-applicable' };
  if (!service.monitored) return { status: 'not-measured' };
  const own = outages.filter((outage) => outage.service === service.id && outage.councils.includes(council));
  const within = (some: Outage[]) => some.map((outage) => outageWithin(outage, days)).filter(isInterval);
  const planned = within(own.filter((outage) => outage.planned));
  const downtime = own.filter(isDowntime);
  const plannedMinutes = unionMinutesInside(planned, service.hours, bankHolidays);
  const agreed = agreedMinutes(days.from, days.to, service.hours, bankHolidays) - plannedMinutes;
  if (agreed <= 0) return { status: 'not-measured' };
  // Downtime during planned work lies outside agreed time, so it costs nothing.
  const lost = unionMinutesInside([...planned, ...within(downtime)], service.hours, bankHolidays) - plannedMinutes;
  return {
    status: 'measured',
    agreed,
    lost,
    percent: availabilityPercent(agreed, lost),
    outages: downtime.filter((outage) => beganWithin(outage, days)).length,
    continuing: downtime.some((outage) => outage.restored === undefined && spanOf(outage).start < windowOf(days).end),
  };
};

/** 100 × (agreed − lost) / agreed, unrounded. */
export const availabilityPercent = (agreed: number, lost: number): number => (100 * (agreed - lost)) / agreed;

/** Minutes that may be lost before a target is missed: 1 % of agreed time at 99 %. */
export const allowedMinutes = (agreed: number, target: number): number => (agreed * (100 - target)) / 100;

/** Several services or councils as one, by their minutes; undefined where none is measured. */
export const pooledAvailability = (parts: readonly Availability[]): { agreed: number; lost: number; percent: number } | undefined => {
  const measured = parts.filter((part) => part.status === 'measured');
  const agreed = measured.reduce((sum, part) => sum + part.agreed, 0);
  const lost = measured.reduce((sum, part) => sum + part.lost, 0);
  return agreed === 0 ? undefined : { agreed, lost, percent: availabilityPercent(agreed, lost) };
};
