const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words that must not part at a line end. Short dates, which stand in tables, stay whole; long ones may leave their year behind. */
const together = [
  new RegExp(String.raw`\b\d{1,2} (?:${months})\b`, 'g'),
  /\b\d{1,2}[ \u00a0](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?: \d{4}\b)?/g,
  /\b(?:Quarter|item|Priority|Option|paragraph|panel) \d/gi,
  /\bPart I{1,2}\b/g,
  /\b\d+ of \d/g,
  /\d (?:users?|hours?|points?)\b/g,
  /\b\d{1,2}:\d{2} to \d{1,2}:\d{2}\b/g,
];

/** Every one of them holds a digit or names a part: most texts hold neither. */
const mayHold = /\d|Part I/;

/** The text with "Quarter 3", "30 November", "Part II", "8 of 63", "4 hours" kept on one line each. */
export const noBreak = (text: string): string =>
  mayHold.test(text) ? together.reduce((kept, words) => kept.replace(words, (match) => match.replaceAll(' ', '\u00a0')), text) : text;
