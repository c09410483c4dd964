import { describe, expect, it } from 'vitest';
import type { Headline } from '../../figures/figure';
import { textsOf, withRole } from './inScene.fixture';
import { isDrawn, layoutOf } from './layouts';
import { oneYear, sharePlot } from './drawnPlots.fixture';
import { skeletonScene } from './skeleton';
import { sparkScene } from './spark';
import { dayStripScene, dueHeadScene, dueStripScene } from './strips';

const size = { width: 188, height: 46 };
const spark: Headline['spark'] = {
  kind: 'bar', values: [100, 100, null, 100, 100, 100, 50, null], partSlot: 6, min: 0, max: 100, target: 80, years: ['2022/23', '2023/24'], description: '',
};

describe('sparkScene', () => {
  it('draws bars pale, solid and hatched, none where there is no figure', () => {
    const scene = sparkScene(spark, size);
    expect([withRole(scene, 'rect', 'ghost').length, withRole(scene, 'rect', 'series-both').length]).toEqual([3, 2]);
    // Slots of (188 − 14) / 8 = 21.75 px; the seventh begins at 6 × 21.75 + 14 = 144.5. Half of 41 px from 45 is 24.5.
    expect(withRole(scene, 'rect', 'part')).toMatchObject([{ x: 147, y: 25, width: 16.75, height: 20.5, fill: 'hatch-ink' }]);
    expect(textsOf(scene)).toEqual(['2022/23', '2023/24']);
  });

  it('draws the target as a dashed line', () => {
    expect(withRole(sparkScene(spark, size), 'line', 'target')).toMatchObject([{ y1: 12.2, dash: '3 3' }]);
    expect(withRole(sparkScene({ ...spark, target: null }, size), 'line', 'target')).toEqual([]);
  });

  it('breaks a line between the years and at a gap, the part quarter hollow', () => {
    const scene = sparkScene({ ...spark, kind: 'line' }, size);
    expect([withRole(scene, 'path', 'series-ghost').length, withRole(scene, 'path', 'series-both').length]).toEqual([1, 1]);
    expect(withRole(scene, 'circle', 'part')).toHaveLength(1);
  });

  it('runs a flat line midway', () => {
    const scene = sparkScene({ ...spark, kind: 'line', min: 5, max: 5, values: [5, 5, 5, 5, 5, 5, 5, null], target: null }, size);
    expect(withRole(scene, 'circle', 'part')[0]?.cy).toBe(23);
  });
});

describe('dayStripScene', () => {
  const strip = { kind: 'day', start: 8.25, end: 15.75, opens: 8, closes: 18, severity: 1 } as const;

  it('shows start and end between 06:00 and 20:00', () => {
    // 168 px for 14 hours: 12 px an hour.
    expect(withRole(dayStripScene(strip), 'rect', 'severity-1')).toMatchObject([{ x: 27, width: 90, y: 4, height: 14 }]);
  });

  it('stretches to an outage in the night, and keeps a short one visible', () => {
    const night = dayStripScene({ ...strip, start: 22, end: 22.1 });
    expect(withRole(night, 'rect', 'severity-1')).toMatchObject([{ width: 4 }]);
    expect(withRole(night, 'rect', 'severity-1')[0]?.x).toBeLessThanOrEqual(164);
  });
});

describe('the head of the due strips', () => {
  // 230 wide, 8 at each end: quarters of 53.5, the middle of the first at 34.75.
  it('names each quarter over its middle', () => {
    expect(dueHeadScene().front).toMatchObject([
      { text: 'Q1', x: 34.75, anchor: 'middle' },
      { text: 'Q2', x: 88.25 },
      { text: 'Q3', x: 141.75 },
      { text: 'Q4', x: 195.25 },
    ]);
  });
});

describe('dueStripScene', () => {
  const strip = { kind: 'due', set: 0.25, due: 0.75, asAt: 0.5, complete: false } as const;

  it.each([
    ['an action due', strip, 'due'],
    ['an action complete', { ...strip, complete: true }, 'due-complete'],
    ['an action due after the year', { ...strip, due: 1.4 }, 'due-later'],
  ])('%s', (_, due, role) => {
    expect(withRole(dueStripScene(due), 'path', role)).toHaveLength(1);
  });
});

describe('skeletonScene', () => {
  it('keeps the axis real and holds back every figure', () => {
    const scene = skeletonScene('columns', { width: 612 }, oneYear);
    expect(withRole(scene, 'rect', 'skeleton')).toHaveLength(8);
    expect(textsOf(scene).some((text) => /^\d/.test(text))).toBe(false);
    expect(textsOf(scene)).toContain('Q3 to date');
  });

  it('holds the place of rows', () => {
    expect(withRole(skeletonScene('gantt', { width: 824 }), 'rect', 'skeleton')).toHaveLength(6);
  });
});

const row = (key: string, kind: 'point' | 'total') => ({ key, header: key, kind, cells: [] });

describe('layoutOf', () => {
  it('makes a point of each point row and none of totals', () => {
    const table = { rowLabel: '', columns: [], rows: [row('a', 'point'), row('b', 'point'), row('sum', 'total')] };
    expect(layoutOf(sharePlot, table, { width: 400 }).points.map((point) => point.row)).toEqual(['a', 'b']);
  });

  it('knows which plots are drawn', () => {
    expect([isDrawn(sharePlot), isDrawn({ shape: 'list' }), isDrawn({ shape: 'words', items: [] })]).toEqual([true, false, false]);
  });
});
