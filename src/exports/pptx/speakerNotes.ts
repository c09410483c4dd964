import type { ClearedFigure } from '../../figures/clearance';
import { ratingWord } from '../../figures/cells';
import type { Row } from '../../figures/table';
import { catalogue } from '../../metrics/catalogue';
import type { Pack } from '../pack/pack';
import { asAtText, demonstrationText, markingText, notesOf, varianceFacts, workingsAsFacts, type Fact } from '../provenance';
import type { Paragraph } from './words';

const isHeld = ({ kind, cells }: Row): boolean => kind === 'point' && cells.some(({ value, missing }) => value !== undefined && missing === undefined);

/** The latest row with figures, in words: what changed last. */
const latest = ({ table, plot }: ClearedFigure): Fact[] => {
  const overTime = ['columns', 'lines', 'steps', 'dots', 'quarters'].includes(plot.shape);
  const row = table.rows.findLast(isHeld);
  if (!overTime || row === undefined) return [];
  const words = row.cells.flatMap(({ text }, i) => (text === '' ? [] : [`${table.columns[i]?.label ?? ''} ${text}`]));
  return [{ label: `Latest figures, ${row.header}`, text: words.join('; ') }];
};

const factsOf = (figure: ClearedFigure, { context }: Pack): Fact[] => {
  const { definition, formula, version } = catalogue[figure.metric];
  return [
    { label: 'What it shows', text: figure.description },
    ...(figure.rating ? [{ label: 'Rating', text: `${ratingWord(figure.rating.mark)}: ${figure.rating.reason}` }] : []),
    ...figure.variances.flatMap(varianceFacts),
    ...latest(figure),
    ...notesOf(figure, context).map((text) => ({ label: 'Note', text })),
    { label: 'Definition', text: definition },
    { label: 'How it is worked out', text: formula },
    { label: 'Definition version', text: String(version) },
    ...workingsAsFacts(figure),
    { label: 'Source', text: `${figure.source}, as at ${asAtText(figure)}` },
    { label: 'Marking', text: markingText(figure.marking) },
    ...(figure.demonstration ? [{ label: 'Status', text: demonstrationText }] : []),
  ];
};

/** What a speaker needs beside a figure: its account, what changed, what is counted. A paragraph each. */
export const speakerNotes = (figure: ClearedFigure, pack: Pack): Paragraph[] | undefined =>
  pack.notes ? factsOf(figure, pack).map(({ label, text }) => ({ runs: [{ text: `${label}: `, bold: true }, { text }] })) : undefined;
