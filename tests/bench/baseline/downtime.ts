import type { Answers } from './answers';

const dayMinutes = 24 * 60;

/** Minutes of London's wall clock since 1970: the offset is left off, so service hours need no time zone. */
const wallMinutes = (instant: string): number => Date.parse(`${instant.slice(0, 16)}Z`) / 60_000;

type Service = Answers['reporting-periods']['data']['services'][number];
type Outage = Answers['outages']['data']['records'][number];

/** An unplanned failure, on the wall clock. */
export interface Downtime {
  outage: Outage;
  start: number;
  end: number;
  hours: number;
}

/** Unplanned outages in order of time; one still open lasts to `asAt`. */
export const downtimesOf = ({ outages }: Answers): Downtime[] =>
  outages.data.records
    .filter(({ planned, kind }) => !planned && kind === 'outage')
    .map((outage) => {
      const [start, end] = [wallMinutes(outage.start), outage.restored === undefined ? wallMinutes(`${outages.dataTo}T23:59`) : wallMinutes(outage.restored)];
      return { outage, start, end, hours: (end - start) / 60 };
    })
    .sort((a, b) => a.start - b.start);

const opens = ({ hours }: Service, day: number, holidays: ReadonlySet<number>): boolean =>
  // Day 0 of the clock was a Thursday.
  hours.days.includes(((day + 3) % 7) + 1) && (hours.bankHolidays || !holidays.has(day));

const lostMinutes = (service: Service, outages: readonly Downtime[], from: number, to: number, holidays: ReadonlySet<number>): number => {
  let lost = 0;
  let counted = from;
  for (const { start, end } of outages) {
    const [begin, finish] = [Math.max(start, counted), Math.min(end, to)];
    for (let day = Math.floor(begin / dayMinutes); day * dayMinutes < finish; day += 1) {
      if (!opens(service, day, holidays)) continue;
      const open = day * dayMinutes + service.hours.opens;
      lost += Math.max(0, Math.min(finish, open + service.hours.closes - service.hours.opens) - Math.max(begin, open));
    }
    counted = Math.max(counted, finish);
  }
  return lost;
};

/** Share of agreed service minutes that was available, for each council that uses each service: 0 to 100. */
export const availabilityOver = (answers: Answers, downtimes: readonly Downtime[], months: readonly string[], councils: readonly string[]): number => {
  const { services, bankHolidays } = answers['reporting-periods'].data;
  const holidays = new Set(bankHolidays.map((day) => Date.parse(day) / 60_000 / dayMinutes));
  const from = Date.parse(`${months[0]}-01`) / 60_000;
  const last = new Date(`${months.at(-1)}-01`);
  const to = last.setUTCMonth(last.getUTCMonth() + 1) / 60_000;
  const touching = downtimes.filter(({ start, end }) => end > from && start < to);
  let [agreed, lost] = [0, 0];
  for (const service of services.filter(({ monitored }) => monitored)) {
    let days = 0;
    for (let day = from / dayMinutes; day * dayMinutes < to; day += 1) if (opens(service, day, holidays)) days += 1;
    for (const council of councils.filter((code) => service.councils.includes(code))) {
      agreed += days * (service.hours.closes - service.hours.opens);
      lost += lostMinutes(service, touching.filter(({ outage }) => outage.service === service.id && outage.councils.includes(council)), from, to, holidays);
    }
  }
  return (100 * (agreed - lost)) / agreed;
};
