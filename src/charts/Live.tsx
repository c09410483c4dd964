import { memo, type ReactElement } from 'react';
import { Bar, ComposedChart, Line, XAxis, YAxis, type BarShapeProps, type MouseHandlerDataParam } from 'recharts';
import { Hatches } from './Hatches';
import { slotMiddle } from './liveSlots';
import { markElements } from './marks';
import { painter, type Painter } from './paint';
import type { LivePlot, LiveSeries, Scene } from './scene';

/** One slot of the chart's data. Values by position, not by key: keys come from data and could be anything. */
interface SlotRow {
  slot: number;
  values: (number | readonly [number, number] | null)[];
}

interface LiveProps {
  scene: Scene;
  live: LivePlot;
  idPrefix: string;
  /** Told the slot under the pointer or finger, and null when it leaves. */
  onSlot: (slot: number | null) => void;
}

/** Stroke and least height of a floating bar, as the layout of steps draws them. */
const range = { strokeWidth: 1.75, least: 2 };

const rowsOf = ({ slots, series }: LivePlot): SlotRow[] =>
  Array.from({ length: slots }, (_, slot) => ({ slot, values: series.map(({ values }) => values[slot] ?? null) }));

/** Recharts cuts a bar's offset to whole pixels; the slot's middle and the layout's width keep it on the still. */
const barShape = (live: LivePlot, series: Extract<LiveSeries, { kind: 'bar' | 'range' }>, paint: Painter) =>
  function BarShape({ payload, y, height }: BarShapeProps): ReactElement | null {
    // Recharts draws a bar without height for a gap; the still draws nothing.
    const { slot } = payload as SlotRow;
    if ((series.values[slot] ?? null) === null) return null;
    const top = Math.min(y, y + height);
    const x = slotMiddle(live, slot) - series.width / 2;
    const box = { x, width: series.width, y: top, height: Math.abs(height) };
    if (series.kind === 'bar') {
      return <rect {...box} y={top + series.gap} height={Math.max(0, box.height - series.gap)} fill={paint(series.paint)} />;
    }
    const paints = series.paints[slot];
    if (paints === undefined) return null;
    return <rect {...box} height={Math.max(range.least, box.height)} fill={paint(paints.fill)} stroke={paint(paints.stroke)} strokeWidth={range.strokeWidth} />;
  };

const still = { isAnimationActive: false, legendType: 'none', tooltipType: 'none', zIndex: 0 } as const;

const seriesElement = (live: LivePlot, series: LiveSeries, position: number, paint: Painter): ReactElement => {
  const dataKey = (row: SlotRow) => row.values[position];
  switch (series.kind) {
    case 'bar':
      return <Bar key={series.key} dataKey={dataKey} stackId={series.stack} barSize={series.width} shape={barShape(live, series, paint)} {...still} />;
    case 'range':
      return <Bar key={series.key} dataKey={dataKey} barSize={series.width} shape={barShape(live, series, paint)} {...still} />;
    case 'line':
      return (
        <Line
          key={series.key}
          dataKey={dataKey}
          type="linear"
          stroke={paint(series.paint)}
          strokeWidth={series.strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
          dot={false}
          activeDot={false}
          {...still}
        />
      );
  }
};

const slotOf = ({ isTooltipActive, activeTooltipIndex }: MouseHandlerDataParam): number | null =>
  isTooltipActive && activeTooltipIndex !== undefined && activeTooltipIndex !== null ? Number(activeTooltipIndex) : null;

/**
 * The same drawing with Recharts drawing the data, in the same places, for inspection by pointer and touch.
 * Recharts' keyboard layer, legend, tooltip, grid and animation are off: the frame around it does these better.
 */
function Live({ scene, live, idPrefix, onSlot }: LiveProps) {
  const paint = painter(idPrefix);
  const { width, height } = scene;
  const { left, top, right, bottom } = live.area;
  const report = (state: MouseHandlerDataParam) => onSlot(slotOf(state));
  return (
    <ComposedChart
      className="chart"
      width={width}
      height={height}
      margin={{ left, top, right: width - right, bottom: height - bottom }}
      data={rowsOf(live)}
      accessibilityLayer={false}
      onMouseMove={report}
      onMouseLeave={() => onSlot(null)}
      onTouchMove={report}
    >
      <Hatches idPrefix={idPrefix} />
      <XAxis dataKey="slot" scale="band" hide />
      <YAxis type="number" domain={live.domain} ticks={live.ticks} hide />
      <g fontFamily="var(--font)">{markElements(scene.back, paint)}</g>
      {live.series.map((series, position) => seriesElement(live, series, position, paint))}
      <g fontFamily="var(--font)">{markElements(scene.front, paint)}</g>
    </ComposedChart>
  );
}

export default memo(Live);
