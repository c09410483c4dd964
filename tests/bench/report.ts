import type { FileBytes } from './bytes';
import type { Subject, Visit } from './measure';
import { median } from './statistics';

/** A page's visits, and their medians. */
export interface Result {
  subject: Subject;
  visit: Visit;
  visits: readonly Visit[];
}

const measures: { key: keyof Visit; title: string; digits: number }[] = [
  { key: 'firstPaint', title: 'first paint ms', digits: 0 },
  { key: 'allCharts', title: 'all charts ms', digits: 0 },
  { key: 'blocked', title: 'blocked ms', digits: 0 },
  { key: 'clickToNextFrame', title: 'click to frame ms', digits: 0 },
  { key: 'filterToPaint', title: 'filter to paint ms', digits: 0 },
  { key: 'heap', title: 'heap MB', digits: 1 },
  { key: 'nodes', title: 'nodes', digits: 0 },
  { key: 'charts', title: 'charts', digits: 0 },
  { key: 'layoutShift', title: 'shift', digits: 3 },
];

const medianVisit = (visits: readonly Visit[]): Visit => {
  const of = (key: keyof Visit): number => median(visits.map((visit) => visit[key]));
  return {
    firstPaint: of('firstPaint'),
    allCharts: of('allCharts'),
    blocked: of('blocked'),
    clickToNextFrame: of('clickToNextFrame'),
    filterToPaint: of('filterToPaint'),
    heap: of('heap'),
    nodes: of('nodes'),
    charts: of('charts'),
    layoutShift: of('layoutShift'),
  };
};

/** @returns a page's visits with their medians */
export const resultOf = (subject: Subject, visits: readonly Visit[]): Result => ({ subject, visit: medianVisit(visits), visits });

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
};

/** @returns one line a page, medians of its visits */
export const visitsTable = (results: readonly Result[]): string =>
  table([
    ['page', ...measures.map(({ title }) => title)],
    ...results.map(({ subject, visit }) => [
      subject.name,
      ...measures.map(({ key, digits }) => visit[key].toFixed(digits)),
    ]),
  ]);

/** @returns one line a built file, in kB (thousands of bytes) */
export const bytesTable = (files: readonly FileBytes[]): string =>
  table([
    ['file', 'raw kB', 'gzip kB', 'Brotli kB'],
    ...files.map(({ file, raw, gzip, brotli }) => [
      file,
      ...[raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)),
    ]),
  ]);

/** The largest pack in one format, made in the browser. */
export interface PackFile {
  format: string;
  bytes: number;
  /** From the press of the button to the download; the slow part is the browser's own drawing of pictures. */
  milliseconds: number;
}

/** @returns one line a format of the largest pack */
export const packsTable = (files: readonly PackFile[]): string =>
  table([
    ['largest pack', 'kB', 'seconds'],
    ...files.map(({ format, bytes, milliseconds }) => [format, (bytes / 1000).toFixed(0), (milliseconds / 1000).toFixed(1)]),
  ]);

/** A budget that is a ratio within one run, so that the machine's own speed drops out. */
export interface Ratio {
  title: string;
  value: number;
  budget: number;
}

/** @returns one line a budget: what it came to, what it may be, and whether it is kept */
export const ratiosTable = (ratios: readonly Ratio[]): string =>
  table([
    ['budget', 'measured', 'at most', 'kept'],
    ...ratios.map(({ title, value, budget }) => [
      title,
      value.toFixed(2),
      budget.toFixed(2),
      value <= budget ? 'yes' : 'NO',
    ]),
  ]);
