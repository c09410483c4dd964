import type { Part } from '../part';

/** What stands on one sheet whole: its height in pixels at most, with the gap above it. */
export interface Piece {
  height: number;
  part: Part;
}

/** A table that may run over sheets, each part of it with its own head. */
export interface Splittable {
  /** Height of a part without its rows. */
  head: number;
  rows: readonly { height: number; /** Never stands last on a sheet: it heads what follows. */ heads: boolean }[];
  /** Height of what should stand with the last rows. */
  tail: number;
  /** The rows from one to before another. */
  draw: (from: number, to: number) => Part;
}

export type Block = Piece | Splittable;

/** Rows that go on to the next sheet together, so that none stands there alone. */
const fewest = 3;

/** Share of a sheet that is free where a table begins on it and goes on over: one too long for any sheet, and one that could stand whole on the next. */
const worthBeginning = { long: 0.4, whole: 0.65 } as const;

/** Height of several, one beneath the other. */
export const heightsOf = (all: readonly { height: number }[]): number => all.reduce((sum, { height }) => sum + height, 0);

/** The row before which a table breaks that has this much room. */
const breakOf = ({ head, rows, tail }: Splittable, from: number, room: number): number => {
  if (head + heightsOf(rows.slice(from)) + tail <= room) return rows.length;
  let to = from;
  for (let used = head; to < rows.length; to += 1) {
    used += rows[to]?.height ?? 0;
    if (used > room) break;
  }
  to = Math.min(to, Math.max(rows.length - fewest, from));
  while (to > from && rows[to - 1]?.heads === true) to -= 1;
  return Math.max(to, from + 1);
};

/**
 * Sets blocks on sheets, in order. No piece is split; a table is split between rows.
 * @param room height of a sheet for blocks; the first may have less.
 */
export const flowed = (blocks: readonly Block[], room: number, firstRoom = room): Part[][] => {
  const sheets: Part[][] = [[]];
  let left = firstRoom;
  const begin = (): void => {
    sheets.push([]);
    left = room;
  };
  const put = (part: Part, height: number): void => {
    sheets.at(-1)?.push(part);
    left -= height;
  };
  for (const block of blocks) {
    if ('part' in block) {
      if (block.height > left) begin();
      put(block.part, block.height);
      continue;
    }
    const whole = block.head + heightsOf(block.rows) + block.tail;
    if (whole > left && left < room * (whole <= room ? worthBeginning.whole : worthBeginning.long)) begin();
    for (let from = 0; from < block.rows.length; ) {
      if (from > 0) begin();
      const to = breakOf(block, from, left);
      put(block.draw(from, to), block.head + heightsOf(block.rows.slice(from, to)));
      from = to;
    }
  }
  return sheets.filter((sheet) => sheet.length > 0);
};
