import type { AgeingPlot } from '../../figures/plot';
import { bandPaint } from './inks';
import { rect } from './marks';
import type { Sketch } from './sketch';
import { textWidth } from './textWidth';
import { styles } from './textStyles';

type Bar = AgeingPlot['groups'][number]['bars'][number];

const pitch = 16;

const longer = (pair: readonly [string, string]): number => Math.max(...pair.map((text) => textWidth(text, styles.axis.size)));

/** A band's name on two lines, broken where the longer line is shortest. */
export const twoLines = (name: string): [string, string] => {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, i): [string, string] => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return breaks.reduce((best, pair) => (longer(pair) < longer(best) ? pair : best), breaks[0] ?? [name, '']);
};

/** Left end of each band's name over the first bar, or none where the names would run into each other. */
const overSegments = (bands: readonly string[], bar: Bar | undefined, x: (value: number) => number, width: number): number[] | undefined => {
  if (bar === undefined) return undefined;
  const starts = bands.map((_, band) => x(bar.segments.slice(0, band).reduce((sum, value) => sum + value, 0)) + 1);
  const fits = bands.every((name, band) => {
    const room = (starts[band + 1] ?? width) - (starts[band] ?? 0);
    return longer(twoLines(name)) + 5 <= room;
  });
  return fits ? starts : undefined;
};

/** Names in a key of swatches: their places, in as many lines as they need. */
const inKey = (bands: readonly string[], width: number): { left: number; line: number }[] => {
  let left = 0;
  let line = 0;
  return bands.map((name) => {
    const needed = 18 + textWidth(name, styles.axis.size);
    if (left > 0 && left + needed > width) {
      left = 0;
      line += 1;
    }
    const place = { left, line };
    left += needed + 16;
    return place;
  });
};

/** Height of the band names above the bars. */
export const headsHeight = (bands: readonly string[], bar: Bar | undefined, x: (value: number) => number, width: number): number =>
  overSegments(bands, bar, x, width) === undefined ? ((inKey(bands, width).at(-1)?.line ?? 0) + 1) * 20 + 6 : 46 - 18;

/** The age bands' names: over the first bar where they fit, else as a key. */
export const bandHeads = (sketch: Sketch, bands: readonly string[], bar: Bar | undefined, x: (value: number) => number): void => {
  const starts = overSegments(bands, bar, x, sketch.width);
  const places = inKey(bands, sketch.width);
  bands.forEach((name, band) => {
    const start = starts?.[band];
    if (start !== undefined) {
      twoLines(name).forEach((text, i) => sketch.write(text, styles.axisStrong, start, 21 + i * pitch));
      return;
    }
    const { left, line } = places[band] ?? { left: 0, line: 0 };
    const y = 14 + line * 20;
    if (!sketch.write(name, styles.axisStrong, left + 18, y)) return;
    sketch.front.push(rect(left + 0.5, y - 10, 11, 11, { fill: bandPaint(band).fill, stroke: 'step-line', strokeWidth: 1 }));
  });
};
