import type { Headline } from './headlines';
import type { Calendar } from './calendar';

const [width, floor] = [188, 45.5];
const half = 87;
const gap = 14;

const slotMiddle = (slot: number): number => (slot < 4 ? 0 : gap) + (slot + 0.5) * (half / 4);

/** Eight quarters in small: bars from nought, or a line with its points. */
export const spark = ({ values, kind, target, name }: Headline, { year, lastYear, latest }: Calendar) => {
  const known = target === undefined ? values : [...values, target];
  const [low, high] = [kind === 'bar' ? 0 : Math.min(...known), Math.max(...known)];
  const room = (high - low) * 0.15 || 1;
  const bottom = kind === 'bar' ? 0 : low - room;
  const y = (value: number): number => floor - ((value - bottom) / (high + room - bottom)) * (floor - 4);
  const line = (from: number, to: number): string =>
    values.slice(from, to).map((value, index) => `${index === 0 ? 'M' : 'L'}${slotMiddle(from + index)} ${y(value).toFixed(1)}`).join('');
  const isPart = (slot: number): boolean => latest.isPart && slot === values.length - 1;
  return (
    <svg className="chart" width={width} height="66" role="img" aria-label={`${name} by quarter`} fontSize="13" fill="var(--ink-3)">
      {target !== undefined && <path d={`M0 ${y(target)}H${width}`} stroke="var(--target)" strokeDasharray="3 3" />}
      {kind === 'line' && <path d={line(0, 4)} fill="none" stroke="var(--ghost-line)" strokeWidth="1.6" />}
      {kind === 'line' && <path d={line(4, 8)} fill="none" stroke="var(--both)" strokeWidth="2.75" />}
      {values.map((value, slot) => {
        const past = slot < 4;
        if (kind === 'line')
          return <circle key={slot} cx={slotMiddle(slot)} cy={y(value)} r={past ? 2.4 : isPart(slot) ? 4 : 2.8} fill={past ? 'var(--ghost-line)' : isPart(slot) ? 'var(--paper)' : 'var(--both)'} stroke={isPart(slot) ? 'var(--both)' : undefined} strokeWidth="2.25" />;
        const fill = past ? 'var(--ghost-fill)' : isPart(slot) ? 'url(#hatch-ink)' : 'var(--both)';
        return <rect key={slot} x={slotMiddle(slot) - 8.5} y={y(value)} width="17" height={floor - y(value)} fill={fill} stroke={past ? 'var(--ghost-line)' : 'var(--both)'} />;
      })}
      <path d={`M0 ${floor}H${half}M${half + gap} ${floor}H${width}`} stroke="var(--ink)" strokeWidth="1.25" />
      <text y="61">{lastYear}</text>
      <text x={half + gap} y="61">
        {year}
      </text>
    </svg>
  );
};
