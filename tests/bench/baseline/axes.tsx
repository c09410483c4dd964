import type { Quarter } from './calendar';
import { shortMonth } from './words';

/** Where months stand: the left edge of the first, and the width of each. */
export interface Slots {
  left: number;
  width: number;
}

export const middle = ({ left, width }: Slots, slot: number): number => left + (slot + 0.5) * width;

/** Lines of the value axis with their figures, and the baseline. */
export const valueAxis = (ticks: readonly number[], y: (value: number) => number, left: number, right: number, write: (value: number) => string) => (
  <g fontSize="13.5" fill="var(--ink-3)" textAnchor="end">
    <path d={ticks.map((tick) => `M${left} ${y(tick)}H${right}`).join('')} stroke="var(--grid)" />
    {ticks.map((tick) => (
      <text key={tick} x={left - 8} y={y(tick) + 4.5}>
        {write(tick)}
      </text>
    ))}
    <path d={`M${left} ${y(0)}H${right}`} stroke="var(--ink)" strokeWidth="1.25" />
  </g>
);

/** Names of months under their slots, by one letter where they are many. */
export const monthAxis = (months: readonly string[], slots: Slots, y: number) => (
  <g fontSize="13.5" fill="var(--ink-3)" textAnchor="middle">
    {months.map((month, slot) => (
      <text key={month} x={middle(slots, slot)} y={y}>
        {months.length > 12 ? shortMonth(month).charAt(0) : shortMonth(month)}
      </text>
    ))}
  </g>
);

/** The row of quarters: whole ones shaded, the part one hatched, those to come dotted. */
export const quarterRow = (quarters: readonly Quarter[], slots: Slots, y: number, count: number, height = 24) => {
  const at = (slot: number): number => slots.left + slot * slots.width;
  return (
    <g fontSize="13.5" fontWeight="600" fill="var(--ink-2)" textAnchor="middle">
      {Array.from({ length: count }, (_, index) => {
        const quarter = quarters[index];
        const done = quarter?.months.length ?? 0;
        const box = { x: at(3 * index) + 1.5, y, height };
        return (
          <g key={index}>
            {done > 0 && <rect {...box} width={done * slots.width - 3} fill={done === 3 ? 'var(--wash-2)' : 'url(#hatch)'} stroke={done === 3 ? undefined : 'var(--axis)'} />}
            {done < 3 && <rect {...box} x={box.x + done * slots.width} width={(3 - done) * slots.width - 3} fill="none" stroke="var(--axis)" strokeDasharray="2 3" />}
            {done > 0 && done < 3 && <rect x={at(3 * index + done / 2) - 14} y={y + 2.5} width="28" height={height - 5} fill="var(--paper)" />}
            <text x={at(3 * index + (done === 0 ? 3 : done) / 2)} y={y + height / 2 + 4.5}>
              Q{(index % 4) + 1}
            </text>
          </g>
        );
      })}
    </g>
  );
};

/** The hatches of part quarters, once for the page. */
export const hatches = (
  <svg width="0" height="0" aria-hidden style={{ position: 'absolute' }}>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V6" stroke="var(--axis)" strokeWidth="1.6" />
    </pattern>
    <pattern id="hatch-ink" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V4" stroke="var(--ink)" strokeWidth="2" />
    </pattern>
  </svg>
);

/** A scale from nought with about three steps of a round number. */
export const roundScale = (highest: number): number[] => {
  const rough = highest / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 4, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return [0, step, 2 * step, 3 * step];
};

/** Attributes of a label that crosses lines. */
export const halo = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** Fill and text of a council by its place. */
export const councilPaints = ['sbc', 'ehdc'] as const;
