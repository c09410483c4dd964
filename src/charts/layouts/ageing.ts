import type { AgeingPlot } from '../../figures/plot';
import { bandHeads, headsHeight } from './ageingHeads';
import { bandPaint, inks } from './inks';
import { isNarrow, type Layout } from './layout';
import { rect } from './marks';
import { Sketch } from './sketch';
import { ellipsis, textWidth } from './textWidth';
import { styles, widest } from './textStyles';

type Bar = AgeingPlot['groups'][number]['bars'][number];

const pitch = 31;
const thickness = 22;
/** Room for the heading of each group after the first. */
const groupRoom = 18;

const drawBar = (sketch: Sketch, bar: Bar, y: number, x: (value: number) => number): void => {
  if (bar.missing !== undefined) {
    const room = sketch.width - x(0);
    sketch.front.push(rect(x(0) + 0.5, y + 0.5, room * 0.5, thickness, inks.missing));
    const words = ellipsis(bar.missing, room * 0.5 - 16, 13.5);
    sketch.front.push(rect(x(0) + 5, y + 3, textWidth(words, 13.5) + 6, thickness - 5, inks.plate));
    sketch.write(words, styles.note, x(0) + 8, y + 16);
    return;
  }
  let sum = 0;
  bar.segments.forEach((value, band) => {
    const [left, right] = [x(sum), x(sum + value)];
    sum += value;
    if (value <= 0) return;
    const paint = bandPaint(band);
    sketch.data.push(rect(left + 0.5, y + 0.5, right - left - 1, thickness, { fill: paint.fill, stroke: 'step-line', strokeWidth: 1, role: `step-${Math.min(4, band + 1)}` }));
    const text = bar.texts[band] ?? '';
    const style = { ...styles.axis, fill: paint.text, weight: band >= 3 ? 600 : 400 } as const;
    if (textWidth(text, style.size, style.weight) + 3 <= right - left) sketch.write(text, style, (left + right) / 2, y + 16, 'middle');
  });
  sketch.write(bar.totalText, styles.rowLabel, x(sum) + 8, y + 16);
};

/** Open calls by age: one bar a quarter end, four steps from light to dark, the total at the end. */
export const ageing: Layout<'ageing'> = ({ bands, groups }, rows, box) => {
  const bars = groups.flatMap((group) => group.bars);
  const left = Math.min(Math.max(isNarrow(box) ? 0 : 96, widest(bars.map(({ label }) => label), styles.rowLabel) + 14), box.width * 0.4);
  const most = Math.max(1, ...bars.map(({ segments }) => segments.reduce((sum, value) => sum + value, 0)));
  const right = box.width - widest(bars.map(({ totalText }) => totalText), styles.rowLabel) - 12;
  const x = (value: number): number => left + (value / most) * (right - left);
  const first = bars.find(({ missing }) => missing === undefined);
  const top = headsHeight(bands, first, x, box.width) + groupRoom;
  const sketch = new Sketch(box.width, top + bars.length * pitch + Math.max(0, groups.length - 1) * groupRoom + 2);
  bandHeads(sketch, bands, first, x);
  let y = top;
  let index = 0;
  groups.forEach((group, i) => {
    if (i > 0) y += groupRoom;
    sketch.write(group.label, styles.band, 0, y - 7);
    for (const bar of group.bars) {
      sketch.write(ellipsis(bar.label, left - 8, styles.rowLabel.size), styles.rowLabel, 0, y + 16);
      drawBar(sketch, bar, y, x);
      const row = rows[index];
      if (row !== undefined) sketch.points.push({ row, box: { x: 0, y: y - 4, width: box.width, height: thickness + 8 } });
      index += 1;
      y += pitch;
    }
  });
  return sketch.scene();
};
