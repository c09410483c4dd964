import { isDrawn, layoutOf } from '../charts/layouts/layouts';
import type { Figure } from '../figures/figure';
import type { WordsPlot } from '../figures/plot';
import { marksXml, sceneXml } from './sceneXml';
import { placed, stacked, textBlock, type Block } from './textFlow';
import { tableBlock } from './pictureTable';

/** Tallest table of a picture, in pixels: at three times its size a canvas still holds it. */
const tallest = 4500;

const itemBlock = ({ rating, heading, aside, text, strong, tail }: WordsPlot['items'][number], width: number): Block => {
  const room = width - 30;
  const words = stacked([
    { block: textBlock([{ text: heading, weight: 600, fill: 'ink' }, { text: aside }], room, { size: 17, leading: 22, fill: 'ink-2' }), gap: 0 },
    { block: textBlock([{ text }, { text: strong, weight: 600, fill: 'ink' }, { text: tail ?? '' }], room, { size: 15, leading: 21, fill: 'ink-2' }), gap: 2 },
  ]);
  return { height: words.height, xml: marksXml([{ kind: 'rating', x: 0, y: 3, size: 16, rating }]) + placed(words, 30, 0) };
};

/** What a panel draws: its chart as a still that stands alone, its words, or its table where that is the panel. */
export const bodyBlock = ({ plot, table, noun }: Figure, width: number): Block => {
  if (plot.shape === 'words') return stacked(plot.items.map((item) => ({ block: itemBlock(item, width), gap: 14 })));
  if (!isDrawn(plot)) return tableBlock(table, width, tallest, noun);
  const scene = layoutOf(plot, table, { width, alone: true });
  return { height: scene.height, xml: sceneXml(scene) };
};
