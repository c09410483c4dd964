import type { Mark } from '../charts/scene';
import { ratingWord } from '../figures/cells';
import { markingShort } from '../figures/exemption';
import type { Figure, KeyEntry } from '../figures/figure';
import { swatchMarks } from '../ui/swatchMarks';
import { marksXml } from './sceneXml';
import { placed, stacked, textBlock, widthOf, type Block } from './textFlow';

const folioText = { size: 14, leading: 18, fill: 'ink-3' } as const;
const keyText = { size: 14, leading: 20, fill: 'ink-2' } as const;

const rule = (width: number): string => marksXml([{ kind: 'rect', x: 0, y: 0, width, height: 2, fill: 'ink' }]);

/** First row: the fixed number, the marking and the rating; at the right that the figures are invented. */
const folio = ({ ref, marking, rating, demonstration }: Figure, width: number): Block => {
  const top = 12;
  let x = 0;
  let xml = rule(width);
  const write = (text: string, weight: 400 | 600 | 700, fill: 'ink' | 'ink-3' | 'exempt'): void => {
    xml += placed(textBlock([{ text, weight, fill }], width, folioText), x, top);
    x += widthOf(text, folioText.size, weight) + 10;
  };
  write(ref, 700, 'ink');
  write(markingShort(marking), marking.part === 'I' ? 400 : 600, marking.part === 'I' ? 'ink-3' : 'exempt');
  if (rating) {
    xml += marksXml([{ kind: 'rating', x, y: top + 1, size: 16, rating: rating.mark }]);
    x += 22;
    write(ratingWord(rating.mark), 600, 'ink');
  }
  if (demonstration) xml += placed(textBlock([{ text: 'Demonstration data', weight: 600, fill: 'ink' }], width, { ...folioText, align: 'end' }, width), 0, top);
  return { height: 38, xml };
};

const swatchOf = (swatch: KeyEntry['swatch']): readonly Mark[] =>
  swatch === 'green' || swatch === 'amber' || swatch === 'red' ? [{ kind: 'rating', x: 0, y: 0, size: 14, rating: swatch }] : swatchMarks[swatch];

/** The key of a plot that stands alone: swatches with their words, from left to right, broken into lines. */
export const keyBlock = ({ key }: Pick<Figure, 'key'>, width: number): Block => {
  const entries = key.filter(({ narrowOnly }) => narrowOnly !== true);
  let [x, y, xml] = [0, 0, ''];
  for (const { swatch, label } of entries) {
    const room = 21 + widthOf(label, keyText.size);
    if (x > 0 && x + room > width) [x, y] = [0, y + 22];
    xml += placed({ height: 14, xml: marksXml(swatchOf(swatch)) }, x, y + 3);
    xml += placed(textBlock([{ text: label }], width, keyText), x + 21, y);
    x += room + 16;
  }
  return { height: entries.length === 0 ? 0 : y + 22, xml };
};

/** Above the plot: number, marking, rating; finding; what is measured; key. In the order of the panel. */
export const headBlock = (figure: Figure, width: number): Block =>
  stacked([
    { block: folio(figure, width), gap: 0 },
    { block: textBlock([{ text: figure.finding, weight: 600 }], width, { size: 22, leading: 27, fill: 'ink' }), gap: 0 },
    { block: textBlock([{ text: figure.descriptor }], width, { size: 15, leading: 20, fill: 'ink-2' }), gap: 5 },
    { block: keyBlock(figure, width), gap: 12 },
  ]);
