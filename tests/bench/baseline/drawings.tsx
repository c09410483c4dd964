import type { Figures, Point } from './figures';

const colours = ['#12436d', '#28a197'];
const width = 588;
const height = 300;
const floor = height - 40;
const left = 48;

const scale =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start);

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

const highest = (points: readonly Point[]): number => Math.max(1, ...points.map(({ value }) => value)) * 1.15;

function Axis({ top, months, x }: { top: number; months: readonly string[]; x: (slot: number) => number }) {
  return (
    <>
      {[0, 1, 2, 3].map((tick) => {
        const y = scale(0, 3, floor, 20)(tick);
        return (
          <g key={tick}>
            <path d={`M${left} ${y}H${width}`} stroke={tick === 0 ? '#7d8087' : '#e4e2dc'} />
            <text x={left - 8} y={y + 4} textAnchor="end" fontSize="13" fill="#5d6168">
              {Math.round((top * tick) / 3).toLocaleString('en-GB')}
            </text>
          </g>
        );
      })}
      {months.map((month, slot) => (
        <text key={month} x={x(slot)} y={floor + 20} textAnchor="middle" fontSize="13" fill="#5d6168">
          {month.slice(5)}
        </text>
      ))}
    </>
  );
}

/** Columns a month, a colour a council, last year as a skyline behind. */
export function Columns({ figures }: { figures: Figures }) {
  const months = figures.logged.slice(-8);
  const before = figures.logged.slice(-20, -8);
  const top = highest([...months, ...before]);
  const x = scale(-0.5, 11.5, left, width);
  const y = scale(0, top, floor, 20);
  const bases = months.map(() => 0);
  const columns = figures.councils.map(({ name, logged }, index) => ({
    name,
    colour: colours[index],
    d: logged
      .slice(-8)
      .map(({ value }, slot) => {
        const base = bases[slot] ?? 0;
        bases[slot] = base + value;
        return `M${x(slot) - 14} ${y(base)}V${y(base + value)}h28V${y(base)}z`;
      })
      .join(''),
  }));
  const skyline = before.flatMap(({ value }, slot) => [
    [x(slot - 0.5), y(value)] as const,
    [x(slot + 0.5), y(value)] as const,
  ]);
  return (
    <svg role="img" aria-label="Calls logged by month" width={width} height={height}>
      <path d={`${path(skyline)}V${floor}H${left}z`} fill="#ebe9e3" stroke="#82858b" />
      {columns.map(({ name, colour, d }) => (
        <path key={name} d={d} fill={colour} />
      ))}
      {months.map(({ month, value }, slot) => (
        <text key={month} x={x(slot)} y={y(value) - 6} textAnchor="middle" fontSize="13.5" fontWeight="600">
          {value.toLocaleString('en-GB')}
        </text>
      ))}
      <Axis top={top} months={months.map(({ month }) => month)} x={x} />
    </svg>
  );
}

/** Open calls at each month end, a line a council and one for both. */
export function Lines({ figures }: { figures: Figures }) {
  const open = figures.open.slice(-20);
  const top = highest(open);
  const x = scale(0, 23, left + 10, width - 60);
  const y = scale(0, top, floor, 20);
  const lines = [
    { name: 'Both', open, colour: '#17191d' },
    ...figures.councils.map((one, index) => ({ name: one.name, open: one.open.slice(-20), colour: colours[index] })),
  ];
  return (
    <svg role="img" aria-label="Open calls at month end" width={width} height={height}>
      <Axis top={top} months={open.map(({ month }) => month)} x={x} />
      {lines.map(({ name, open: points, colour }) => (
        <g key={name}>
          <path
            d={path(points.map(({ value }, slot) => [x(slot), y(value)]))}
            fill="none"
            stroke={colour}
            strokeWidth="2"
          />
          <text x={x(points.length)} y={y(points.at(-1)?.value ?? 0)} fontSize="13.5" fill={colour}>
            {points.at(-1)?.value} {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Outages by service and start. */
export function Lanes({ figures }: { figures: Figures }) {
  const services = [...new Set(figures.outages.map(({ service }) => service))];
  const x = scale(Date.UTC(2023, 3), Date.UTC(2024, 3), 180, width);
  return (
    <svg role="img" aria-label="Outages by service" width={width} height={height}>
      {services.map((service, lane) => (
        <g key={service}>
          <path d={`M180 ${30 + lane * 30}H${width}`} stroke="#e4e2dc" />
          <text x="0" y={34 + lane * 30} fontSize="13.5">
            {service}
          </text>
        </g>
      ))}
      {figures.outages.map(({ service, title, start, hours }) => (
        <g
          key={`${title}${start}`}
          transform={`translate(${x(start).toFixed(1)} ${30 + services.indexOf(service) * 30})`}
        >
          <path d={`M0 -6L6 0L0 6L-6 0zM0 0h${(hours * 4).toFixed(1)}`} stroke="#17191d" strokeWidth="3" />
          <text x={hours * 4 + 8} y="4" fontSize="13">
            {hours.toFixed(1)} h
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Foundation projects: elapsed and to go, baseline and forecast finish. */
export function Gantt({ figures }: { figures: Figures }) {
  const x = scale(Date.UTC(2022, 3), Date.UTC(2025, 3), 200, width);
  const today = x(Date.UTC(2023, 10, 30));
  return (
    <svg role="img" aria-label="Foundation projects" width={width} height={height}>
      {Array.from({ length: 12 }, (_, quarter) => (
        <path key={quarter} d={`M${200 + quarter * ((width - 200) / 12)} 10V${floor}`} stroke="#e4e2dc" />
      ))}
      {figures.foundation.map(({ name, stage, start, baseline, forecast }, lane) => {
        const y = 30 + lane * 38;
        return (
          <g key={name}>
            <text x="0" y={y} fontSize="13.5" fontWeight="600">
              {name.slice(0, 28)}
            </text>
            <text x="0" y={y + 16} fontSize="13">
              {stage}
            </text>
            <path d={`M${x(start)} ${y - 6}H${Math.max(x(start), today)}v12H${x(start)}z`} fill="#5d6168" />
            <path
              d={`M${Math.max(x(start), today)} ${y - 6}H${x(forecast)}v12H${today}z`}
              fill="none"
              stroke="#5d6168"
            />
            <path d={`M${x(baseline)} ${y + 8}l5 5l-5 5l-5 -5z`} fill="none" stroke="#17191d" />
          </g>
        );
      })}
    </svg>
  );
}

/** Two years in small. */
export function Spark({ points, label }: { points: readonly Point[]; label: string }) {
  const shown = points.slice(-20);
  const x = scale(0, Math.max(1, shown.length - 1), 4, 160);
  const y = scale(0, highest(shown), 46, 4);
  return (
    <svg role="img" aria-label={label} width="168" height="50">
      <path
        d={path(shown.map(({ value }, slot) => [x(slot), y(value)]))}
        fill="none"
        stroke="#17191d"
        strokeWidth="2"
      />
    </svg>
  );
}
