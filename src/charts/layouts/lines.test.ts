import { describe, expect, it } from 'vitest';
import type { LinesPlot } from '../../figures/plot';
import { final, missing } from '../../model/reading';
import { textBox } from './box';
import { backlog, twoYears } from './drawnPlots.fixture';
import { labelled, marksOf, textsOf, withRole } from './inScene.fixture';
import { lines } from './lines';

const rows = twoYears.months.slice(0, 20);
const scene = lines(backlog, rows, { width: 612 });
const [both] = backlog.series;

const gapped: LinesPlot = {
  ...backlog,
  callouts: [],
  series: both === undefined ? [] : [{ ...both, values: [final(700), final(710), missing('not-supplied'), final(720), missing('not-supplied'), final(730), final(740)] }],
};

describe('lines at 612 px', () => {
  // 24 slots of (612 − 46 − 10) / 24 = 23.167 px; one call is 206 / 1,200 px from the base at 238.
  it('end at the last month with a mark and its words', () => {
    expect(withRole(scene, 'circle', 'series-both')).toMatchObject([{ cx: 497.75, cy: 97.58, r: 5 }]);
    expect(labelled(scene, '818 both')).toMatchObject({ x: 507.75, y: 102.58, weight: 700 });
  });

  it('call out the peak with a leader', () => {
    // Slot 13: 46 + 13.5 × 23.167 = 358.75; 1,052 is at 238 − 180.59 = 57.41.
    expect(withRole(scene, 'circle', 'callout')).toMatchObject([{ cx: 358.75, cy: 57.41, r: 3.5 }]);
    expect(labelled(scene, '1,052 in May 2023').y).toBeCloseTo(25.41, 2);
  });

  it('dash the target over the year it is set for, with its words on it', () => {
    // 750 is at 238 − 128.75 = 109.25; slot 12 begins at 46 + 12 × 23.167 = 324.
    expect(withRole(scene, 'line', 'target')).toMatchObject([{ x1: 324, x2: 602, y1: 109.25, dash: '6 4' }]);
    expect(labelled(scene, 'Target 750 by March 2024').y).toBe(126.25);
  });

  it('give Recharts null where there is no month yet', () => {
    expect(scene.live).toMatchObject({ area: { left: 46, top: 32, right: 602, bottom: 238 }, slots: 24, domain: [0, 1200] });
    expect(scene.live?.series[0]?.values.slice(18)).toEqual([871, 818, null, null, null, null]);
  });

  it('can be inspected month by month', () => {
    expect(scene.points.map(({ row }) => row)).toEqual(rows);
  });
});

describe('lines at 358 px', () => {
  it('end with words that stand clear of the target line', () => {
    const narrow = lines(backlog, rows, { width: 358 });
    const [target] = withRole(narrow, 'line', 'target');
    expect(textBox(labelled(narrow, '818 both')).bottom).toBeLessThan((target?.y1 ?? 0) - 1.5);
  });
});

describe('lines with gaps', () => {
  const drawn = lines(gapped, rows.slice(0, 7), { width: 612 });

  it('break at each gap', () => {
    expect(withRole(drawn, 'path', 'series-both')[0]?.d.match(/M/g)).toHaveLength(2);
  });

  it('keep a lone point as a dot', () => {
    // Slot 3: the gaps on both sides leave it without a line. The end mark is the other circle.
    const slot = (drawn.live?.area.right ?? 0) - 46;
    expect(withRole(drawn, 'circle', 'series-both').map(({ cx, r }) => [cx, r])).toEqual([
      [Math.round((46 + (slot / 24) * 3.5) * 100) / 100, 2.9],
      [Math.round((46 + (slot / 24) * 6.5) * 100) / 100, 5],
    ]);
  });

  it('hatch the months that should have a figure', () => {
    // April 2022 to November 2023 are done: two gaps and the thirteen months after the last reading.
    expect(withRole(drawn, 'rect', 'missing')).toHaveLength(15);
  });
});

describe('lines with a target out of the data’s range', () => {
  it('stretch the scale to it', () => {
    const drawn = lines({ ...backlog, target: { value: 1900, from: 0, to: 24, label: 'Target 1,900' } }, rows, { width: 612 });
    expect(drawn.live?.domain).toEqual([0, 2000]);
    expect(textsOf(drawn)).toContain('Target 1,900');
  });
});

describe('lines cut above nought, with a normal range', () => {
  const normal: LinesPlot = {
    ...backlog, cut: true, target: undefined, callouts: [],
    series: both === undefined ? [] : [{ ...both, everyPoint: true, endText: '', values: [final(1200), final(1000), final(1700), final(1100)] }],
    normalRange: { upper: 1472, mean: 1168, lower: 863, labels: ['Upper limit 1,472', 'Average 1,168', 'Lower limit 863'] },
  };
  const drawn = lines(normal, rows.slice(0, 4), { width: 612 });

  it('carry the mark of the cut, and an uncut scale does not', () => {
    expect(withRole(drawn, 'path', 'cut')).toHaveLength(1);
    expect(withRole(scene, 'path', 'cut')).toHaveLength(0);
  });

  it('ring the point outside the limits alone', () => {
    expect(withRole(drawn, 'circle', 'outside')).toHaveLength(1);
  });

  it('name the limits at the right', () => {
    const beside = Math.round(((drawn.live?.area.right ?? 0) + 8) * 100) / 100;
    expect(['Upper limit 1,472', 'Average 1,168', 'Lower limit 863'].map((label) => labelled(drawn, label).x)).toEqual([beside, beside, beside]);
  });
});

describe('lines of several councils', () => {
  it('move end labels apart where the lines end together', () => {
    const series = both === undefined ? [] : [both, { ...both, key: 'north', endText: '817 North', strong: false }];
    const drawn = lines({ ...backlog, series, target: undefined }, rows, { width: 612 });
    expect(Math.abs(labelled(drawn, '818 both').y - labelled(drawn, '817 North').y)).toBeGreaterThanOrEqual(17);
  });

  it('are drawn without any series too', () => {
    const drawn = lines({ ...backlog, series: [], callouts: [], target: undefined }, [], { width: 612 });
    expect(marksOf(drawn).some(({ kind }) => kind === 'path')).toBe(false);
  });
});
