import { halo, monthAxis, quarterRow } from './axes';
import { concerns, type Scope } from './scope';
import { duration } from './words';

const width = 612;
const slots = { left: 168, width: 37 };
const pitch = 27;

/** Half the thickness of a tail, and the mark, by how grave the outage is. */
const severities = [
  { tail: 6, mark: 'M0 -8L8 0L0 8L-8 0Z', fill: 'var(--ink)' },
  { tail: 5, mark: 'M-5.5 -5.5h11v11h-11z', fill: 'var(--axis)' },
  { tail: 2.5, mark: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0Z', fill: 'var(--paper)' },
];

/** Outages of the year: a lane a service, a mark at each start, a tail as long as the hours lost. */
export const lanes = (scope: Scope) => {
  const { answers, calendar, downtimes } = scope;
  const { months, done, quarters } = calendar;
  const services = answers['reporting-periods'].data.services.filter((service) => concerns(scope, service));
  const bottom = 10 + services.length * pitch;
  const from = Date.parse(`${months[0]}-01`) / 60_000;
  const x = (minutes: number): number => slots.left + ((minutes - from) / (366 * 24 * 60)) * (width - slots.left);
  const asAt = slots.left + done.length * slots.width;
  const shown = downtimes.filter(({ outage, start }) => start >= from && concerns(scope, outage));
  return (
    <svg className="chart" width={width} height={bottom + 55} role="img" aria-label="Outages by service" fontSize="13.5">
      <path d={[0, 3, 6, 9, 12].map((slot) => `M${slots.left + slot * slots.width} 4V${bottom}`).join('')} stroke="var(--rule)" />
      <rect x={asAt} y="10" width={width - asAt} height={bottom - 10} fill="var(--wash)" />
      <path d={services.map((_, lane) => `M0 ${36.5 + lane * pitch}H${width}`).join('')} stroke="var(--grid)" />
      <path d={`M${asAt} 4V${bottom}`} stroke="var(--ink)" strokeWidth="1.25" />
      {monthAxis(months, slots, bottom + 18)}
      {quarterRow(quarters.slice(4), slots, bottom + 27, 4)}
      <g fill="var(--ink-2)">
        {services.map(({ id, name }, lane) => (
          <text key={id} y={28.5 + lane * pitch}>
            {name}
          </text>
        ))}
      </g>
      {shown.map(({ outage, start, hours }) => {
        const { tail, mark, fill } = severities[Math.min(outage.priority, 3) - 1] ?? severities[2]!;
        const reach = 8 + 3.4 * hours;
        const isLate = start > from + 200 * 24 * 60;
        return (
          <g key={outage.reference} transform={`translate(${x(start).toFixed(1)} ${23.5 + services.findIndex(({ id }) => id === outage.service) * pitch})`}>
            <path d={`M0 0H${reach.toFixed(1)}`} stroke={fill === 'var(--paper)' ? 'var(--axis)' : fill} strokeWidth={tail} />
            <path d={mark} fill={fill} stroke={fill === 'var(--paper)' ? 'var(--ink-2)' : undefined} strokeWidth="1.5" />
            <text x={isLate ? -14 : reach + 6} y="5" textAnchor={isLate ? 'end' : undefined} fontWeight={outage.priority === 1 ? 600 : undefined} fill="var(--ink-2)" {...halo}>
              {duration(hours)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
