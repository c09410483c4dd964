import { describe, expect, it } from 'vitest';
import { projects } from './drawnPlots.fixture';
import { gantt } from './gantt';
import { labelled, ratingsOf, textsOf, withRole } from './inScene.fixture';

const rows = ['F1', 'F5', 'F6'];
const scene = gantt(projects, rows, { width: 1248 });

describe('gantt at 1,248 px', () => {
  // 786 px for 1,096 days from 286: 2 November 2022 is day 215, 15 December 2023 day 623. The first row's middle is 84.
  it('runs from baseline to forecast with an arrow beneath the bar', () => {
    expect(withRole(scene, 'line', 'slip')).toMatchObject([{ x1: 440.19, x2: 732.79, y1: 99 }]);
    expect(withRole(scene, 'path', 'forecast')[0]?.d).toMatch(/^M732\.79 76L/);
    expect(withRole(scene, 'path', 'baseline-finish')[0]?.d).toMatch(/^M440\.19 94L/);
  });

  it('fills what has elapsed and leaves the rest hollow', () => {
    // 30 November 2023 is day 608: 286 + 608 × 786 / 1,096 = 722.03.
    expect(withRole(scene, 'rect', 'elapsed')[0]).toMatchObject({ x: 286, y: 77, width: 436.03, height: 14 });
    expect(withRole(scene, 'rect', 'to-go')[0]).toMatchObject({ x: 722.03, width: 10.76 });
  });

  it('keeps the place of a project whose milestones are withheld', () => {
    expect(withRole(scene, 'rect', 'withheld')).toHaveLength(1);
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['Security plan', 'Milestones withheld: exempt, Part II (paragraph 3)']));
    expect(scene.points.map(({ row }) => row)).toEqual(rows);
  });

  it('ends in an arrow where the finish lies past the timeline', () => {
    expect(withRole(scene, 'path', 'beyond')).toHaveLength(1);
    expect(withRole(scene, 'path', 'forecast')).toHaveLength(1);
  });

  it('says slippage and finish at the right, and rates each project', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['13 months later', '15 Dec 2023', 'On plan', '1 Apr 2026', '30 Nov 2023', '2022/23', '2023/24', '2024/25']));
    expect(ratingsOf(scene)).toEqual(['amber', 'green', 'green']);
  });
});

describe('gantt at 358 px', () => {
  const drawn = gantt(projects, rows, { width: 358 });

  it('puts name, stage, slippage and finish above the bar', () => {
    expect(labelled(drawn, 'Network upgrade').y).toBeLessThan(labelled(drawn, 'Implement, 13 months later, 15 Dec 2023').y);
    expect(withRole(drawn, 'rect', 'elapsed')[0]?.y).toBeGreaterThan(labelled(drawn, 'Implement, 13 months later, 15 Dec 2023').y);
    expect(textsOf(drawn)).toContain('Initiate, on plan, 1 Apr 2026');
  });

  it('has one quarter header for all', () => {
    expect(textsOf(drawn).filter((text) => text === '2023/24')).toHaveLength(1);
  });
});

describe('gantt with a finish before its baseline', () => {
  it('points the arrow left', () => {
    const [first] = projects.rows;
    const early = first === undefined ? [] : [{ ...first, dates: { start: '2022-04-01', baseline: '2024-03-31', forecast: '2023-04-01', milestones: [] } as const }];
    // 1 April 2023 is day 365: the tip at 547.76, its arms six pixels to the right.
    const drawn = gantt({ ...projects, rows: early.map((row) => ({ ...row, dates: { ...row.dates, milestones: [] } })) }, ['F1'], { width: 1248 });
    expect(withRole(drawn, 'path', 'slip')[0]?.d).toBe('M553.76 95L547.76 99L553.76 103');
  });
});
