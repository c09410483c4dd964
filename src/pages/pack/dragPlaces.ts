/** Where a row stands before anything is dragged, in pixels of the page. */
export interface RowBox {
  top: number;
  height: number;
}

const middleOf = ({ top, height }: RowBox): number => top + height / 2;

/**
 * The place a dragged row would take: it changes places with a row once it reaches past that row's middle.
 * @param from its own place, counted from nought.
 * @param moved how far it is dragged down, in pixels; negative for up.
 */
export const dropPlace = (rows: readonly RowBox[], from: number, moved: number): number => {
  const own = rows[from];
  if (own === undefined) return from;
  const [top, bottom] = [own.top + moved, own.top + own.height + moved];
  const above = rows.slice(0, from).filter((row) => middleOf(row) < top).length;
  const below = rows.slice(from + 1).filter((row) => middleOf(row) < bottom).length;
  return above + below;
};

/** How far the row at a place gives way to the dragged one, in pixels. */
export const shiftOf = ({ rows, from, to }: { rows: readonly RowBox[]; from: number; to: number }, place: number): number => {
  const room = rows[from]?.height ?? 0;
  if (place > from && place <= to) return -room;
  if (place < from && place >= to) return room;
  return 0;
};
