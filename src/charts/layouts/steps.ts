import { isHeld } from '../../model/reading';
import type { LivePlot } from '../scene';
import { accountHeight, accountRows } from './account';
import { axisDepth, centre, evenEdges, financialYearAxis, slotPoints } from './financialYearAxis';
import { inks } from './inks';
import { isNarrow, plotHeight, type Layout } from './layout';
import { drawGaps } from './lineMarks';
import { line, rect } from './marks';
import { linear, niceScale } from './scale';
import { Sketch } from './sketch';
import { stepLabels } from './stepLabels';
import { stepsOf, type Step } from './stockSteps';
import { styles, widest } from './textStyles';
import { tickRoom, valueAxis } from './valueAxis';

/** A step up is hollow, a step down solid. */
const stepPaint = ({ from, to }: Step) => ({ fill: to > from ? 'paper' : 'ink', stroke: 'ink' }) as const;

const drawSteps = (sketch: Sketch, drawn: readonly Step[], edges: readonly number[], width: number, y: (value: number) => number): void => {
  drawn.forEach((step, i) => {
    const left = centre(edges, step.slot) - width / 2;
    const next = drawn[i + 1];
    const ink = { ...stepPaint(step), strokeWidth: 1.75, role: step.to > step.from ? 'step-up' : 'step-down' };
    const [head, foot] = [y(Math.max(step.from, step.to)), y(Math.min(step.from, step.to))];
    sketch.data.push(rect(left, head, width, Math.max(2, foot - head), ink));
    sketch.keepClear({ left, top: head, right: left + width, bottom: foot });
    if (next?.slot === step.slot + 1) {
      sketch.back.push(line(left + width, y(step.to), centre(edges, next.slot) - width / 2, y(step.to), { stroke: 'ink', strokeWidth: 1.25 }));
    }
  });
};

const liveSteps = (drawn: readonly Step[], slots: number, width: number): LivePlot['series'] => {
  const bySlot = new Map(drawn.map((step) => [step.slot, step]));
  const slotsInOrder = Array.from({ length: slots }, (_, slot) => bySlot.get(slot));
  return [
    {
      kind: 'range',
      key: 'steps',
      values: slotsInOrder.map((step) => (step === undefined ? null : [Math.min(step.from, step.to), Math.max(step.from, step.to)])),
      paints: slotsInOrder.map((step) => (step === undefined ? { fill: 'ink', stroke: 'ink' } : stepPaint(step))),
      width,
    },
  ];
};

/** The stock as floating steps, month by month, with the account of each quarter in the same columns beneath. */
export const steps: Layout<'steps'> = (plot, rows, box) => {
  const narrow = isNarrow(box);
  const slots = plot.axis.months.length;
  const drawn = stepsOf(plot);
  const goal = plot.target === undefined ? [] : [plot.target.value];
  const scale = niceScale({ values: [plot.opening.value, ...goal, ...drawn.flatMap(({ from, to }) => [from, to])], fromZero: false, whole: true });
  const heads = Math.min(box.width / 4, widest(plot.account.map(({ head }) => head), styles.account) + 10);
  const left = Math.max(tickRoom(scale, 'count', narrow ? 40 : 112), heads);
  const beside = Math.max(widest([plot.target?.label], styles.target), widest([plot.target?.note], styles.axis)) + 10;
  const right = box.width - (narrow ? 4 : Math.min(box.width / 4, Math.max(100, beside)));
  const edges = evenEdges(left, right, slots);
  const width = ((right - left) / slots) * 0.68;
  const top = 34;
  const bottom = top + plotHeight(box, 160, 260, box.width < 760 ? 260 : 400);
  const y = linear(scale.low, scale.high, bottom, top);

  const account = bottom + axisDepth(plot.axis) + 24;
  const sketch = new Sketch(box.width, account + accountHeight(plot.account));
  sketch.write(plot.unit, styles.axis, 0, 18);
  valueAxis(sketch, { scale, style: 'count', y, left, right });
  financialYearAxis(sketch, edges, bottom, plot.axis);
  accountRows(sketch, plot, edges, account);
  sketch.back.push(line(left, y(plot.opening.value), centre(edges, 0) - width / 2, y(plot.opening.value), { stroke: 'ink', strokeWidth: 3, role: 'opening' }));
  drawSteps(sketch, drawn, edges, width, y);
  const isAbsent = (slot: number): boolean => slot < plot.axis.done && !(plot.steps[slot] !== undefined && isHeld(plot.steps[slot].closing));
  drawGaps(sketch, isAbsent, edges, bottom);
  if (plot.target !== undefined) sketch.front.push(line(left, y(plot.target.value), right, y(plot.target.value), inks.target));
  sketch.front.push(line(left, bottom, right, bottom, inks.baseline));
  stepLabels(sketch, { plot, drawn, edges, y, width, right, narrow });
  sketch.points.push(...slotPoints(rows, edges, top - 20, bottom + 24, plot.axis.months));
  sketch.live = { area: { left, top, right, bottom }, slots, domain: [scale.low, scale.high], ticks: scale.ticks, series: liveSteps(drawn, slots, width) };
  return sketch.scene();
};
