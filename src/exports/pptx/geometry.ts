/* A slide is set on 1280 by 720 pixels, the measure the drawings are made in; files count in EMU, 9525 to a pixel. */

/** A place on the slide, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const slideSize = { width: 1280, height: 720 } as const;

/** Sheet of the notes, A4 upright in pixels. */
export const notesSize = { width: 720, height: 1018 } as const;

/** Left and right margins of a slide and the width between them. */
export const margin = 53;
export const textRoom = slideSize.width - 2 * margin;

/** Pixels as EMU. */
export const emu = (pixels: number): number => Math.round(pixels * 9525);

/** Pixels as points, for sizes of type. */
export const points = (pixels: number): number => pixels * 0.75;

/** What is left of a box beneath a height, less a gap. */
export const beneath = ({ x, y, width, height }: Box, taken: number, gap = 0): Box => ({ x, y: y + taken + gap, width, height: height - taken - gap });
