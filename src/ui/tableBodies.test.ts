import { describe, expect, it } from 'vitest';
import type { Row } from '../figures/table';
import { splitRows } from './tableBodies';

const point = (key: string): Row => ({ key, header: key, kind: 'point', cells: [] });
const group = (key: string): Row => ({ key, header: key, kind: 'group', cells: [] });
const points = (count: number): Row[] => Array.from({ length: count }, (_, index) => point(`P${index}`));

describe('splitRows', () => {
  it('has no body for no rows', () => {
    expect(splitRows([])).toEqual([]);
  });

  it('opens a body at each group heading and counts places from the head row', () => {
    const bodies = splitRows([group('Overdue'), point('A04'), point('A05'), group('Complete'), point('A01')]);
    expect(bodies.map((body) => [body.rows.map((row) => row.key), body.from])).toEqual([
      [['Overdue', 'A04', 'A05'], 2],
      [['Complete', 'A01'], 5],
    ]);
  });

  it('keeps 50 rows in one body and starts another at the 51st', () => {
    expect(splitRows(points(50)).map((body) => body.rows.length)).toEqual([50]);
    expect(splitRows(points(51)).map((body) => [body.rows.length, body.from])).toEqual([
      [50, 2],
      [1, 52],
    ]);
  });

  it('loses no row and no order', () => {
    const rows = [group('All'), ...points(130)];
    expect(splitRows(rows).flatMap((body) => body.rows)).toEqual(rows);
  });
});
