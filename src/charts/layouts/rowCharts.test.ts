import { describe, expect, it } from 'vitest';
import type { AgeingPlot, DumbbellPlot, FixTimesPlot } from '../../figures/plot';
import { ageing } from './ageing';
import { twoLines } from './ageingHeads';
import { dumbbell } from './dumbbell';
import { fixTimes } from './fixTimes';
import { labelled, textsOf, withRole } from './inScene.fixture';

const ages: AgeingPlot = {
  shape: 'ageing',
  bands: ['Up to 1 week', '1 to 4 weeks', '1 to 3 months', 'Over 3 months'],
  groups: [
    { label: '2022/23', bars: [{ label: 'Q1', segments: [200, 200, 200, 200], texts: ['200', '200', '200', '200'], total: 800, totalText: '800' }] },
    {
      label: '2023/24',
      bars: [
        { label: 'Q1', segments: [], texts: [], total: 0, totalText: '', missing: 'Not supplied' },
        { label: 'Q2', segments: [500, 0, 250, 250], texts: ['500', '0', '250', '250'], total: 1000, totalText: '1,000' },
      ],
    },
  ],
};

describe('ageing at 612 px', () => {
  const scene = ageing(ages, ['a', 'b', 'c'], { width: 612 });

  it('draws four steps to one scale and writes every value and total', () => {
    // 1,000 calls reach from 96 to 612 − ("1,000" at 14.5 px = 32.44) − 12 = 567.56, so 200 calls are 94.31 px, less 1 for the outline.
    expect(withRole(scene, 'rect', 'step-1')[0]).toMatchObject({ x: 96.5, width: 93.31, height: 22 });
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['800', '1,000', '500', '250', '2022/23', '2023/24']));
  });

  it('leaves out an empty band and says where a quarter is missing', () => {
    expect(withRole(scene, 'rect', 'step-2')).toHaveLength(1);
    expect(withRole(scene, 'rect', 'missing')).toHaveLength(1);
    expect(textsOf(scene)).toContain('Not supplied');
  });

  it('names the bands over the first bar, on a narrow screen in a key', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['1 to 4', 'weeks']));
    expect(textsOf(ageing(ages, [], { width: 288 }))).toEqual(expect.arrayContaining(['1 to 4 weeks', 'Over 3 months']));
  });

  it('breaks a name where its longer line is shortest', () => {
    expect(twoLines('Over 3 months')).toEqual(['Over 3', 'months']);
    expect(twoLines('Older')).toEqual(['Older', '']);
  });
});

const reasons: DumbbellPlot = {
  shape: 'dumbbell', style: 'percent-0', nowLabel: 'Quarter 3', beforeLabel: 'Quarter 2',
  rows: [
    { label: 'Passwords', now: 24, before: 27, text: '24%' },
    { label: 'Printing', now: 14, before: null, text: '14%' },
    { label: 'Other', now: null, before: null, text: 'Not collected' },
  ],
};

describe('dumbbell at 400 px', () => {
  const scene = dumbbell(reasons, ['p', 'r', 'o'], { width: 400 });

  it('joins before and now, and prints the value after the later of the two', () => {
    // 0 to 30 over 400 − the widest value ("Not collected" at 13.5 px semibold, with 20 px).
    const [ring] = withRole(scene, 'circle', 'before');
    const [dot] = withRole(scene, 'circle', 'now');
    expect((ring?.cx ?? 0) / (dot?.cx ?? 1)).toBeCloseTo(27 / 24, 3);
    expect(labelled(scene, '24%').x).toBeCloseTo((ring?.cx ?? 0) + 11, 1);
  });

  it('draws no ring without a comparison, and words where there is no figure', () => {
    expect([withRole(scene, 'circle', 'before').length, withRole(scene, 'circle', 'now').length]).toEqual([1, 2]);
    expect(textsOf(scene)).toContain('Not collected');
  });
});

const now = { median: 0.5, medianText: '2 h', p90: 1.5, p90Text: '6 h' };
const fixes: FixTimesPlot = {
  shape: 'fix-times', nowLabel: 'Quarter 3 to date', beforeLabel: 'Q2',
  rows: [
    { label: 'Priority 1', meaning: 'Critical service down', targetText: 'Target 4 hours', now, before: { ...now, median: 0.75 }, emptyText: '' },
    { label: 'Priority 2', meaning: 'A team cannot work', targetText: 'Target 8 hours', now: null, before: null, emptyText: 'No calls at this priority' },
    { label: 'Priority 3', meaning: 'One person cannot work', targetText: 'Target 3 days', now: { median: 1, medianText: '3 days', p90: null, p90Text: null }, before: null, emptyText: '' },
  ],
};

describe('fix times at 718 px', () => {
  const scene = fixTimes(fixes, ['1', '2', '3'], { width: 718 });
  // Row words take 168 px and the right 36, so a whole target is 257 px from 168.

  it('set median and 90th percentile as shares of the target', () => {
    expect(withRole(scene, 'circle', 'now')[0]).toMatchObject({ cx: 296.5, cy: 88 });
    expect(withRole(scene, 'line', 'now')[0]).toMatchObject({ x1: 296.5, x2: 553.5 });
    expect(withRole(scene, 'line', 'target')).toMatchObject([{ x1: 425 }]);
  });

  it('print the real times, and the words where there were no calls', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['2 h', '6 h', '3 days', 'Q2', 'No calls at this priority', 'Inside target', 'Later than target', '½ of target']));
  });

  it('draw no range below ten calls', () => {
    expect(withRole(scene, 'circle', 'now')).toHaveLength(2);
    expect(withRole(scene, 'line', 'now')).toHaveLength(2);
  });

  it('stretch to times far past target, and keep the target', () => {
    const far = fixTimes({ ...fixes, rows: fixes.rows.map((row) => ({ ...row, now: { ...now, p90: 7 } })) }, [], { width: 718 });
    expect(textsOf(far)).toEqual(expect.arrayContaining(['Target', '8 times']));
  });

  it('put the words above the range on a narrow screen', () => {
    const narrow = fixTimes(fixes, ['1', '2', '3'], { width: 358 });
    expect(labelled(narrow, 'Target 4 hours').y).toBeLessThan(withRole(narrow, 'circle', 'now')[0]?.cy ?? 0);
  });
});
