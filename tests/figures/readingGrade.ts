const vowels = /[aeiouy]+/g;

/** Syllables of a word by its groups of vowels: a silent e counts as none, "-le" as one, and a word has at least one. */
export const syllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return letters === '' ? 0 : 1;
  const spelt = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spelt.match(vowels)?.length ?? 0);
};

const words = (text: string): string[] => text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [];

const sentences = (text: string): string[] => text.split(/(?<=[.!?;:])\s+/).filter((one) => words(one).length > 0);

/**
 * Reading age in American school grades by Flesch and Kincaid (1975): 0.39 × words a sentence + 11.8 × syllables a word
 * − 15.59. A unit ended by a colon or semicolon is a sentence, as in Flesch’s own count. Numbers are no words.
 */
export const readingGrade = (text: string): number => {
  const all = words(text);
  if (all.length === 0) return 0;
  return (0.39 * all.length) / sentences(text).length + (11.8 * all.reduce((sum, word) => sum + syllables(word), 0)) / all.length - 15.59;
};
