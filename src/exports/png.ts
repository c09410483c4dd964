import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { ClearedFigure } from '../figures/clearance';
import { altText } from './altText';
import type { ExportContext } from './exportContext';
import { picture } from './picture';
import { withChunks } from './pngChunks';
import { asAtText } from './provenance';
import { element } from './xml';

/** Pixels for each CSS pixel: sharp on paper and on fine screens. */
const scale = 2;

const dataUrl = (bytes: Uint8Array): string => `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

/** An image fetches nothing, so it brings its font. Without the file it is drawn in Arial, which the layout leaves room for. */
const fontStyle = async (): Promise<string> => {
  try {
    const answer = await fetch(fontUrl);
    if (!answer.ok) return '';
    const source = dataUrl(new Uint8Array(await answer.arrayBuffer()));
    return element('style', {}, `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${source}) format('woff2')}`);
  } catch {
    return '';
  }
};

const drawn = async (svg: string, width: number, height: number): Promise<Blob> => {
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

/** A figure as PNG at twice its size on paper: the picture of its SVG file, with its words written into the file. */
export const png = async (figure: ClearedFigure, context: ExportContext): Promise<Blob> => {
  const { svg, width, height } = picture(figure, context, await fontStyle());
  const pixels = await drawn(svg, width, height);
  const texts = { Title: figure.finding, Description: altText(figure, context), Source: `${figure.source}, as at ${asAtText(figure)}` };
  return new Blob([withChunks(new Uint8Array(await pixels.arrayBuffer()), scale, texts)], { type: 'image/png' });
};
