import { describe, expect, it } from 'vitest';
import { missing } from '../../model/reading';
import { sharePlot } from './drawnPlots.fixture';
import { labelled, textsOf, withRole } from './inScene.fixture';
import { quarters } from './quarters';

const rows = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'];
const scene = quarters(sharePlot, rows, { width: 400 });

describe('quarters at 400 px', () => {
  // Eight slots of (400 − 40) / 8 = 45 px; from 70 % to 90 % over 128 px, base 152.
  it('draw last year pale, this year strong and the part quarter hollow', () => {
    expect(withRole(scene, 'circle', 'series-ghost')[0]).toMatchObject({ cx: 62.5, cy: 80.32 });
    expect(withRole(scene, 'circle', 'series-both')).toHaveLength(2);
    expect(withRole(scene, 'circle', 'part')).toMatchObject([{ cx: 332.5, cy: 58.56 }]);
  });

  it('write every value, the target and both years', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['81.2', '79.6', '77.9', '76.4', '78.8', '82.5', '84.6', 'Target 85%', '2022/23', '2023/24']));
    expect(labelled(scene, '84.6').y).toBeCloseTo(80.56, 2);
  });

  it('do not join the years', () => {
    expect(scene.live?.series.map(({ values }) => values)).toEqual([
      [81.2, 79.6, 77.9, 76.4, null, null, null, null],
      [null, null, null, null, 78.8, 82.5, 84.6, null],
    ]);
  });

  it('let the table begin later than the first slot', () => {
    const late = { ...sharePlot, slots: sharePlot.slots.map((slot, i) => (i < 2 ? { ...slot, months: 0, value: missing('not-collected'), text: null } : slot)) };
    // The third slot begins at 40 + 2 × 45 = 130.
    expect(quarters(late, ['q3', 'q4'], { width: 400 }).points.map(({ row, box }) => [row, box.x])).toEqual([['q3', 131], ['q4', 176]]);
  });

  it('hatch a quarter without its figure', () => {
    const late = { ...sharePlot, slots: sharePlot.slots.map((slot, i) => (i === 5 ? { ...slot, value: missing('not-supplied'), text: null } : slot)) };
    expect(withRole(quarters(late, rows, { width: 400 }), 'rect', 'missing')).toHaveLength(1);
    expect(withRole(scene, 'rect', 'missing')).toHaveLength(0);
  });
});
