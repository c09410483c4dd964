import type { Council } from '../../model/council';
import type { Outage } from '../../model/outage';
import type { Context } from '../context';
import { listed } from '../wording';

/** Name of a service; one the partnership does not list goes by its id. */
export const serviceName = ({ partnership }: Context, id: string): string => partnership.services.find((service) => service.id === id)?.name ?? id;

/** "Both councils", "All councils", or the names of those affected. */
export const affectedWords = ({ partnership }: Context, { councils }: Outage): string => {
  const affected = partnership.councils.filter(({ code }: Council) => councils.includes(code));
  if (affected.length < 2 || affected.length < partnership.councils.length) return listed(affected.map(({ shortName }) => shortName));
  return affected.length === 2 ? 'Both councils' : 'All councils';
};
