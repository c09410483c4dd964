import { describe, expect, it } from 'vitest';
import { oneYear, twoYears } from './drawnPlots.fixture';
import { axisDepth, evenEdges, financialYearAxis, slotPoints } from './financialYearAxis';
import { labelled, textsOf } from './inScene.fixture';
import { Sketch } from './sketch';

const drawn = (width: number, axis: typeof oneYear) => {
  const sketch = new Sketch(width, 200);
  financialYearAxis(sketch, evenEdges(40, width, axis.months.length), 100, axis);
  return sketch.scene();
};

describe('financialYearAxis', () => {
  it('names the months and says that the third quarter is only to date', () => {
    expect(textsOf(drawn(640, oneYear))).toEqual(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Q1', 'Q2', 'Q3 to date', 'Q4']);
  });

  it('names months by one letter and the part quarter in short on a narrow screen', () => {
    expect(textsOf(drawn(288, oneYear))).toEqual(['A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D', 'J', 'F', 'M', 'Q1', 'Q2', 'Q3', 'Q4']);
  });

  it('adds the years and the part quarter at the end of a two-year axis', () => {
    const texts = textsOf(drawn(612, twoYears));
    expect(texts.slice(0, 24).join('')).toBe('AMJJASONDJFMAMJJASONDJFM');
    expect(texts.slice(-3)).toEqual(['2022/23', '2023/24', 'Q3 to date']);
  });

  it('names the first month of each quarter where a slot is too narrow for a letter', () => {
    expect(textsOf(drawn(260, twoYears)).slice(0, 8).join('')).toBe('AJOJAJOJ');
  });

  it('hatches the months done of a part quarter and dots the one to come', () => {
    // Slots of 50 px from 40: October starts at 340, so the band at 341.5; December at 440.
    const scene = drawn(640, oneYear);
    expect(scene.back.filter((mark) => mark.kind === 'rect' && mark.fill === 'hatch')).toMatchObject([{ x: 341.5, width: 98.5, y: 127, height: 24 }]);
    expect(scene.back.filter((mark) => mark.kind === 'rect' && mark.dash === '2 3')).toMatchObject([{ x: 440, width: 48.5 }, { x: 491.5, width: 147 }]);
    expect(labelled(scene, 'Q3 to date').x).toBe(390.75);
  });

  it('is as deep as it draws', () => {
    expect([axisDepth(oneYear), axisDepth(twoYears)]).toEqual([51, 74]);
  });
});

describe('slotPoints', () => {
  it('puts a row named by a month in its slot, wherever the table begins', () => {
    expect(slotPoints(['2023-05'], [0, 50, 100], 0, 90, ['2023-04', '2023-05'])).toEqual([{ row: '2023-05', box: { x: 51, y: 0, width: 48, height: 90 } }]);
  });

  it('gives each row its slot, a pixel inside', () => {
    expect(slotPoints(['a', 'b'], [0, 50, 100, 150], 10, 90)).toEqual([
      { row: 'a', box: { x: 1, y: 10, width: 48, height: 80 } },
      { row: 'b', box: { x: 51, y: 10, width: 48, height: 80 } },
    ]);
  });
});
