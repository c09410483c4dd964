import type { ClearedFigure } from '../figures/clearance';
import { altText } from './altText';
import { fontUrl } from './base64';
import type { ExportContext } from './exportContext';
import { fontBytes } from './fontBytes';
import { picture, plotPicture, type Picture } from './picture';
import { withChunks } from './pngChunks';
import { asAtText } from './provenance';
import { element } from './xml';

/** Pixels for each CSS pixel: sharp on paper and on fine screens, or large. */
export type Scale = 2 | 3;

/** An image fetches nothing, so it brings its font. Without the file it is drawn in Arial, which the layout leaves room for. */
const fontStyle = async (): Promise<string> => {
  const font = await fontBytes();
  return font === undefined ? '' : element('style', {}, `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${fontUrl(font)}) format('woff2')}`);
};

const drawn = async ({ svg, width, height }: Picture, scale: Scale): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be drawn')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** A picture's pixels with its size on paper and its words written into the file. */
const written = async (drawing: Picture, scale: Scale, figure: ClearedFigure, context: ExportContext): Promise<Uint8Array<ArrayBuffer>> => {
  const pixels = await drawn(drawing, scale);
  const texts = { Title: figure.finding, Description: altText(figure, context), Source: `${figure.source}, as at ${asAtText(figure)}` };
  return withChunks(new Uint8Array(await pixels.arrayBuffer()), scale, texts);
};

/** A figure as PNG at two or three times its size on paper: the picture of its SVG file. */
export const png = async (figure: ClearedFigure, context: ExportContext, scale: Scale = 2): Promise<Blob> =>
  new Blob([await written(picture(figure, context, await fontStyle()), scale, figure, context)], { type: 'image/png' });

/** A figure's plot and key as PNG at twice its size, for a page that says the rest in words; the size in CSS pixels. */
export const plotPng = async (figure: ClearedFigure, context: ExportContext): Promise<{ png: Uint8Array; width: number; height: number }> => {
  const drawing = plotPicture(figure, context, await fontStyle());
  return { png: await written(drawing, 2, figure, context), width: drawing.width, height: drawing.height };
};
