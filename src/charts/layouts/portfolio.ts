import type { PortfolioPlot } from '../../figures/plot';
import type { Rag } from '../../model/project';
import { count as number } from '../../figures/format';
import type { LayoutBox } from '../scene';
import { inks } from './inks';
import type { Layout } from './layout';
import { line, rect } from './marks';
import { Sketch } from './sketch';
import { ellipsis, wrap } from './textWidth';
import { styles } from './textStyles';

type Stage = PortfolioPlot['stages'][number];

/** Height of a stage's name and one line of its note. */
const head = 48;
const notePitch = 17;
/** Rows of marks past which counts are drawn as bars: more could not be counted by eye. */
const mostRows = 12;
const unit = { size: 18, pitch: 24 };
const request = { size: 13, pitch: 17 };
const tooMany = 'Too many to draw one by one: each bar’s length is a number of projects';

/** Columns of stages, and where the requested projects stand: right of a rule, or below. */
const grid = (box: LayoutBox, stages: number) => {
  const isWide = box.width >= 1000 && stages * 172 + 356 <= box.width;
  const columns = isWide || box.width / stages >= 110 ? Math.max(1, stages) : Math.max(1, Math.min(stages, Math.floor(box.width / 138)));
  const column = isWide ? 172 : box.width / columns;
  const left = isWide ? box.width - (18 * request.pitch - 4) : 0;
  return { isWide, columns, column, left, perRow: Math.max(1, Math.min(6, Math.floor((column - 12) / unit.pitch))), requestsPerRow: Math.min(isWide ? 18 : 30, Math.floor((box.width - left + 4) / request.pitch)) };
};

const ratings = ({ red, amber, green }: Stage): { rating: Rag; count: number }[] => [
  { rating: 'red', count: red },
  { rating: 'amber', count: amber },
  { rating: 'green', count: green },
];

const total = ({ red, amber, green }: Stage): number => red + amber + green;

/** One mark a project, red first. */
const drawMarks = (sketch: Sketch, stage: Stage, left: number, top: number, perRow: number): void => {
  const marks = ratings(stage).flatMap(({ rating, count }) => Array.from({ length: count }, () => rating));
  marks.forEach((rating, i) =>
    sketch.data.push({ kind: 'rating', x: left + (i % perRow) * unit.pitch, y: top + Math.floor(i / perRow) * unit.pitch, size: unit.size, rating }),
  );
};

const barPaint = { red: 'rag-r', amber: 'rag-a', green: 'rag-g' } as const;

/** A bar a rating, all stages to one scale. */
const drawBars = (sketch: Sketch, stage: Stage, left: number, top: number, room: number, most: number): void => {
  ratings(stage).forEach(({ rating, count }, i) => {
    const y = top + i * unit.pitch;
    sketch.data.push({ kind: 'rating', x: left, y, size: unit.size, rating });
    const length = (count / Math.max(1, most)) * Math.max(8, room - 90);
    sketch.data.push(rect(left + unit.pitch, y + 2, count > 0 ? Math.max(1, length) : 0, 14, { fill: barPaint[rating], role: `count-${rating}` }));
    sketch.write(number(count), styles.value, left + unit.pitch + length + 6, y + 14);
  });
};

const drawRequested = (sketch: Sketch, { requested }: PortfolioPlot, left: number, top: number, perRow: number, asBar: boolean): void => {
  const room = sketch.width - left;
  sketch.write(ellipsis(requested.label, room, styles.heading.size, styles.heading.weight), styles.heading, left, top + 14);
  sketch.write(ellipsis(requested.note, room, styles.axis.size), styles.axis, left, top + 33);
  const empty = { fill: 'paper', stroke: 'axis', strokeWidth: 1, role: 'requested' } as const;
  if (asBar) sketch.data.push(rect(left + 0.5, top + head + 2, room - 1, 14, empty));
  const squares = asBar ? 0 : requested.count;
  for (let i = 0; i < squares; i += 1) {
    const [x, y] = [left + (i % perRow) * request.pitch, top + head + Math.floor(i / perRow) * request.pitch];
    sketch.data.push(rect(x + 0.5, y + 0.5, request.size - 1, request.size - 1, empty));
  }
};

/** One mark is one project, by stage, red first; requested projects as empty squares past a rule. */
export const portfolio: Layout<'portfolio'> = (plot, rows, box) => {
  const { isWide, columns, column, left, perRow, requestsPerRow } = grid(box, plot.stages.length);
  const marksHigh = Math.max(0, ...plot.stages.map((stage) => Math.ceil(total(stage) / perRow)));
  const asBars = marksHigh > mostRows;
  const most = Math.max(0, ...plot.stages.flatMap((stage) => ratings(stage).map(({ count }) => count)));
  const requestsHigh = Math.ceil(plot.requested.count / requestsPerRow);
  const requestAsBar = requestsHigh > mostRows;
  const requestsHeight = requestAsBar ? 22 : requestsHigh * request.pitch;
  const stageNotes = plot.stages.map(({ note }) => wrap(note, column - 10, styles.axis.size, 400, 2));
  const blocks = Array.from({ length: Math.ceil(plot.stages.length / columns) }, (_, block) => {
    const inBlock = <Item>(items: readonly Item[]): Item[] => items.slice(block * columns, (block + 1) * columns);
    const lead = head + notePitch * (Math.max(1, ...inBlock(stageNotes).map(({ length }) => length)) - 1);
    const high = asBars ? 3 : Math.max(0, ...inBlock(plot.stages).map((stage) => Math.ceil(total(stage) / perRow)));
    return { lead, height: lead + high * unit.pitch };
  });
  const topOf = (block: number): number => blocks.slice(0, block).reduce((sum, { height }) => sum + height + 14, 0);
  const stagesHeight = topOf(blocks.length) - (blocks.length > 0 ? 14 : 0);
  const notes = asBars || requestAsBar ? wrap(tooMany, box.width, styles.axis.size) : [];
  const requestTop = isWide ? 0 : stagesHeight + 18;
  const bottom = isWide ? Math.max(stagesHeight, head + requestsHeight) : requestTop + head + requestsHeight;

  const sketch = new Sketch(box.width, bottom + notes.length * 18 + (notes.length > 0 ? 8 : 0));
  plot.stages.forEach((stage, i) => {
    const block = Math.floor(i / columns);
    const { lead, height } = blocks[block] ?? { lead: head, height: head };
    const [x, y] = [(i % columns) * column, topOf(block)];
    sketch.write(ellipsis(stage.stage, column - 8, styles.heading.size, styles.heading.weight), styles.heading, x, y + 14);
    stageNotes[i]?.forEach((text, at) => sketch.write(text, styles.axis, x, y + 33 + at * notePitch));
    if (asBars) drawBars(sketch, stage, x, y + lead, column, most);
    else drawMarks(sketch, stage, x, y + lead, perRow);
    const row = rows[i];
    if (row !== undefined) sketch.points.push({ row, box: { x, y, width: column - 8, height } });
  });
  if (isWide) sketch.back.push(line(left - 26, 0, left - 26, bottom - 6, inks.laneYear));
  else sketch.back.push(line(0, requestTop - 8, box.width, requestTop - 8, inks.laneYear));
  drawRequested(sketch, plot, left, requestTop, requestsPerRow, requestAsBar);
  const row = rows[plot.stages.length];
  if (row !== undefined) sketch.points.push({ row, box: { x: left, y: requestTop, width: box.width - left, height: bottom - requestTop } });
  notes.forEach((text, i) => sketch.write(text, styles.axis, 0, bottom + 20 + i * 18));
  return sketch.scene();
};
