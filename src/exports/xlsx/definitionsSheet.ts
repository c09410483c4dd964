import type { Definition } from '../pack/pack';
import { text, type BookSheet } from './book';
import { rowHeights } from './columnWidths';

const widths = [32, 26, 90];

/** The definitions of the measures, a row each of what is known of them. */
export const definitionsSheet = (definitions: readonly Definition[], name: string): BookSheet => {
  const facts = definitions.flatMap(({ title, facts }) => facts.map(({ label, text: words }, i) => [text(i === 0 ? title : '', 'strong'), text(label), text(words)]));
  const rows = [[text('Definitions of the measures', 'title')], [], ['Measure', 'What is said', 'In words'].map((heading) => text(heading, 'head')), ...facts];
  const merged = [{ top: 0, bottom: 0, left: 0, right: widths.length - 1 }];
  return { name, rows, widths, heights: rowHeights(rows, widths, merged), merged, headingRow: 2 };
};
