import type { Variance } from '../../figures/figure';
import type { WordsPlot } from '../../figures/plot';
import type { RatingMark } from '../../figures/table';
import type { ColourToken } from '../../charts/paint';
import { markingShort } from '../../figures/exemption';
import { varianceFacts } from '../provenance';
import { leading, linesOfRuns } from './arial';
import { margin, points, textRoom, type Box } from './geometry';
import { bar, placeholder, type Shape } from './shapes';
import { ratingSign } from './tableWords';
import type { Paragraph, Run } from './words';

const room = textRoom - 18;

/** One account: its paragraphs, and the colour of the bar beside them. */
export interface Account {
  paragraphs: readonly Paragraph[];
  paint: ColourToken;
}

const paints: Record<RatingMark, ColourToken> = { green: 'rag-g', amber: 'rag-a', red: 'rag-r', 'not-rated': 'rag-n', complete: 'rag-n' };

/** Why a figure is off target, what is done and what is asked, as paragraphs. */
export const accountOf = (variance: Variance): Account => ({
  paragraphs: varianceFacts(variance).map(({ label, text }) => ({ runs: [{ text: `${label}: `, bold: true, fill: 'ink' }, { text }] })),
  paint: paints[variance.rating],
});

const following = (words: string | undefined): string => (words === undefined || words === '' ? '' : ` ${words}`);

/** One item of a panel of words. */
export const itemAccount = ({ rating, heading, aside, text, strong, tail, marking }: WordsPlot['items'][number]): Account => {
  const head: Run[] = [...ratingSign(rating), { text: heading, bold: true, fill: 'ink' }, { text: aside === '' ? '' : `   ${aside}` }];
  const exempt: Run[] = marking?.part === 'II' ? [{ text: `   ${markingShort(marking)}`, bold: true, fill: 'exempt' }] : [];
  return { paragraphs: [{ runs: [...head, ...exempt] }, { runs: [{ text }, { text: following(strong), bold: true, fill: 'ink' }, { text: following(tail) }] }], paint: paints[rating] };
};

const spacing = 4;
/** Between accounts, in pixels. */
const gap = 10;

const heightOf = ({ paragraphs }: Account, size: number): number =>
  paragraphs.reduce((sum, paragraph) => sum + linesOfRuns(paragraph.runs, room, size) * size * leading + spacing, 0);

/** Height of some accounts one beneath the other, in pixels. */
export const accountsHeight = (accounts: readonly Account[], size: number): number =>
  accounts.reduce((sum, account) => sum + heightOf(account, size), 0) + Math.max(0, accounts.length - 1) * gap;

/** Accounts by slides of a height. One that is taller than a slide goes on over the next, between its paragraphs. */
export const accountPages = (accounts: readonly Account[], size: number, height: number): Account[][] => {
  const pieces = accounts.flatMap((account) => (heightOf(account, size) <= height ? [account] : account.paragraphs.map((one) => ({ ...account, paragraphs: [one] }))));
  return pieces.reduce<Account[][]>((pages, piece) => {
    const last = pages.at(-1);
    const fits = last !== undefined && accountsHeight([...last, piece], size) <= height;
    return fits ? [...pages.slice(0, -1), [...last, piece]] : [...pages, [piece]];
  }, []);
};

/** Accounts in one placeholder of body text, each beside a bar in its rating's colour. */
export const accountShapes = (accounts: readonly Account[], size: number, box: Box): Shape[] => {
  let y = box.y;
  const bars = accounts.map((account) => {
    const height = heightOf(account, size);
    const shape = bar(account.paint, { x: margin, y: y + 2, width: 5, height: height - 2 });
    y += height + gap;
    return shape;
  });
  const paragraphs = accounts.flatMap((account, i) =>
    account.paragraphs.map((paragraph, j): Paragraph => ({ ...paragraph, size: points(size), leading: points(size * leading), before: points(i > 0 && j === 0 ? gap + spacing : i === 0 && j === 0 ? 0 : spacing) })),
  );
  return [...bars, placeholder('explanation', 'Explanation', paragraphs, { x: box.x + 18, y: box.y, width: room, height: box.height })];
};
