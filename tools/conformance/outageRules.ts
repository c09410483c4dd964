import { isSummerTime, londonDay, utcMinutes } from '../../src/model/londonTime';
import { dayFromIndex, monthOfDay, type Month } from '../../src/model/month';
import type { Outage } from '../../src/model/outage';
import { at, type Found } from './finding';
import { recordPath, type Facts, type Rule } from './facts';

/** An outage of weeks is more often one that nobody closed. */
const longDays = 14;

const records = ({ answers }: Facts): Outage[] => answers.outages?.data.records ?? [];

const each = (find: (outage: Outage, facts: Facts) => Found[]) => (facts: Facts): Found[] => records(facts).flatMap((outage) => find(outage, facts));

const monthOfInstant = (instant: string): Month => monthOfDay(dayFromIndex(londonDay(utcMinutes(instant))));

const future = each(({ reference, start, restored }, { answers }) => {
  const { generatedAt } = answers.outages!;
  return (['start', 'restored'] as const).flatMap((field) => {
    const instant = field === 'start' ? start : restored;
    return instant !== undefined && utcMinutes(instant) > utcMinutes(generatedAt)
      ? [at('outages', recordPath(reference, field), `not after \`generatedAt\` (${generatedAt})`, instant)]
      : [];
  });
});

const offset = each(({ reference, start, restored }) =>
  (['start', 'restored'] as const).flatMap((field) => {
    const instant = field === 'start' ? start : restored;
    if (instant === undefined || instant.endsWith('Z')) return [];
    const london = isSummerTime(utcMinutes(instant)) ? '+01:00' : '+00:00';
    return instant.endsWith(london) ? [] : [at('outages', recordPath(reference, field), `the offset of London that day, ${london}, or Z`, instant)];
  }),
);

const unused = each(({ reference, service, councils }, { answers }) => {
  const users = answers['reporting-periods']?.data.services.find(({ id }) => id === service)?.councils;
  const strangers = users === undefined ? [] : councils.filter((council) => !users.includes(council));
  return strangers.length === 0 ? [] : [at('outages', recordPath(reference, 'councils'), `councils that use ${service} (${users!.join(', ')})`, strangers.join(', '))];
});

const long = each(({ reference, start, restored, planned }, { answers }) => {
  const end = restored ?? answers.outages!.generatedAt;
  const days = (utcMinutes(end) - utcMinutes(start)) / 1440;
  if (planned || days <= longDays) return [];
  return [at('outages', recordPath(reference, 'restored'), `an end within ${longDays} days, or a record that was closed`, `${Math.floor(days)} days`)];
});

const outside = each(({ reference, start, restored }, { query: { from, to } }) => {
  const last = restored === undefined ? undefined : monthOfInstant(restored);
  const isOutside = (to !== undefined && monthOfInstant(start) > to) || (from !== undefined && last !== undefined && last < from);
  return isOutside ? [at('outages', recordPath(reference), `outages that touch ${from ?? 'the first month'} to ${to ?? 'the last'}, as asked`, `${start} to ${restored ?? 'now'}`)] : [];
});

const both = ({ answers }: Facts): Found[] =>
  (answers.outages?.data.missing ?? []).flatMap(({ month, council }) =>
    (answers.outages?.data.records ?? [])
      .filter(({ start, councils }) => councils.includes(council) && monthOfInstant(start) === month)
      .map(({ reference }) => at('outages', `data.missing (${month}, ${council})`, 'no record in a month that was not reported', reference)),
  );

const twice = (facts: Facts): Found[] => {
  const list = records(facts).filter(({ planned }) => !planned);
  return list.flatMap((one, i) =>
    list
      .slice(i + 1)
      .filter((other) => other.service === one.service && other.start === one.start && other.councils.some((council) => one.councils.includes(council)))
      .map((other) => at('outages', recordPath(other.reference), 'one record for an outage', `the service, start and council of ${one.reference}`)),
  );
};

/** Outages begin, end and belong where they say. */
export const outageRules: readonly Rule[] = [
  { name: 'outage-in-future', severity: 'fault', find: future },
  { name: 'outage-offset', severity: 'fault', find: offset },
  { name: 'outage-outside-period', severity: 'fault', find: outside },
  { name: 'outage-in-missing-month', severity: 'fault', find: both },
  { name: 'outage-of-unused-service', severity: 'doubt', find: unused },
  { name: 'outage-never-closed', severity: 'doubt', find: long },
  { name: 'outage-twice', severity: 'doubt', find: twice },
];
