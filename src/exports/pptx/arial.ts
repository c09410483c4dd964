/*
 * Slides are set in Arial, which is on every officer's machine: a font a file only names is replaced where it is
 * missing, and embedding ours would need a format of fonts that PowerPoint alone reads. These are its advance widths in
 * thousandths of an em: printable ASCII from the space on, then the signs.
 */
const signs = '£–—‘’“”…−½¼¾×·';
const packed = {
  regular:
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584 556 556 1000 222 222 333 333 1000 584 834 834 834 584 333',
  bold: '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584 556 556 1000 278 278 500 500 1000 584 834 834 834 584 333',
};

const table = (widths: string): ReadonlyMap<string, number> => {
  const numbers = widths.split(' ').map(Number);
  const characters = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...Array.from(signs)];
  return new Map(characters.map((character, i) => [character, numbers[i] ?? 1000]));
};

const regular = table(packed.regular);
const bold = table(packed.bold);

/** Height of a line of text in its size. */
export const leading = 1.2;

/** Width of a text on one line, in the unit of its size. An accented letter is as wide as its base, an unknown sign one em. */
export const widthOf = (text: string, size: number, isBold = false): number => {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const character of text.replaceAll('\u00a0', ' ')) sum += widths.get(character) ?? widths.get(character.normalize('NFD').charAt(0)) ?? 1000;
  return (sum * size) / 1000;
};

/** Programs break lines a little differently: a line is counted full before it is. */
const slack = 0.985;

/** Lines some words take within a width, broken at spaces; a word wider than the line goes on over as many as it needs. */
export const linesOfRuns = (runs: readonly { text: string; bold?: boolean | undefined }[], width: number, size: number): number => {
  const room = width * slack;
  let [lines, used] = [1, 0];
  for (const { word, bold: isBold = false } of runs.flatMap(({ text, bold: isBold }) => text.split(/[ \t\r\n]+/).map((word) => ({ word, bold: isBold })))) {
    if (word === '') continue;
    const wide = widthOf(word, size, isBold);
    const wanted = used === 0 ? wide : used + widthOf(' ', size, isBold) + wide;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    const rows = Math.max(1, Math.ceil(wide / room));
    lines += used === 0 ? rows - 1 : rows;
    used = wide - (rows - 1) * room;
  }
  return lines;
};

/** The same of one text in one weight. */
export const lineCount = (text: string, room: number, size: number, isBold = false): number => linesOfRuns([{ text, bold: isBold }], room, size);
