/** How the sheets of a document lie. What needs the width, such as a long list, lies on its side in either. */
export type Orientation = 'landscape' | 'portrait';

/** A sheet of A4 in CSS pixels, 96 to the inch. */
export interface Paper {
  orientation: Orientation;
  width: number;
  height: number;
}

const short = 793;
const long = 1122;

/** A4; a pixel short of the paper, so that rounding never makes a second sheet of one. */
export const papers: Readonly<Record<Orientation, Paper>> = {
  landscape: { orientation: 'landscape', width: long, height: short },
  portrait: { orientation: 'portrait', width: short, height: long },
};

/** Paper left free round what is printed: 16 mm at the sides. */
export const margins = { top: 40, side: 61, bottom: 20 } as const;

/** Height of what stands at the foot of every sheet, with the gap above it: one line, or two where the sheet is narrow. */
export const footHeights: Readonly<Record<Orientation, number>> = { landscape: 44, portrait: 60 };

/** Room for what is printed on a sheet, between its margins and above its foot. */
export const roomOf = ({ orientation, width, height }: Paper): { width: number; height: number } => ({
  width: width - 2 * margins.side,
  height: height - margins.top - margins.bottom - footHeights[orientation],
});
