import { describe, expect, it } from 'vitest';
import { missing } from '../../model/reading';
import { oneYear, stepsPlot } from './drawnPlots.fixture';
import { labelled, textsOf, withRole } from './inScene.fixture';
import { steps } from './steps';
import { stepsOf } from './stockSteps';

const rows = oneYear.months.slice(0, 8);
const scene = steps(stepsPlot, rows, { width: 824 });
const lateJuly = { ...stepsPlot, steps: stepsPlot.steps.map((step, i) => (i === 3 ? { closing: missing('not-supplied'), change: missing('not-supplied'), changeText: '' } : step)) };

describe('steps at 824 px', () => {
  // 12 slots of (824 − 112 − 100) / 12 = 51 px, bars 68 % = 34.68 wide. From 700 to 1,100 over 400 px, base 434: a call a pixel.
  it('go up hollow and down solid', () => {
    // April: 988 at 146 to 1,009 at 125. June: 1,052 at 82 to 1,041 at 93.
    expect(withRole(scene, 'rect', 'step-up')[0]).toMatchObject({ x: 120.16, y: 125, width: 34.68, height: 21, fill: 'paper' });
    expect(withRole(scene, 'rect', 'step-down')[0]).toMatchObject({ x: 222.16, y: 82, width: 34.68, height: 11, fill: 'ink' });
  });

  it('say each change, the opening, the closing and the target', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['+21', '+43', '−11', '−25', '−47', '−45', '−53', '988 at 1 April', '818', 'at 30 November', 'Target 750', 'by 31 March']));
  });

  it('mark the cut of the scale', () => {
    expect(withRole(scene, 'path', 'cut')).toHaveLength(1);
  });

  it('account for each quarter beneath, and say the fourth has not begun', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['Opening', '988', 'Logged', '+3,478', 'Resolved', '−2,680', 'Closing', 'Quarter 4', 'not yet started']));
    expect(labelled(scene, '+3,478').anchor).toBe('end');
  });

  it('give Recharts each step as a range', () => {
    expect(scene.live?.series).toMatchObject([{ kind: 'range', values: [[988, 1009], [1009, 1052], [1041, 1052], [1016, 1041], [969, 1016], [924, 969], [871, 924], [818, 871], null, null, null, null] }]);
  });
});

describe('steps with a month missing', () => {
  it('hatch it and begin the next from its own change', () => {
    const drawn = steps(lateJuly, rows, { width: 824 });
    expect(withRole(drawn, 'rect', 'missing')).toHaveLength(1);
    expect(stepsOf(lateJuly).map(({ slot, from, to }) => [slot, from, to]).slice(2, 4)).toEqual([[2, 1052, 1041], [4, 1016, 969]]);
  });

  it('stand level where the change is unknown too', () => {
    const unknown = { ...lateJuly, steps: lateJuly.steps.map((step) => ({ ...step, change: missing('not-supplied') })) };
    expect(stepsOf(unknown).find(({ slot }) => slot === 4)).toMatchObject({ from: 969, to: 969 });
  });
});

describe('steps at 358 px', () => {
  it('keep the account and the target, and leave changes to the table', () => {
    const texts = textsOf(steps(stepsPlot, rows, { width: 358 }));
    expect(texts).toEqual(expect.arrayContaining(['Target 750', '818', '1,041', 'Closing']));
    expect(texts).not.toContain('+21');
  });
});
