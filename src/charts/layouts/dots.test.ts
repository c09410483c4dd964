import { describe, expect, it } from 'vitest';
import { final, missing } from '../../model/reading';
import { dots } from './dots';
import { availability, oneYear } from './drawnPlots.fixture';
import { labelled, textsOf, withRole } from './inScene.fixture';

const rows = oneYear.months.slice(0, 8);
const scene = dots(availability, rows, { width: 612 });

describe('dots at 612 px', () => {
  // 12 slots of (612 − 52) / 12 = 46.667 px; from 99.2 to 100 over 170 px, base 202.
  it('are hollow where the target was missed', () => {
    expect(withRole(scene, 'circle', 'missed').map(({ cx, cy }) => [cx, cy])).toEqual([
      [122, 80.88],
      [168.67, 95.75],
      [355.33, 123.38],
    ]);
  });

  it('write values, target, last year and the quarters', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['99.84', '99.77', '99.70', '99.57', 'Target 99.8%', '2022/23', '99.76%', '99.2%', '100.0%']));
  });

  it('put a value above its point at a peak and below it in a dip', () => {
    // Of last year April alone is held, so that its line is in nobody's way and the scale stays.
    const ghost = { label: '2022/23', values: availability.values.map((_, i) => (i === 0 ? final(99.36) : missing('not-collected'))) };
    const drawn = dots({ ...availability, ghost }, rows, { width: 612 });
    expect(labelled(drawn, '99.84').y).toBeCloseTo(66 - 11, 1);
    expect(labelled(drawn, '99.57').y).toBeCloseTo(123.38 + 19, 1);
  });

  it('put a value beside its point where last year’s line runs beneath', () => {
    // October is 99.57; last year climbs from 99.43 to 99.54 in November, through the room below.
    expect(labelled(scene, '99.57')).toMatchObject({ y: 128.38, anchor: 'end' });
  });

  it('keep values off the target line', () => {
    // August dips between its neighbours at 99.89. Words below it, at 57.5 + 19, would cross the target's line at 74.5.
    const values = availability.values.map((value, i) => (i === 4 ? final(99.88) : value));
    const texts = availability.texts.map((text, i) => (i === 4 ? '99.88' : text));
    const drawn = dots({ ...availability, values, texts }, rows, { width: 612 });
    expect(withRole(drawn, 'line', 'target')).toMatchObject([{ y1: 74.5 }]);
    expect(labelled(drawn, '99.88').y).toBeCloseTo(57.5 - 11, 1);
  });

  it('leave a marked gap for a month without a figure', () => {
    const drawn = dots({ ...availability, values: availability.values.map((value, i) => (i === 4 ? missing('not-collected') : value)) }, rows, { width: 612 });
    expect(withRole(drawn, 'rect', 'missing')).toHaveLength(1);
    expect(withRole(drawn, 'path', 'series-both')[0]?.d.match(/M/g)).toHaveLength(2);
  });

  it('stand without last year and without a target', () => {
    const drawn = dots({ ...availability, ghost: undefined, target: undefined }, rows, { width: 612 });
    expect(withRole(drawn, 'line', 'target')).toEqual([]);
    expect(drawn.live?.series.map(({ key }) => key)).toEqual(['this-year']);
  });
});
