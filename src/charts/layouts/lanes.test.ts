import { describe, expect, it } from 'vitest';
import type { LanesPlot } from '../../figures/plot';
import { outages } from './drawnPlots.fixture';
import { labelled, textsOf, withRole } from './inScene.fixture';
import { lanes } from './lanes';

const rows = ['O-3', 'O-2', 'planned work', 'O-1'];
const scene = lanes(outages, rows, { width: 1248 });

const sameDay: LanesPlot = { ...outages, marks: [1, 2, 3].map((n) => ({ lane: 0, day: '2023-06-15', hours: n, severity: 2, text: `${n} h`, reference: `O-${n}`, row: `O-${n}` })) };

describe('lanes at 1,248 px', () => {
  // 1,052 px for 366 days from 196: 15 June is day 75, its middle at 196 + 75.5 × 1,052 / 366 = 413.01.
  it('set a diamond on the start day of a major outage, its tail 6.4 px an hour', () => {
    expect(withRole(scene, 'path', 'severity-1')[0]?.d).toBe('M413.01 22.5L421.01 30.5L413.01 38.5L405.01 30.5Z');
    expect(withRole(scene, 'line', 'tail')[0]).toMatchObject({ x1: 413.01, x2: 453.01, y1: 30.5 });
  });

  it('write the hours right of the tail, or left of the mark by the as-at line', () => {
    expect(labelled(scene, '5 h')).toMatchObject({ x: 459.01, anchor: 'start' });
    expect(labelled(scene, '2 h').anchor).toBe('end');
  });

  it('wash what has not come yet', () => {
    // 1 December is day 244: 196 + 244 × 1,052 / 366 = 897.33.
    expect(withRole(scene, 'line', 'as-at')).toMatchObject([{ x1: 897.33 }]);
    expect(textsOf(scene)).toContain('No data yet');
  });

  it('can be inspected in the order of the table, rows without a mark left out', () => {
    expect(scene.points.map(({ row }) => row)).toEqual(['O-3', 'O-2', 'O-1']);
  });
});

describe('lanes with marks on one day', () => {
  it('stack them within the lane, which grows', () => {
    const drawn = lanes(sameDay, [], { width: 1248 });
    expect(withRole(drawn, 'rect', 'severity-2').map(({ y }) => y)).toEqual([25, 49, 73]);
    expect(drawn.height).toBe(scene.height + 48);
  });
});

describe('lanes at 358 px', () => {
  it('put each name above its lane', () => {
    const drawn = lanes(outages, rows, { width: 358 });
    expect([labelled(drawn, 'Network').x, labelled(drawn, 'Wi-Fi').x]).toEqual([0, 0]);
    expect(withRole(drawn, 'circle', 'severity-3')[0]?.cy).toBeGreaterThan(labelled(drawn, 'Wi-Fi').y);
  });
});

describe('lanes without outages', () => {
  it('keep the lanes and the axis', () => {
    expect(textsOf(lanes({ ...outages, marks: [] }, [], { width: 612 }))).toEqual(expect.arrayContaining(['Network', 'Wi-Fi', 'Q1']));
  });
});
