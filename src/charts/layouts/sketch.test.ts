import { describe, expect, it } from 'vitest';
import { around } from './box';
import { labelled, textsOf } from './inScene.fixture';
import { Sketch } from './sketch';
import { styles } from './textStyles';

const sketch = () => new Sketch(200, 100);

describe('Sketch', () => {
  it('leaves out a word that would overlap another', () => {
    const drawing = sketch();
    expect([drawing.write('818', styles.axis, 50, 50), drawing.write('819', styles.axis, 55, 52)]).toEqual([true, false]);
    expect(textsOf(drawing.scene())).toEqual(['818']);
  });

  it('takes the first free place offered', () => {
    const drawing = sketch();
    drawing.write('818', styles.axis, 50, 50);
    drawing.place('819', styles.axis, [{ x: 50, y: 50 }, { x: 50, y: 80 }]);
    expect(labelled(drawing.scene(), '819').y).toBe(80);
  });

  it('keeps off a mark where another place is free', () => {
    const drawing = sketch();
    drawing.keepClear(around(60, 45, 5));
    drawing.place('818', styles.axis, [{ x: 50, y: 50 }, { x: 50, y: 80 }]);
    expect(labelled(drawing.scene(), '818').y).toBe(80);
  });

  it('crosses a mark rather than say nothing, unless told not to', () => {
    const drawing = sketch();
    drawing.keepClear(around(60, 45, 5));
    expect(drawing.write('818', styles.axis, 50, 50, 'start', { onlyClear: true })).toBe(false);
    expect(drawing.write('818', styles.axis, 50, 50)).toBe(true);
  });

  it.each([
    ['past the right edge', 190, 50],
    ['past the top', 50, 5],
    ['past the foot', 50, 99],
  ])('leaves out a word %s', (_, x, y) => {
    expect(sketch().write('1,383', styles.axis, x, y)).toBe(false);
  });

  it('slides a centred word inside the edge', () => {
    const drawing = sketch();
    // "88" at 13.5 px is 13.419 wide, so its middle can be no further left than 6.71.
    drawing.write('88', styles.axis, 0, 50, 'middle');
    expect(labelled(drawing.scene(), '88').x).toBe(6.71);
  });

  it('writes words that belong together or none of them', () => {
    const drawing = sketch();
    drawing.write('818', styles.axis, 150, 50);
    expect(drawing.writeAll([{ text: '1', x: 10, y: 50 }, { text: '2', x: 152, y: 50 }], styles.axis)).toBe(false);
    expect(textsOf(drawing.scene())).toEqual(['818']);
    expect(drawing.write('3', styles.axis, 10, 50)).toBe(true);
  });
});
