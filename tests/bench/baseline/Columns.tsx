import { councilPaints, halo, middle, monthAxis, quarterRow, roundScale, valueAxis } from './axes';
import { aYearBefore } from './calendar';
import { total } from './counts';
import type { Scope } from './scope';
import { change, count } from './words';

const [width, floor] = [718, 262];
const slots = { left: 52, width: 55.5 };
const half = 17;

/** Calls logged: a stack a month, last year as a skyline behind, totals of quarters beneath. */
export const columns = ({ calendar, counts, codes, councils, owner }: Scope) => {
  const { months, monthsBefore, done, quarters, lastYear } = calendar;
  const logged = (month: string): number => total(counts.logged, [month], codes);
  const [now, past] = [done.map(logged), monthsBefore.map(logged)];
  const ticks = roundScale(Math.max(...now, ...past));
  const y = (value: number): number => floor - (value / (ticks.at(-1) ?? 1)) * (floor - 32);
  const bases = done.map(() => 0);
  const stacks = councils.map(({ code, shortName }, place) => ({
    shortName,
    paint: councilPaints[place],
    last: y((bases.at(-1) ?? 0) + total(counts.logged, done.slice(-1), [code]) / 2),
    d: done.map((month, slot) => {
      const from = bases[slot] ?? 0;
      const to = (bases[slot] = from + total(counts.logged, [month], [code]));
      return `M${middle(slots, slot) - half} ${y(from)}V${y(to) + 2}h${2 * half}V${y(from)}z`;
    }).join(''),
  }));
  const skyline = past.map((value, slot) => `V${y(value).toFixed(1)}H${slots.left + (slot + 1) * slots.width}`).join('');
  return (
    <svg className="chart" width={width} height="358" role="img" aria-label="Calls logged by month">
      {valueAxis(ticks, y, slots.left, width, count)}
      <path d={`M${slots.left} ${floor}${skyline}V${floor}z`} fill="var(--ghost-fill)" stroke="var(--ghost-line)" strokeWidth="1.4" />
      <text y="18" fontSize="13.5" fill="var(--ink-3)">Calls a month</text>
      {stacks.map(({ shortName, paint, d }) => (
        <path key={shortName} d={d} fill={`var(--${paint})`} />
      ))}
      {monthAxis(months, slots, 280)}
      {quarterRow(quarters.slice(4), slots, 289, 4)}
      <g fontSize="13.5" textAnchor="middle" fontWeight="600" fill="var(--ink)">
        {now.map((value, slot) => (
          <text key={slot} x={middle(slots, slot)} y={y(value) - 10} {...halo}>
            {count(value)}
          </text>
        ))}
        {quarters.slice(4).map((quarter, index) => (
          <text key={index} x={slots.left + (3 * index + quarter.months.length / 2) * slots.width} y="332" fontSize="15.5">
            {count(total(counts.logged, quarter.months, codes))}
          </text>
        ))}
      </g>
      <g fontSize="13.5" textAnchor="middle" fill="var(--ink-2)">
        {quarters.slice(4).map((quarter, index) => (
          <text key={index} x={slots.left + (3 * index + quarter.months.length / 2) * slots.width} y="350">
            {change(total(counts.logged, quarter.months, codes), total(counts.logged, aYearBefore(quarter.months), codes))}
          </text>
        ))}
      </g>
      <g fontSize="13.5" fill="var(--ink-3)">
        <text y="332">Total</text>
        <text y="350">Change</text>
        <text x={width - 4} y={y(Math.max(...past)) - 16} textAnchor="end" fontWeight="600" {...halo}>
          {lastYear}, {owner}
        </text>
      </g>
      {stacks.map(({ shortName, paint, last }) => (
        <text key={shortName} x={middle(slots, done.length - 1) + half + 8} y={last} fontSize="14" fontWeight="600" fill={`var(--${paint}-text)`} {...halo}>
          {shortName}
        </text>
      ))}
    </svg>
  );
};
