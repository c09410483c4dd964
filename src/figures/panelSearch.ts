/** A panel as it is looked for. */
export interface PanelPlace {
  /** "2.3". */
  ref: string;
  section: string;
  title: string;
  /** What it finds today; empty until its figures have come. */
  finding: string;
}

const numberTyped = /^(?:panel\s*)?(\d(?:[.,]\d{0,2})?)$/;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Every word typed begins a word of the text, so that "back tar" finds "Backlog against its target". */
const holds = (text: string, typed: readonly string[]): boolean => {
  const words = wordsOf(text);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
};

/** 0 for the title, 1 with its section, 2 for the finding; undefined where it is nowhere. */
const rankOf = ({ section, title, finding }: PanelPlace, typed: readonly string[]): number | undefined => {
  const rank = [title, `${section} ${title}`, `${section} ${title} ${finding}`].findIndex((text) => holds(text, typed));
  return rank === -1 ? undefined : rank;
};

/**
 * Panels for what was typed: by the beginning of their number ("2", "2.3", "panel 2.3"), else by words of the title, the
 * section or the finding, in that order. All of them for nothing typed.
 */
export const panelsFor = (places: readonly PanelPlace[], typed: string): PanelPlace[] => {
  const text = typed.trim().toLowerCase();
  const number = numberTyped.exec(text)?.[1]?.replace(',', '.');
  if (number !== undefined) return places.filter(({ ref }) => ref.startsWith(number)).toSorted((a, b) => Number(b.ref === number) - Number(a.ref === number));
  const words = wordsOf(text);
  return places
    .map((place) => ({ place, rank: rankOf(place, words) }))
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ place }) => place);
};
