import { availabilityOf, availabilityPercent, pooledAvailability, touches, type Availability } from '../../model/availability';
import type { Council } from '../../model/council';
import type { Month } from '../../model/month';
import type { Service, ServiceHours } from '../../model/partnership';
import { isHeld, missing, type Reading } from '../../model/reading';
import { agreedMinutes } from '../../model/workingTime';
import { rememberedByMonths, type OutageContext } from './outageContext';
import { daysOf } from './tally';

/** Agreed and lost service minutes, and the share that was available. */
export interface Pooled {
  agreed: number;
  lost: number;
  percent: number;
}

/** A service for one of the councils that use it. */
export interface ServiceUse {
  service: Service;
  council: Council;
}

/** Every service with each council looked at that uses it, in order. */
export const serviceUses = ({ context }: OutageContext): ServiceUse[] =>
  context.partnership.services.flatMap((service) =>
    context.councils.filter(({ code }) => service.councils.includes(code)).map((council) => ({ service, council })),
  );

/** Availability of one service for one council over some months. */
export const availabilityIn = ({ context, records }: OutageContext, { service, council }: ServiceUse, months: readonly Month[]): Availability =>
  availabilityOf(service, council.code, records, daysOf(months, context.asAt), context.partnership.bankHolidays);

const sameHours = ({ days, opens, closes, bankHolidays }: ServiceHours): string => [days.join(''), opens, closes, bankHolidays].join();

/**
 * One month of every use. Most services have nothing on record in most months and share their hours, so that their
 * agreed minutes need counting once.
 */
const monthOfUses = (from: OutageContext, month: Month): Availability[] => {
  const { asAt, partnership } = from.context;
  const days = daysOf([month], asAt);
  const touched = new Set(from.records.filter((outage) => touches(outage, days)).map(({ service }) => service));
  const agreed = new Map<string, number>();
  return serviceUses(from).map((use): Availability => {
    const { service } = use;
    if (!service.monitored || touched.has(service.id)) return availabilityIn(from, use, [month]);
    const key = sameHours(service.hours);
    const minutes = agreed.get(key) ?? agreedMinutes(days.from, days.to, service.hours, partnership.bankHolidays);
    agreed.set(key, minutes);
    return { status: 'measured', agreed: minutes, lost: 0, percent: 100, outages: 0, continuing: false };
  });
};

const added = (parts: readonly Pooled[]): Pooled => {
  const agreed = parts.reduce((sum, part) => sum + part.agreed, 0);
  const lost = parts.reduce((sum, part) => sum + part.lost, 0);
  return { agreed, lost, percent: availabilityPercent(agreed, lost) };
};

/** Months are added by their minutes: what a quarter agreed and lost is what its months did. */
const workOut = (from: OutageContext) => {
  const monthly = rememberedByMonths(([month]) => (month === undefined ? undefined : pooledAvailability(monthOfUses(from, month))));
  return (months: readonly Month[]): Reading<Pooled> => {
    const known = from.tallyOf(months);
    if (!isHeld(known)) return known;
    const parts = months.flatMap((month) => monthly([month]) ?? []);
    return parts.length === 0 ? missing('not-collected', 'Not measured') : { status: known.status, value: added(parts) };
  };
};

const workedOut = new WeakMap<OutageContext, (months: readonly Month[]) => Reading<Pooled>>();

/** All measured services pooled by their minutes; missing where a return is, or where nothing is measured. */
export const availabilityOver = (from: OutageContext, months: readonly Month[]): Reading<Pooled> => {
  const over = workedOut.get(from) ?? rememberedByMonths(workOut(from));
  workedOut.set(from, over);
  return over(months);
};

/** {@link availabilityOver} as a percentage. */
export const percentOver = (from: OutageContext, months: readonly Month[]): Reading => {
  const pooled = availabilityOver(from, months);
  return isHeld(pooled) ? { status: pooled.status, value: pooled.value.percent } : pooled;
};
