import { councilPaints, halo, middle, monthAxis, quarterRow, roundScale, valueAxis } from './axes';
import { total } from './counts';
import { targetOf } from './rating';
import type { Scope } from './scope';
import { count, monthName } from './words';

const [width, right, floor] = [612, 602, 238];
const slots = { left: 46, width: (right - 46) / 24 };

/** Open calls at month ends over two years: a line a council and one for both, the target, the peak. */
export const lines = (scope: Scope) => {
  const { calendar, counts, councils, isWhole, codes } = scope;
  const { months, monthsBefore, done, quarters, year, lastYear } = calendar;
  const shown = [...monthsBefore, ...done];
  const openOf = (of: readonly string[]): number[] => shown.map((month) => total(counts.open, [month], of));
  const all = openOf(codes);
  const target = targetOf(scope, 'backlog');
  const ticks = roundScale(Math.max(...all, target?.value ?? 0));
  const y = (value: number): number => floor - (value / (ticks.at(-1) ?? 1)) * (floor - 32);
  const own = councils.map(({ code, shortName }, place) => ({ name: shortName, values: openOf([code]), paint: councilPaints[place], ink: `${councilPaints[place]}-text` }));
  const series = isWhole ? [...own, { name: 'both', values: all, paint: 'both', ink: 'ink' }] : own;
  const peak = all.indexOf(Math.max(...all));
  const end = middle(slots, shown.length - 1);
  const thisYear = slots.left + 12 * slots.width;
  return (
    <svg className="chart" width={width} height="312" role="img" aria-label="Open calls at month end">
      {valueAxis(ticks, y, slots.left, right, count)}
      <text y="18" fontSize="13.5" fill="var(--ink-3)">Open calls at month end</text>
      {target && <path d={`M${thisYear} ${y(target.value)}H${right}`} stroke="var(--target)" strokeWidth="1.5" strokeDasharray="6 4" />}
      {series.map(({ name, values, paint }) => (
        <path key={name} d={values.map((value, slot) => `${slot === 0 ? 'M' : 'L'}${middle(slots, slot).toFixed(1)} ${y(value).toFixed(1)}`).join('')} fill="none" stroke={`var(--${paint})`} strokeWidth="2.25" strokeLinejoin="round" />
      ))}
      {monthAxis([...monthsBefore, ...months], slots, 255)}
      {quarterRow(quarters, slots, 263, 8, 22)}
      <path d={`M${slots.left + 1.5} 290H${thisYear - 1.5}M${thisYear + 1.5} 290H${right - 1.5}`} stroke="var(--axis)" />
      <g fontSize="13.5" fontWeight="600" fill="var(--ink-2)">
        <text x={slots.left + 1.5} y="305">{lastYear}</text>
        <text x={thisYear + 1.5} y="305">{year}</text>
      </g>
      {calendar.latest.isPart && (
        <text x={right - 1.5} y="305" textAnchor="end" fontSize="13.5" fill="var(--ink-3)">
          Q{calendar.latest.number} to date
        </text>
      )}
      {series.map(({ name, values, paint, ink }) => (
        <g key={name} fontSize="14" fontWeight="600">
          <circle cx={end} cy={y(values.at(-1) ?? 0)} r="5" fill={`var(--${paint})`} stroke="var(--paper)" strokeWidth="1.5" />
          <text x={end + 10} y={y(values.at(-1) ?? 0) + 5} fill={`var(--${ink})`} {...halo}>
            {count(values.at(-1) ?? 0)} {name}
          </text>
        </g>
      ))}
      <g fontSize="13.5" fontWeight="600" fill="var(--ink)">
        <text x={middle(slots, peak)} y={y(all[peak] ?? 0) - 32} textAnchor="middle" {...halo}>
          {count(all[peak] ?? 0)} in {monthName(shown[peak] ?? '')}, the peak
        </text>
        <path d={`M${middle(slots, peak)} ${y(all[peak] ?? 0) - 6}v-20`} stroke="var(--ink-3)" />
        <circle cx={middle(slots, peak)} cy={y(all[peak] ?? 0)} r="3.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.75" />
        {target && (
          <text x={right} y={y(target.value) + 17} textAnchor="end" fill="var(--target)" {...halo}>
            {target.label}
          </text>
        )}
      </g>
    </svg>
  );
};
