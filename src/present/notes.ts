import { definitionText, varianceFacts } from '../exports/provenance';
import type { Figure } from '../figures/figure';
import { readingLine, readingText } from '../figures/readingLine';
import type { Plot } from '../figures/plot';
import type { Row, Table } from '../figures/table';
import { catalogue } from '../metrics/catalogue';

/** A heading of the speaker's notes and what is said under it. */
export interface Note {
  heading: string;
  lines: readonly string[];
}

/** Rows read out at most as the figures behind a finding. */
const mostRows = 5;

/** Figures of a sentence, as they are written: "1,383", "3%", "28.5". Single digits are too common to lead anywhere. */
const figuresIn = (finding: string): string[] => (finding.match(/\d[\d,]*(?:\.\d+)?%?/g) ?? []).filter((figure) => figure.replaceAll(/\D/g, '').length > 1 || figure.endsWith('%'));

const says = ({ cells }: Row, figures: readonly string[]): boolean =>
  cells.some(({ text }) => figures.some((figure) => new RegExp(String.raw`(?<![\d.,])${figure.replace('.', String.raw`\.`)}(?![\d,]|\.\d)`).test(text)));

const isHeld = ({ cells, kind }: Row): boolean => kind !== 'group' && cells.some(({ value, missing }) => value !== undefined && missing === undefined);

/** What stands for a finding without figures: the latest of a run of months, else the first rows of a list, which are its greatest. */
const foremost = (rows: readonly Row[], plot: Plot): Row[] => ('axis' in plot && plot.shape !== 'lanes' ? rows.slice(-1) : rows.slice(0, 3));

/** Rows that hold a figure of the finding, and those that matter most. */
const behind = ({ table: { rows }, finding, plot }: Figure): Row[] => {
  const figures = figuresIn(finding);
  const held = rows.filter(isHeld);
  const named = held.filter((row) => says(row, figures)).slice(0, mostRows);
  const points = held.filter(({ kind }) => kind === 'point');
  const wanted = new Set([...named, ...('axis' in plot || named.length === 0 ? foremost(points, plot) : [])]);
  return rows.filter((row) => wanted.has(row));
};

const read = (table: Table, { key }: Row): string => {
  const line = readingLine(table, key);
  return line === undefined ? '' : readingText(line);
};

/**
 * What a presenter says of a figure besides its finding: the officers' explanation, what changes its reading, the figures
 * the finding rests on, the definition. Every sentence is the figure's own.
 */
export const notesOf = (figure: Figure): Note[] => {
  const { definition, formula } = catalogue[figure.metric];
  return [
    { heading: 'Explanation', lines: figure.variances.flatMap(varianceFacts).map(({ label, text }) => `${label}: ${text}`) },
    { heading: 'What changed', lines: [...(figure.rating ? [figure.rating.reason] : []), ...figure.notes] },
    { heading: 'Figures behind the finding', lines: behind(figure).map((row) => read(figure.table, row)) },
    { heading: 'Definition', lines: [definition === '' ? '' : definitionText(figure), formula] },
    { heading: 'About the source', lines: figure.sourceNotes },
  ].flatMap(({ heading, lines }) => {
    const said = lines.filter((line) => line !== '');
    return said.length === 0 ? [] : [{ heading, lines: said }];
  });
};
