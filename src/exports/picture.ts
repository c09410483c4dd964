import type { ClearedFigure } from '../figures/clearance';
import type { Figure } from '../figures/figure';
import type { ExportContext } from './exportContext';
import { altText } from './altText';
import { bodyBlock } from './pictureBody';
import { footBlock, markBlock } from './pictureFoot';
import { headBlock, keyBlock } from './pictureHead';
import { paint } from './sceneParts';
import { hatchDefinitions } from './sceneXml';
import { placed, stacked, type Block } from './textFlow';
import { element, escaped } from './xml';

/** CSS pixels in a millimetre: pictures are drawn at the size they have on paper. */
const pixelsPerMillimetre = 96 / 25.4;

/** Paper round a picture, in pixels: less where its page has margins of its own. */
const [margin, narrowMargin] = [16, 2];

/** True for a figure that needs a page on its side: a long axis of dates, or a list of many columns. */
export const isWide = ({ plot, table }: Figure): boolean =>
  plot.shape === 'gantt' || plot.shape === 'lanes' || (plot.shape === 'list' && table.columns.length > 4);

/** Text width of A4, on its side for what lies on a long axis or has many columns: 265 or 174 mm, in pixels. */
const widthOf = (figure: Figure): number => Math.round((isWide(figure) ? 265 : 174) * pixelsPerMillimetre);

/** A picture as SVG, with its size in CSS pixels. */
export interface Picture {
  width: number;
  height: number;
  svg: string;
}

const millimetres = (pixels: number): string => `${(pixels / pixelsPerMillimetre).toFixed(2)}mm`;

/** Paper of a width that holds a figure, with its words for those who cannot see it; `compose` fills the room within the margins. */
const sheet = (figure: ClearedFigure, context: ExportContext, style: string, around: number, compose: (inner: number) => Block): Picture => {
  const width = widthOf(figure);
  const content = compose(width - 2 * around);
  const height = Math.ceil(content.height + 2 * around);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: millimetres(width),
    height: millimetres(height),
    viewBox: `0 0 ${width} ${height}`,
    'font-family': "'Source Sans 3', Arial, sans-serif",
    'xml:lang': 'en-GB',
    role: 'img',
  };
  const parts = [
    element('title', {}, escaped(figure.finding)),
    element('desc', {}, escaped(altText(figure, context))),
    style,
    hatchDefinitions(),
    element('rect', { width, height, fill: paint('paper') }),
    placed(content, around, around),
  ];
  return { width, height, svg: element('svg', attributes, parts.join('')) };
};

/**
 * A figure as a picture that says everything by itself: finding, descriptor, key, plot, variances, notes, source, date,
 * definition and marking, in the light theme. Text is text. `style` is SVG to stand before all else, such as a font.
 */
export const picture = (figure: ClearedFigure, context: ExportContext, style = ''): Picture =>
  sheet(figure, context, style, margin, (inner) =>
    stacked([
      { block: headBlock(figure, inner), gap: 0 },
      { block: bodyBlock(figure, inner), gap: 16 },
      { block: footBlock(figure, context, inner), gap: 16 },
    ]),
  );

/** Its plot and key alone, for a page that says the rest in words. The marking stays with it wherever it goes. */
export const plotPicture = (figure: ClearedFigure, context: ExportContext, style = ''): Picture =>
  sheet(figure, context, style, narrowMargin, (inner) =>
    stacked([
      { block: keyBlock(figure, inner), gap: 0 },
      { block: bodyBlock(figure, inner), gap: 12 },
      { block: markBlock(figure, inner), gap: 12 },
    ]),
  );
