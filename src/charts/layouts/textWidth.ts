/*
 * Advance widths of Source Sans 3 in thousandths of an em, measured in a browser from the variable font file
 * with kerning off: printable ASCII from the space on, then the signs in {@link signs}.
 */
const signs = '£–—‘’“”…−½¼¾×·';
const widths = {
  400: '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497 497 480 800 249 249 426 426 948 497 808 781 796 497 249',
  600: '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513 513 480 800 275 275 482 482 964 513 827 795 807 513 275',
  700: '200 340 537 528 528 857 667 300 344 344 457 528 300 332 300 339 528 528 528 528 528 528 528 528 528 528 300 300 528 528 528 463 902 573 605 582 635 548 524 638 674 301 509 614 518 762 665 684 596 684 613 556 556 665 556 813 567 525 541 344 339 344 528 500 555 527 573 468 573 518 341 534 571 276 278 548 286 857 572 555 573 573 398 443 383 568 523 776 514 521 460 344 268 344 528 528 480 800 300 300 537 537 978 528 846 809 818 528 300',
};

type Weight = 400 | 500 | 600 | 700;

const table = (packed: string): Map<string, number> => {
  const numbers = packed.split(' ').map(Number);
  const characters = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...Array.from(signs)];
  return new Map(characters.map((character, i) => [character, numbers[i] ?? 1000]));
};

const regular = table(widths[400]);
const semibold = table(widths[600]);
const bold = table(widths[700]);
// Weight 500 is measured as 600: a little wide, so that a label never turns out longer than reckoned.
const byWeight: Record<Weight, Map<string, number>> = { 400: regular, 500: semibold, 600: semibold, 700: bold };

/** Width of one character; an accented letter is as wide as its base, an unknown sign one em. */
const advance = (character: string, weights: Map<string, number>): number =>
  weights.get(character) ?? weights.get(character.normalize('NFD').charAt(0)) ?? 1000;

/**
 * Width of a line of text in pixels, without a DOM. Kerning is left out (it only tightens), so the result is at
 * most about 2 % too wide; other fonts of the stack (Arial) run up to a tenth wider.
 */
export const textWidth = (text: string, size: number, weight: Weight = 400): number => {
  let sum = 0;
  for (const character of text) sum += advance(character, byWeight[weight]);
  return (sum * size) / 1000;
};

/** The text, cut at the end with an ellipsis where it is wider than `room` pixels; empty when not even that fits. */
export const ellipsis = (text: string, room: number, size: number, weight: Weight = 400): string => {
  if (textWidth(text, size, weight) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}…`;
    if (characters.length > 0 && textWidth(cut, size, weight) <= room) return cut;
  }
  return '';
};

/** The text on two lines broken at its first comma where it is too wide for one and both halves fit; else undefined. */
const atComma = (text: string, room: number, size: number, weight: Weight): [string, string] | undefined => {
  const at = text.indexOf(', ') + 1;
  const halves: [string, string] = [text.slice(0, at), text.slice(at + 1)];
  return at > 0 && halves.every((half) => textWidth(half, size, weight) <= room) ? halves : undefined;
};

/** The text as lines no wider than `room` pixels, at most `limit` of them; the last is cut where words remain. */
export const wrap = (text: string, room: number, size: number, weight: Weight = 400, limit = 3): string[] => {
  if (text !== '' && textWidth(text, size, weight) <= room) return [text];
  const halves = limit > 1 ? atComma(text, room, size, weight) : undefined;
  if (halves !== undefined) return halves;
  const lines: string[] = [];
  let rest = text.split(' ').filter((word) => word !== '');
  while (rest.length > 0 && lines.length < limit) {
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(' '), size, weight) <= room) taken += 1;
    const isLast = lines.length === limit - 1;
    lines.push(ellipsis((isLast ? rest : rest.slice(0, taken)).join(' '), room, size, weight));
    rest = rest.slice(taken);
  }
  return lines;
};
