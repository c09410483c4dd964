import { availabilityOf, pooledAvailability, type Availability } from '../../model/availability';
import type { Council } from '../../model/council';
import type { Month } from '../../model/month';
import type { Service } from '../../model/partnership';
import { isHeld, missing, type Reading } from '../../model/reading';
import type { OutageContext } from './outageContext';
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

/** All measured services pooled by their minutes; missing where a return is, or where nothing is measured. */
export const availabilityOver = (from: OutageContext, months: readonly Month[]): Reading<Pooled> => {
  const known = from.tallyOf(months);
  if (!isHeld(known)) return known;
  const pooled = pooledAvailability(serviceUses(from).map((use) => availabilityIn(from, use, months)));
  return pooled === undefined ? missing('not-collected', 'Not measured') : { status: known.status, value: pooled };
};

/** {@link availabilityOver} as a percentage. */
export const percentOver = (from: OutageContext, months: readonly Month[]): Reading => {
  const pooled = availabilityOver(from, months);
  return isHeld(pooled) ? { status: pooled.status, value: pooled.value.percent } : pooled;
};
