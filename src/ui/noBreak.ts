const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Pairs that must not part at a line end: the space between the two groups becomes a no-break space. */
const pairs = [
  new RegExp(String.raw`(\b\d{1,2}) ((?:${months})\b)`, 'g'),
  /\b(Quarter|item|Priority|Option|paragraph|panel) (\d)/gi,
  /\b(Part) (I{1,2}\b)/g,
];

/** The text with "Quarter 3", "30 November", "Part II", "item 7" kept on one line each. */
export const noBreak = (text: string): string => pairs.reduce((kept, pair) => kept.replace(pair, '$1\u00a0$2'), text);
