import { markingShort } from '../../figures/exemption';
import { longDate } from '../../figures/format';
import type { Pack } from '../pack/pack';
import { demonstrationText } from '../provenance';
import { text, type BookCell, type BookSheet } from './book';
import { rowHeights } from './columnWidths';

const widths = [10, 34, 70, 22];
const right = widths.length - 1;

const lines = ({ cover, context, marking, demonstration }: Pack): BookCell[][] => [
  [text(cover?.title ?? context.report, 'title')],
  [text([cover?.councils, cover?.period].filter(Boolean).join('. '), 'subtitle')],
  ...(cover === undefined ? [] : [[text(cover.finding, 'subtitle')]]),
  ...(cover?.facts ?? []).map(({ label, text: words }) => [text(`${label}: ${words}`, 'quiet')]),
  [text(`Produced on: ${longDate(context.producedOn)}`, 'quiet')],
  [text([marking, ...(demonstration ? [demonstrationText] : [])].join(' · '), 'quiet')],
];

const panelRows = ({ figures }: Pack, names: readonly string[]): BookCell[][] =>
  figures.map(({ ref, title, finding, marking }, i) => [text(ref), { ...text(title, 'link'), sheet: names[i] }, text(finding), text(markingShort(marking))]);

const leftOutRows = ({ leftOut }: Pack): BookCell[][] => leftOut.map(({ ref, title, reason }) => [text(ref), text(title), text(reason), text('Left out')]);

/**
 * The first sheet: what the pack is, a link to every panel's sheet, and which panels were left out and why.
 * @param names of the sheets, panels first, then the definitions if there are any.
 */
export const contentsSheet = (pack: Pack, name: string, names: readonly string[]): BookSheet => {
  const head = lines(pack);
  const headingRow = head.length + 1;
  const definitions = pack.definitions.length === 0 ? [] : [[text(''), { ...text('Definitions', 'link'), sheet: names.at(-1) }, text('What each measure means and how it is worked out'), text('')]];
  const rows = [
    ...head,
    [],
    ['Panel', 'Sheet', 'Finding', 'Marking'].map((heading) => text(heading, 'head')),
    ...panelRows(pack, names),
    ...definitions,
    ...leftOutRows(pack),
  ];
  const merged = head.map((_, row) => ({ top: row, bottom: row, left: 0, right }));
  return { name, rows, widths, heights: rowHeights(rows, widths, merged), merged, headingRow };
};
