import type { Row } from '../figures/table';

/** Consecutive rows that come and go together. */
export interface TableBodyRows {
  rows: readonly Row[];
  /** Place of the first row in the table, the head row being 1. */
  from: number;
}

/** Rows of one body: few enough to build within a frame, many enough to keep the number of bodies small. */
export const bodySize = 50;

/** Splits rows into bodies of at most {@link bodySize}; a group heading always opens a new one. */
export const splitRows = (rows: readonly Row[]): TableBodyRows[] => {
  const bodies: { rows: Row[]; from: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const last = bodies.at(-1);
    if (last === undefined || row.kind === 'group' || last.rows.length === bodySize) bodies.push({ rows: [row], from: index + 2 });
    else last.rows.push(row);
  }
  return bodies;
};
