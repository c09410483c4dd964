import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from './scene';
import { Still } from './Still';
import { dark } from './themes';

const sceneOf = (marks: Partial<Pick<Scene, 'back' | 'data' | 'front'>>): Scene => ({
  width: 320,
  height: 200,
  back: [],
  data: [],
  front: [],
  points: [],
  ...marks,
});

const draw = (data: Mark[], props: Omit<Parameters<typeof Still>[0], 'scene' | 'idPrefix'> = {}): SVGSVGElement | null =>
  render(<Still scene={sceneOf({ data })} idPrefix="c1" {...props} />).container.querySelector('svg');

const text = (value: string): Mark => ({ kind: 'text', x: 0, y: 0, text: value, size: 14, weight: 400, anchor: 'start' });

const markup = (mark: Mark): string | undefined => draw([mark])?.innerHTML;

describe('Still', () => {
  it('has the scene’s size and the page’s font', () => {
    const svg = draw([]);
    expect(svg).toHaveAttribute('viewBox', '0 0 320 200');
    expect(svg).toHaveAttribute('width', '320');
    expect(svg).toHaveAttribute('height', '200');
    expect(svg).toHaveAttribute('font-family', 'var(--font)');
  });

  it.each<[string, Mark, string]>([
    ['rect', { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'sbc', role: 'bar' }, '<rect x="1" y="2" width="3" height="4" class="mark-bar" fill="var(--sbc)"></rect>'],
    [
      'dashed line',
      { kind: 'line', x1: 0, y1: 5, x2: 9, y2: 5, stroke: 'target', strokeWidth: 1.5, dash: '6 4' },
      '<line x1="0" y1="5" x2="9" y2="5" fill="none" stroke="var(--target)" stroke-width="1.5" stroke-dasharray="6 4"></line>',
    ],
    [
      'path',
      { kind: 'path', d: 'M0 0L4 4', stroke: 'both', strokeWidth: 2.75, cap: 'round' },
      '<path d="M0 0L4 4" fill="none" stroke="var(--both)" stroke-width="2.75" stroke-linecap="round" stroke-linejoin="round"></path>',
    ],
    ['circle', { kind: 'circle', cx: 5, cy: 6, r: 2, fill: 'paper', stroke: 'ink' }, '<circle cx="5" cy="6" r="2" fill="var(--paper)" stroke="var(--ink)"></circle>'],
    [
      'label with a halo',
      { kind: 'text', x: 5, y: 6, text: '1,383', size: 13.5, weight: 600, anchor: 'middle', fill: 'ink', halo: 'paper' },
      '<text x="5" y="6" font-size="13.5" font-weight="600" text-anchor="middle" fill="var(--ink)" paint-order="stroke" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round">1,383</text>',
    ],
    [
      'complete',
      { kind: 'rating', x: 10, y: 20, size: 8, rating: 'complete' },
      '<g transform="translate(10 20) scale(0.5)" stroke-linecap="round" stroke-linejoin="round"><path d="M2 8.6l4 4.2L14 3.6" fill="none" stroke="var(--ink-2)" stroke-width="2"></path></g>',
    ],
  ])('draws a %s', (_, mark, expected) => {
    expect(markup(mark)).toBe(expected);
  });

  it('paints back, data, front', () => {
    const { container } = render(<Still scene={sceneOf({ front: [text('front')], back: [text('back')], data: [text('data')] })} idPrefix="c1" />);
    expect(container).toHaveTextContent('backdatafront');
  });

  it('hatches by a pattern of its own', () => {
    const svg = draw([{ kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'hatch' }]);
    expect(svg?.querySelector('rect')).toHaveAttribute('fill', 'url(#c1-hatch)');
    expect(svg?.querySelector('#c1-hatch line')).toHaveAttribute('stroke', 'var(--axis)');
  });

  it('has no patterns where nothing is hatched', () => {
    expect(draw([{ kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'band' }])?.querySelector('defs')).toBeNull();
  });

  it('is an image with a title where nothing around it is', () => {
    expect(draw([], { title: 'Eight quarters of calls' })).toHaveAccessibleName('Eight quarters of calls');
    expect(draw([])).not.toHaveAttribute('role');
  });

  it('carries literal colours and a font when it leaves the page', () => {
    const svg = draw([{ kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'ehdc' }], { colourOf: (token) => dark[token], fontFamily: 'Arial' });
    expect(svg?.querySelector('rect')).toHaveAttribute('fill', '#8ae6da');
    expect(svg).toHaveAttribute('font-family', 'Arial');
  });
});
