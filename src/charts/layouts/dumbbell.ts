import { inks } from './inks';
import type { Layout } from './layout';
import { circle, line } from './marks';
import { linear, niceScale, tickText } from './scale';
import { Sketch } from './sketch';
import { ellipsis } from './textWidth';
import { styles, widest } from './textStyles';

const pitch = 42;
const top = 30;

/** A row for each reason: a ring for before, a dot for now, a bar between, the value at the later one. */
export const dumbbell: Layout<'dumbbell'> = (plot, rows, box) => {
  const values = plot.rows.flatMap(({ now, before }) => [now, before]).filter((value) => value !== null);
  const scale = niceScale({ values: [0, ...values], fromZero: true, whole: plot.style === 'count' });
  const room = Math.min(box.width * 0.5, Math.max(54, widest(plot.rows.map(({ text }) => text), styles.value) + 20));
  const x = linear(scale.low, scale.high, 0, box.width - room);
  const bottom = top + pitch * plot.rows.length;
  const sketch = new Sketch(box.width, bottom + 6);
  for (const tick of scale.ticks) {
    sketch.back.push(line(x(tick), top - 4, x(tick), bottom, tick === 0 ? inks.baseline : inks.grid));
    sketch.write(tickText(tick, scale.step, plot.style), styles.axis, x(tick), top - 12, tick === 0 ? 'start' : 'middle');
  }
  plot.rows.forEach(({ label, now, before, text }, i) => {
    const y = top + i * pitch + 16;
    const at = y + 13;
    sketch.write(ellipsis(label, box.width - 8, styles.rowLabel.size), styles.rowLabel, 4, y + 1, 'start', { halo: 'paper' });
    if (now !== null && before !== null) sketch.data.push(line(x(before), at, x(now), at, { stroke: 'ghost-line', strokeWidth: 2, role: 'change' }));
    if (before !== null) sketch.data.push(circle(x(before), at, 5, { ...inks.ghostRing, role: 'before' }));
    if (now !== null) sketch.data.push(circle(x(now), at, 5.5, { fill: 'both', role: 'now' }));
    const end = Math.max(now ?? 0, before ?? 0);
    const offset = now === null && before === null ? 4 : 11;
    const words = ellipsis(text, box.width - x(end) - offset, styles.value.size, styles.value.weight);
    sketch.write(words, now === null ? styles.note : styles.value, x(end) + offset, at + 5, 'start', { halo: 'paper' });
    const row = rows[i];
    if (row !== undefined) sketch.points.push({ row, box: { x: 0, y: y - 14, width: box.width, height: pitch - 2 } });
  });
  return sketch.scene();
};
