const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Words that must not part at a line end. */
const together = [
  new RegExp(String.raw`\b\d{1,2} (?:${months})\b`, 'g'),
  /\b(?:Quarter|item|Priority|Option|paragraph|panel) \d/gi,
  /\bPart I{1,2}\b/g,
  /\b\d+ of \d/g,
];

/** The text with "Quarter 3", "30 November", "Part II", "8 of 63" kept on one line each. */
export const noBreak = (text: string): string => together.reduce((kept, words) => kept.replace(words, (match) => match.replaceAll(' ', '\u00a0')), text);
