import type { Headline } from '../../figures/figure';
import type { Ink, Mark, Scene } from '../scene';
import { inks } from './inks';
import { circle, line, path, rect, through } from './marks';
import { linear } from './scale';
import { Sketch } from './sketch';
import { styles } from './textStyles';

type Spark = Headline['spark'];

const gap = 14;
const perYear = 4;

/** Edges of the eight slots, with a gap between the years. */
const slotLeft = (slot: number, width: number): number => ((width - gap) / 8) * slot + (slot >= perYear ? gap : 0);

const bars = (sketch: Sketch, { values, partSlot }: Spark, slot: number, height: number, y: (value: number) => number): void => {
  values.forEach((value, i) => {
    if (value === null) return;
    const [left, width] = [slotLeft(i, sketch.width) + 2, slot - 4];
    const tall = height - y(value);
    const inner = (ink: Ink): Mark => rect(left + 0.5, y(value) + 0.5, width - 1, tall - 1, ink);
    if (i < perYear) sketch.data.push(inner({ fill: 'ghost-fill', stroke: 'ghost-line', strokeWidth: 1, role: 'ghost' }));
    else if (i === partSlot) sketch.data.push(inner({ fill: 'hatch-ink', stroke: 'both', strokeWidth: 1.25, role: 'part' }));
    else sketch.data.push(rect(left, y(value), width, tall, { fill: 'both', role: 'series-both' }));
  });
};

const points = (sketch: Sketch, { values, partSlot }: Spark, slot: number, y: (value: number) => number): void => {
  const stretches: number[][] = [[]];
  values.forEach((value, i) => {
    if (value === null || i === perYear) stretches.push([]);
    if (value !== null) stretches.at(-1)?.push(i);
  });
  const at = (i: number): [number, number] => [slotLeft(i, sketch.width) + slot / 2, y(values[i] ?? 0)];
  for (const stretch of stretches.filter(({ length }) => length > 1)) {
    const isPast = (stretch[0] ?? 0) < perYear;
    const ink = isPast ? { stroke: 'ghost-line', strokeWidth: 1.6, role: 'series-ghost' } as const : { stroke: 'both', strokeWidth: 2.75, role: 'series-both' } as const;
    sketch.data.push(path(through(stretch.map(at)), { fill: 'none', cap: 'round', ...ink }));
  }
  for (const i of stretches.flat()) {
    const [x, top] = at(i);
    if (i === partSlot) sketch.front.push(circle(x, top, 4, { ...inks.hollowPoint, role: 'part' }));
    else sketch.front.push(circle(x, top, i < perYear ? 2.4 : 2.8, { fill: i < perYear ? 'ghost-line' : 'both' }));
  }
};

/**
 * Eight quarters of a headline measure: last year pale, this year in ink, a part quarter hatched or hollow, the
 * target dashed. `height` is that of the plot; the years stand 20 px beneath. On a flat scale the line runs midway.
 */
export const sparkScene = (spark: Spark, { width, height }: { width: number; height: number }): Scene => {
  const slot = (width - gap) / 8;
  const sketch = new Sketch(width, height + 20);
  const isFlat = spark.max <= spark.min;
  const scaled = linear(spark.min, isFlat ? spark.min + 1 : spark.max, height - 1, 4);
  const y = (value: number): number => (isFlat ? (spark.kind === 'bar' ? height - 1 : height / 2) : Math.max(1, Math.min(height - 1, scaled(value))));
  if (spark.target !== null) {
    sketch.back.push(line(0, y(spark.target), width, y(spark.target), { stroke: 'target', strokeWidth: 1, dash: '3 3', role: 'target' }));
  }
  if (spark.kind === 'bar') bars(sketch, spark, slot, height, y);
  else points(sketch, spark, slot, y);
  const secondYear = slotLeft(perYear, width);
  sketch.front.push(line(0, height - 0.5, slotLeft(3, width) + slot, height - 0.5, inks.baseline), line(secondYear, height - 0.5, width, height - 0.5, inks.baseline));
  sketch.write(spark.years[0], styles.spark, 0, height + 15);
  sketch.write(spark.years[1], styles.spark, secondYear, height + 15);
  return sketch.scene();
};
