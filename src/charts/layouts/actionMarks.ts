import type { ActionMarksPlot } from '../../figures/plot';
import { inks } from './inks';
import type { Layout } from './layout';
import { line, rect } from './marks';
import { Sketch } from './sketch';
import { textWidth, wrap } from './textWidth';
import { styles } from './textStyles';

type Group = ActionMarksPlot['groups'][number];

const textLeft = 30;

/** Side of a mark and the step to the next; on a phone smaller, so that the states stand in one row. */
const measures = (width: number): { size: number; pitch: number } => (width < 380 ? { size: 17, pitch: 20 } : { size: 20, pitch: 24 });

/** A group's marks: where they stand and how many stand in a row. */
interface PlacedGroup {
  group: Group;
  x: number;
  y: number;
  width: number;
  perRow: number;
  high: number;
}

/** Groups from left to right, broken into lines where the width ends. */
const placeGroups = (groups: readonly Group[], width: number): { placed: PlacedGroup[]; bottom: number } => {
  const { size, pitch } = measures(width);
  const most = Math.max(1, Math.floor((width + pitch - size) / pitch));
  let [x, y, tallest] = [0, 0, 0];
  const placed = groups.map((group) => {
    const perRow = Math.max(1, Math.min(most, group.count));
    const high = Math.max(1, Math.ceil(group.count / perRow));
    const room = Math.max(perRow * pitch, textWidth(group.label, styles.axis.size) + 8, 66);
    if (x > 0 && x + room > width + 8) [x, y, tallest] = [0, y + tallest + 12, 0];
    const place = { group, x, y, width: Math.min(room, width - x), perRow, high };
    x += room + 6;
    tallest = Math.max(tallest, high * pitch + 22);
    return place;
  });
  return { placed, bottom: y + tallest };
};

const drawGroup = (sketch: Sketch, { group, x, y, perRow, high }: PlacedGroup): void => {
  const { size, pitch } = measures(sketch.width);
  for (let i = 0; i < group.count; i += 1) {
    const [left, top] = [x + (i % perRow) * pitch, y + Math.floor(i / perRow) * pitch];
    if (group.rating === 'complete') {
      sketch.data.push(rect(left + 0.5, top + 0.5, size - 1, size - 1, { fill: 'wash', stroke: 'control', strokeWidth: 1, role: 'complete' }));
      sketch.data.push({ kind: 'rating', x: left + 4, y: top + 4, size: size - 8, rating: 'complete' });
    } else sketch.data.push({ kind: 'rating', x: left + 1, y: top + 1, size: size - 2, rating: group.rating });
  }
  sketch.write(group.label, styles.axisStrong, x, y + high * pitch + 16);
};

/** One mark is one action, by status; in a picture that stands alone, those that need attention next beneath. */
export const actionMarks: Layout<'action-marks'> = (plot, rows, box) => {
  const { size, pitch } = measures(box.width);
  const { placed, bottom } = placeGroups(plot.groups, box.width);
  const room = box.width - textLeft;
  const items = (box.alone === true ? plot.next : []).map((item) => {
    const texts = wrap(item.text, room, styles.item.size);
    const notes = wrap(item.note, room, styles.aside.size);
    return { ...item, texts, notes, height: Math.max(1, texts.length + notes.length) * 20 + 20 };
  });
  const start = items.length === 0 ? bottom : bottom + 10;
  const sketch = new Sketch(box.width, items.reduce((sum, { height }) => sum + height, start));
  placed.forEach((place, i) => {
    drawGroup(sketch, place);
    const row = rows[i];
    if (row !== undefined && rows.length === placed.length) {
      sketch.points.push({ row, box: { x: place.x, y: place.y, width: place.width, height: place.high * pitch + 22 } });
    }
  });
  if (rows.length !== placed.length) {
    const marks = placed.flatMap(({ group, x, y, perRow }) => Array.from({ length: group.count }, (_, i) => ({ x: x + (i % perRow) * pitch, y: y + Math.floor(i / perRow) * pitch })));
    sketch.points.push(...rows.slice(0, marks.length).map((row, i) => ({ row, box: { x: 0, y: 0, ...marks[i], width: size, height: size } })));
  }
  let y = start;
  for (const { rating, texts, notes, height } of items) {
    sketch.back.push(line(0, y, box.width, y, { ...inks.grid, stroke: 'rule' }));
    sketch.front.push({ kind: 'rating', x: 0, y: y + 12, size: 16, rating });
    texts.forEach((text, i) => sketch.write(text, styles.item, textLeft, y + 25 + i * 20));
    notes.forEach((text, i) => sketch.write(text, styles.aside, textLeft, y + 25 + (texts.length + i) * 20));
    y += height;
  }
  return sketch.scene();
};
