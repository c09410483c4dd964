import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import Live from './Live';
import type { LivePlot, Scene } from './scene';

/** Four slots of 50 pixels from 40; 0 to 100 over 200 pixels, so that one unit is two pixels: y(v) = 230 - 2v. */
const live: LivePlot = {
  area: { left: 40, top: 30, right: 240, bottom: 230 },
  slots: 4,
  domain: [0, 100],
  ticks: [0, 50, 100],
  series: [
    { kind: 'bar', key: '__proto__', values: [30, 20, 0, null], paint: 'sbc', width: 31, stack: 'all', gap: 0 },
    { kind: 'bar', key: 'second', values: [40, 25, 10, null], paint: 'ehdc', width: 31, stack: 'all', gap: 2 },
    { kind: 'line', key: 'rate', values: [90, null, 70, 75], paint: 'both', strokeWidth: 2.75 },
  ],
};

const scene: Scene = {
  width: 260,
  height: 300,
  back: [{ kind: 'line', x1: 40, y1: 130, x2: 240, y2: 130, stroke: 'grid', role: 'grid' }],
  data: [],
  front: [{ kind: 'text', x: 65, y: 80, text: '70', size: 13.5, weight: 600, anchor: 'middle', fill: 'ink', role: 'value' }],
  points: [],
  live,
};

const draw = (onSlot = vi.fn<(slot: number | null) => void>()) => render(<Live scene={scene} live={live} idPrefix="p" onSlot={onSlot} />).container;

/** Numbers of a path, to a thousandth of a pixel: Recharts scales in binary fractions. */
const numbers = (path: string | null | undefined): number[] => (path?.match(/-?[\d.]+/g) ?? []).map((text) => Math.round(Number(text) * 1000) / 1000);

/** Positions of the drawn bars of a paint, as numbers: left, top, width, height. */
const bars = (container: HTMLElement, paint: string): number[][] =>
  [...container.querySelectorAll(`rect[fill="var(--${paint})"]`)].map((rect) =>
    ['x', 'y', 'width', 'height'].flatMap((name) => numbers(rect.getAttribute(name))),
  );

describe('Live', () => {
  it('draws the bars in the middle of their slots, at the layout’s width', () => {
    // Slot middles 65, 115, 165; width 31; stacked from y(0) = 230.
    expect(bars(draw(), 'sbc')).toEqual([
      [49.5, 170, 31, 60],
      [99.5, 190, 31, 40],
      [149.5, 230, 31, 0],
    ]);
  });

  it('stacks the second series on the first and leaves the gap at its top', () => {
    expect(bars(draw(), 'ehdc')).toEqual([
      [49.5, 92, 31, 78],
      [99.5, 142, 31, 48],
      [149.5, 212, 31, 18],
    ]);
  });

  it('draws a line through the slot middles and breaks it at a gap', () => {
    const path = draw().querySelector('path[stroke="var(--both)"]')?.getAttribute('d');
    expect(numbers(path)).toEqual([65, 50, 165, 90, 215, 80]);
  });

  it('keeps a line in the slot middles where no bar stands beside it', () => {
    const alone: LivePlot = { ...live, series: live.series.slice(2) };
    const { container } = render(<Live scene={scene} live={alone} idPrefix="p" onSlot={() => undefined} />);
    expect(numbers(container.querySelector('path[stroke="var(--both)"]')?.getAttribute('d'))).toEqual([65, 50, 165, 90, 215, 80]);
  });

  it('keeps the layout’s own axis and labels behind and before the data', () => {
    const container = draw();
    expect(container.querySelector('text')?.textContent).toBe('70');
    const order = [...container.querySelectorAll('.mark-grid, rect[fill="var(--sbc)"], .mark-value')].map((node) => node.tagName);
    expect(order).toEqual(['line', 'rect', 'rect', 'rect', 'text']);
  });

  it('brings no tab stop, role, legend, tooltip or grid of Recharts’ own', () => {
    const container = draw();
    expect(container.querySelectorAll('[tabindex="0"], [role], .recharts-legend-wrapper, .recharts-tooltip-wrapper, .recharts-cartesian-grid')).toHaveLength(0);
  });

  it('reports that the pointer has left', () => {
    const onSlot = vi.fn<(slot: number | null) => void>();
    fireEvent.mouseLeave(draw(onSlot).querySelector('.recharts-wrapper') as Element);
    expect(onSlot).toHaveBeenLastCalledWith(null);
  });
});
