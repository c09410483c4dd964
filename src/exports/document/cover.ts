import { longDate } from '../../figures/format';
import { noBreak } from '../../ui/noBreak';
import type { Cover, Pack } from '../pack/pack';
import { part, type Part } from '../part';
import { demonstrationText } from '../provenance';
import { columnWidth, inColumns } from './columns';
import { entryPieces, type Entry } from './contents';
import { headingHeight } from './definitionSheets';
import { flowed, heightsOf, type Piece } from './flow';
import { shortMarking } from './foot';
import { gaps, heightOf, looks } from './look';
import type { Sheet } from './panelSheets';
import { roomOf, type Paper } from './paper';

/** Widths of the cover's two columns on a sheet that lies on its side, and room of a fact's label, in pixels. */
const shares = { finding: 520, contents: 400 } as const;
const labelWidth = 130;
/** Widest title, so that it breaks as on a title page. */
const titleWidth = 640;

/** Rule at the top, room beneath it and beneath all of it, and the margins of the title. */
const fixed = 8 + 32 + 40 + 18;

/** Border, padding and margin of the marking where it has a place in the flow: beside the title it takes none. */
const markingRoom = 16 + 16;
const markingWidth = 340 - 32;

const topPiece = ({ councils, title, period }: Cover, pack: Pack, { orientation }: Paper, width: number): Piece => {
  const marking = shortMarking(pack);
  const statements = [
    ...(pack.demonstration ? [{ name: 'demonstration', text: demonstrationText }] : []),
    ...(pack.part === 'II' ? [{ name: 'exempt', text: pack.marking }] : []),
  ];
  const narrow = Math.min(width, titleWidth);
  const heights = [
    fixed,
    orientation === 'portrait' ? markingRoom + heightOf([{ text: marking, weight: 600 }], markingWidth, looks.text) : 0,
    heightOf(title, narrow, looks.title),
    ...[councils, period].map((text) => heightOf(text, narrow, looks.stand)),
    ...statements.map(({ text }) => gaps.statement + heightOf([{ text, weight: 600 }], width, looks.stand)),
  ];
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    part: part(
      'div',
      { class: 'cover-top' },
      part('p', { class: `marking-box${pack.part === 'II' ? ' exempt' : ''}` }, noBreak(marking)),
      part('p', {}, noBreak(councils)),
      part('h1', {}, noBreak(title)),
      part('p', {}, noBreak(period)),
      ...statements.map(({ name, text }) => part('p', { class: `statement ${name}` }, noBreak(text))),
    ),
  };
};

const findingPiece = ({ finding, facts }: Cover, { context }: Pack, width: number): Piece => {
  const all = [...facts, { label: 'Produced on', text: longDate(context.producedOn) }];
  return {
    height: 2 + 14 + heightOf(finding, width, looks.lead) + 14 + all.reduce((sum, { text }) => sum + heightOf(text, width - labelWidth, looks.text) + 2 * gaps.entry + 1, 0),
    part: part(
      'div',
      { class: 'cover-finding' },
      part('p', { class: 'lead' }, noBreak(finding)),
      part('dl', {}, ...all.map(({ label, text }) => part('div', {}, part('dt', {}, label), part('dd', {}, noBreak(text))))),
    ),
  };
};

const contentsHead = part('h2', { id: 'pack-contents' }, 'Contents');

const list = (pieces: readonly Piece[]): Part => part('div', { role: 'list' }, ...pieces.map((piece) => piece.part));

/**
 * The sheets before the first panel: the cover with the contents. Contents that find no room beside or beneath the finding
 * have sheets of their own, and the finding then has the width of the cover.
 */
export const frontSheets = (pack: Pack, words: Cover, entries: readonly Entry[], paper: Paper): Sheet[] => {
  const { width, height } = roomOf(paper);
  const abreast = paper.orientation === 'landscape';
  const top = topPiece(words, pack, paper, width);
  const beside = entryPieces(entries, abreast ? shares.contents : width);
  const contentsHeight = 2 + 14 + looks.heading.leading + 6 + heightsOf(beside) + (abreast ? 0 : 24);
  const finding = findingPiece(words, pack, abreast ? shares.finding : width);
  const fits = top.height + (abreast ? Math.max(finding.height, contentsHeight) : finding.height + contentsHeight) <= height;
  const nav = part('nav', { class: 'contents', 'aria-labelledby': 'pack-contents' }, contentsHead, list(beside));
  if (fits) return [{ paper, content: [top.part, part('div', { class: 'cover-columns' }, finding.part, nav)] }];
  const cover = flowed([top, findingPiece(words, pack, width)], height).map((content): Sheet => ({ paper, content }));
  return [...cover, ...inColumns(entryPieces(entries, columnWidth(paper)), paper, part('div', { class: 'head-alone' }, contentsHead), headingHeight, { role: 'list' })];
};
