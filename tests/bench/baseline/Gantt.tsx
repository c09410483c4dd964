import { ratingMark } from './marks';
import type { Scope } from './scope';
import { shortDate } from './words';

const [width, left, right, top, pitch] = [824, 252, 690, 54, 62];

type Project = Scope['answers']['projects']['data']['records'][number];

const quarterStart = (index: number): number => Date.UTC(2022, 3 + 3 * index);

/** Foundation projects: elapsed and to go, milestones, baseline and forecast finish. */
export const gantt = ({ answers }: Scope, projects: readonly Project[]) => {
  const [from, to] = [quarterStart(0), quarterStart(12)];
  const x = (day: string): number => left + ((Math.min(Date.parse(day), to) - from) / (to - from)) * (right - left);
  const now = x(answers.projects.dataTo);
  const bottom = top + projects.length * pitch;
  const grid = Array.from({ length: 13 }, (_, index) => left + (index * (right - left)) / 12);
  return (
    <svg className="chart" width={width} height={bottom + 28} role="img" aria-label="Foundation projects" fontSize="13.5" fill="var(--ink-2)">
      <path d={grid.map((line) => `M${line} 32V${bottom}`).join('')} stroke="var(--grid)" />
      {grid.slice(0, 12).map((line, index) => (
        <text key={line} x={line + 4} y="46">
          Q{(index % 4) + 1}
        </text>
      ))}
      {['2022/23', '2023/24', '2024/25'].map((year, index) => (
        <text key={year} x={grid[4 * index]} y="24" fontWeight="600">
          {year}
        </text>
      ))}
      <text x={right + 14} y="46" fill="var(--ink-3)">
        Against baseline
      </text>
      {projects.map(({ reference, name, stage, rating, start, baselineFinish, forecastFinish, milestones }, lane) => {
        const y = top + lane * pitch + pitch / 2;
        const [begin, finish, baseline] = [x(start), x(forecastFinish), x(baselineFinish)];
        const past = Math.max(begin, Math.min(now, finish));
        return (
          <g key={reference}>
            <path d={`M0 ${y - pitch / 2}H${width}`} stroke="var(--grid)" />
            <g transform={`translate(0 ${y - 17})`}>{ratingMark(rating.overall)}</g>
            <text x="24" y={y - 4} fontWeight="600" fill="var(--ink)">
              {name}
            </text>
            <text x="24" y={y + 15}>
              {stage}
            </text>
            <rect x={begin} y={y - 7} width={past - begin} height="14" fill="var(--ink-3)" />
            <rect x={past} y={y - 6.5} width={finish - past} height="13" fill="var(--paper)" stroke="var(--ink-3)" />
            <path d={`M${baseline} ${y + 15}H${finish}`} stroke="var(--ink-3)" strokeWidth="1.25" />
            <path d={`M${baseline} ${y + 10}l5 5l-5 5l-5 -5z`} fill="var(--paper)" stroke="var(--ink-3)" strokeWidth="1.5" />
            {(milestones ?? []).map(({ title, due, done }) => (
              <circle key={title} cx={x(due)} cy={y} r="3.6" fill={done ? 'var(--paper)' : 'var(--ink-3)'} />
            ))}
            <path d={`M${finish} ${y - 8}l8 8l-8 8l-8 -8z`} fill="var(--ink)" stroke="var(--paper)" strokeWidth="1.5" />
            <text x={right + 14} y={y - 4} fontWeight="600" fill="var(--ink)">
              {forecastFinish > baselineFinish ? 'Later' : 'As planned'}
            </text>
            <text x={right + 14} y={y + 15}>
              {shortDate(forecastFinish)}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${bottom}H${width}`} stroke="var(--grid)" />
      <path d={`M${now} ${top}V${bottom + 4}`} stroke="var(--ink)" strokeWidth="1.25" />
      <text x={now} y={bottom + 20} textAnchor="middle">
        {shortDate(answers.projects.dataTo)}
      </text>
    </svg>
  );
};
