import type { WireAnswers } from '../../../src/contract/schemas';

/** The answers the page needs. */
export type Documents = WireAnswers;

/** One value a month. */
export interface Point {
  month: string;
  value: number;
}

/** Everything the page draws, for one council or for both. */
export interface Figures {
  councils: { name: string; logged: Point[]; open: Point[] }[];
  logged: Point[];
  open: Point[];
  within: Point[];
  fixTime: Point[];
  hoursLost: Point[];
  outages: { service: string; title: string; start: number; hours: number }[];
  foundation: { name: string; stage: string; start: number; baseline: number; forecast: number }[];
  onTrack: { green: number; total: number };
  actions: { text: string; due: string }[];
}

const pool = <Row extends { month: string }>(rows: readonly Row[], value: (rows: Row[]) => number): Point[] => {
  const byMonth = new Map<string, Row[]>();
  for (const row of rows) {
    const held = byMonth.get(row.month);
    if (held) held.push(row);
    else byMonth.set(row.month, [row]);
  }
  return [...byMonth]
    .map(([month, held]) => ({ month, value: value(held) }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const pooledMedian = (pairs: readonly (readonly [number, number])[]): number => {
  const half = total(pairs.map(([, calls]) => calls)) / 2;
  let seen = 0;
  for (const [minutes, calls] of pairs.toSorted(([a], [b]) => a - b)) {
    seen += calls;
    if (seen >= half) return minutes / 60;
  }
  return 0;
};

const hoursBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 3_600_000;

/** Counts the figures straight from the rows. */
export const figuresOf = (documents: Documents, council: string): Figures => {
  const mine = (row: { council: string }): boolean => council === 'both' || row.council === council;
  const shared = (record: { councils: string[] }): boolean => council === 'both' || record.councils.includes(council);
  const calls = documents.calls.data.rows.filter((row) => 'logged' in row);
  const open = documents.backlog.data.rows.filter((row) => 'open' in row);
  const fixed = documents['fix-times'].data.rows.filter((row) => 'resolved' in row).filter(mine);
  const outages = documents.outages.data.records.filter(shared);
  const projects = documents.projects.data.records.filter(shared);
  const loggedOf = (rows: typeof calls): Point[] => pool(rows, (held) => total(held.map((row) => row.logged)));
  const openOf = (rows: typeof open): Point[] => pool(rows, (held) => total(held.map((row) => row.open)));
  const lost = outages.map((outage) => ({
    month: outage.start.slice(0, 7),
    hours: hoursBetween(outage.start, outage.restored ?? outage.start),
  }));
  return {
    councils: documents['reporting-periods'].data.councils
      .filter(({ code }) => council === 'both' || code === council)
      .map(({ code, shortName }) => ({
        name: shortName,
        logged: loggedOf(calls.filter((row) => row.council === code)),
        open: openOf(open.filter((row) => row.council === code)),
      })),
    logged: loggedOf(calls.filter(mine)),
    open: openOf(open.filter(mine)),
    within: pool(
      fixed,
      (held) => (100 * total(held.map((row) => row.withinTarget))) / total(held.map((row) => row.withTarget)),
    ),
    fixTime: pool(
      fixed.filter((row) => row.priority === 1),
      (held) => pooledMedian(held.flatMap((row) => row.distribution)),
    ),
    hoursLost: pool(lost, (held) => total(held.map(({ hours }) => hours))),
    outages: outages
      .filter(({ start }) => start >= '2023-04')
      .map(({ service, title, start, restored }) => ({
        service,
        title,
        start: Date.parse(start),
        hours: hoursBetween(start, restored ?? start),
      })),
    foundation: projects
      .filter(({ programme }) => programme === 'Foundation')
      .map(({ name, stage, start, baselineFinish, forecastFinish }) => ({
        name,
        stage,
        start: Date.parse(start),
        baseline: Date.parse(baselineFinish),
        forecast: Date.parse(forecastFinish),
      })),
    onTrack: { green: projects.filter(({ rating }) => rating.overall === 'green').length, total: projects.length },
    actions: documents.actions.data.records.slice(0, 4).map(({ action, due }) => ({ text: action, due })),
  };
};
