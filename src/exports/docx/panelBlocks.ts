import { isDrawn } from '../../charts/layouts/layouts';
import { ratingWord } from '../../figures/cells';
import type { ClearedFigure } from '../../figures/clearance';
import { markingShort } from '../../figures/exemption';
import type { Figure, Variance } from '../../figures/figure';
import type { WordsPlot } from '../../figures/plot';
import { altText } from '../altText';
import type { ExportContext } from '../exportContext';
import type { Pack } from '../pack/pack';
import { asAtText, definitionText, markingText, notesOf, sentences, varianceFacts } from '../provenance';
import type { Block, Run, Words } from './report';

/** A figure's plot as PNG, with its size on paper in CSS pixels. */
export type PictureOf = (figure: ClearedFigure, context: ExportContext) => Promise<{ png: Uint8Array; width: number; height: number }>;

const words = (role: Words['role'], ...runs: Run[]): Words => ({ kind: 'words', role, runs });

/** How the figure stands to its target, unless its account says so, and its own marking where it is exempt. */
const standing = ({ rating, marking, variances }: Figure): Block[] => [
  ...(rating && variances.every(({ reason }) => reason === undefined) ? [{ ...words('account', { text: `${ratingWord(rating.mark)}: `, strong: true }, { text: rating.reason }), bar: rating.mark, withNext: true }] : []),
  ...(marking.part === 'II' ? [{ ...words('text', { text: markingText(marking), strong: true }), exempt: true, withNext: true }] : []),
];

const pictureBlocks = async (figure: ClearedFigure, context: ExportContext, pictureOf: PictureOf): Promise<Block[]> => [
  { kind: 'picture', ...(await pictureOf(figure, context)), name: `Figure ${figure.ref}`, alt: altText(figure, context) },
  words('caption', { text: `Figure ${figure.ref} `, strong: true }, { text: figure.title }),
];

const exemptMark = (marking: Variance['marking']): string => (marking?.part === 'II' ? ` (${markingShort(marking)})` : '');

const itemBlocks = ({ rating, heading, aside, text, strong, tail = '', marking }: WordsPlot['items'][number]): Block[] => {
  const said = [{ text }, { text: strong, strong: true }, { text: tail }].filter((run) => run.text !== '');
  return [
    { ...words('account-head', { text: `${heading}${exemptMark(marking)}`, strong: true }, { text: aside === '' ? '' : `, ${aside}` }), bar: rating, withNext: true },
    { ...words('account', ...said.map((run, i) => (i === 0 ? run : { ...run, text: ` ${run.text}` }))), bar: rating },
  ];
};

const varianceBlocks = (variance: Variance): Block[] =>
  varianceFacts(variance).map(({ label, text }) => ({ ...words('account', { text: `${label}: `, strong: true }, { text }), bar: variance.rating }));

const tableBlocks = ({ ref, title, table }: Figure): Block[] => [
  { ...words('caption', { text: `Table ${ref} `, strong: true }, { text: title }), withNext: true },
  { kind: 'table', table },
];

const plotBlocks = async (figure: ClearedFigure, context: ExportContext, pictureOf: PictureOf): Promise<Block[]> => {
  const { plot } = figure;
  if (plot.shape === 'words') return plot.items.flatMap(itemBlocks);
  return isDrawn(plot) ? pictureBlocks(figure, context, pictureOf) : [];
};

/**
 * One panel: number and finding as a heading, what is measured, how it stands, plot, explanations, table, notes and
 * source. Words stay words and a list is a table; only what is drawn is a picture.
 */
export const panelBlocks = async (figure: ClearedFigure, { context, tables }: Pick<Pack, 'context' | 'tables'>, opensSection: boolean, pictureOf: PictureOf): Promise<Block[]> => [
  ...(opensSection ? [{ ...words('section', { text: figure.section }), onNewPage: true, withNext: true }] : []),
  { ...words('panel', { text: `${figure.ref} ${figure.finding}` }), onNewPage: tables && !opensSection, withNext: true },
  { ...words('descriptor', { text: figure.descriptor }), withNext: true },
  ...standing(figure),
  ...(await plotBlocks(figure, context, pictureOf)),
  ...figure.variances.flatMap(varianceBlocks),
  ...(tables || figure.plot.shape === 'list' ? tableBlocks(figure) : []),
  ...notesOf(figure, context).map((text) => words('note', { text })),
  words('note', { text: sentences([`Source: ${figure.source}`, `As at ${asAtText(figure)}`, definitionText(figure)]) }),
];
