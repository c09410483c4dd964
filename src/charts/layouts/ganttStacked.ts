import { dayIndex } from '../../model/month';
import type { GanttPlot } from '../../figures/plot';
import type { LayoutBox, Scene } from '../scene';
import { ganttAxis, quarterDays } from './ganttAxis';
import { drawDates, timeline } from './ganttBar';
import { inks } from './inks';
import { line, rect } from './marks';
import { Sketch } from './sketch';
import { wrap } from './textWidth';
import { styles } from './textStyles';

const head = 42;
const textLeft = 24;
const line1 = 22;
const pitch = 18;
/** Height of a project's bar with its slippage, and the space around it. */
const barRoom = 50;

const asideOf = ({ stage, slipText, slipped, finishText }: GanttPlot['rows'][number]): string =>
  [stage, slipped ? slipText : slipText.charAt(0).toLowerCase() + slipText.slice(1), finishText].filter((part) => part !== '').join(', ');

/** The Gantt on a narrow screen: one quarter header, then a block for each project with its name above its bar. */
export const stackedGantt = (plot: GanttPlot, rows: readonly string[], box: LayoutBox): Scene => {
  const room = box.width - textLeft;
  const blocks = plot.rows.map((row) => {
    const names = wrap(row.name, room, styles.heading.size, styles.heading.weight, 3);
    const asides = wrap(asideOf(row), room, styles.note.size, 400, 3);
    return { row, names, asides, words: line1 + (names.length + asides.length) * pitch - 8 };
  });
  const bottom = blocks.reduce((sum, { words }) => sum + words + barRoom, head);
  const track = timeline(plot, 8, box.width - 8);
  const sketch = new Sketch(box.width, bottom + 24);
  ganttAxis(sketch, quarterDays(plot.from, plot.to), track, { years: 15, quarters: 34, rule: 24, head: 4, bottom });
  const isDated = dayIndex(plot.asAt) >= dayIndex(plot.from) && !track.isBeyond(plot.asAt);
  const now = track.x(plot.asAt);
  if (isDated) sketch.write(plot.asAtText, styles.axisStrong, now, bottom + 18, 'middle');
  let y = head;
  blocks.forEach(({ row, names, asides, words }, i) => {
    // Words stand on paper, so that no quarter line runs through them.
    sketch.back.push(rect(0, y, box.width, words, inks.plate), line(0, y, box.width, y, inks.grid));
    sketch.front.push({ kind: 'rating', x: 0, y: y + line1 - 14, size: 16, rating: row.rating });
    names.forEach((text, at) => sketch.write(text, styles.heading, textLeft, y + line1 + at * pitch));
    asides.forEach((text, at) => sketch.write(text, styles.note, textLeft, y + line1 + (names.length + at) * pitch));
    if (isDated && !('withheld' in row.dates)) sketch.back.push(line(now, y + words + 6, now, y + words + barRoom - 6, inks.asAt));
    drawDates(sketch, row, track, y + words + 19, now, { half: 6, under: 14, diamond: 7 });
    const key = rows[i];
    if (key !== undefined) sketch.points.push({ row: key, box: { x: 0, y: y + 1, width: box.width, height: words + barRoom - 2 } });
    y += words + barRoom;
  });
  sketch.back.push(line(0, bottom, box.width, bottom, inks.grid));
  return sketch.scene();
};
