import { describe, expect, it } from 'vitest';
import { bounds, stepsOf } from './outline';

const at = (x: number, y: number) => ({ x, y });

describe('a path as the outline of a shape', () => {
  it('keeps its lines, absolute and relative, upright and level', () => {
    expect(stepsOf('M1 2L3 4l1-1H10v5Z')).toEqual([
      { kind: 'move', to: at(1, 2) },
      { kind: 'line', to: at(3, 4) },
      { kind: 'line', to: at(4, 3) },
      { kind: 'line', to: at(10, 3) },
      { kind: 'line', to: at(10, 8) },
      { kind: 'close' },
    ]);
  });

  it('goes on from where it began once it is closed', () => {
    expect(stepsOf('M5 5h2zl1 1').at(-1)).toEqual({ kind: 'line', to: at(6, 6) });
  });

  it('reads numbers that run together, as “.5” after “8”', () => {
    expect(stepsOf('M8 .5l7-.5')).toEqual([{ kind: 'move', to: at(8, 0.5) }, { kind: 'line', to: at(15, 0) }]);
  });

  it('draws half a circle as two quarters, clockwise: from the top by the right to the bottom', () => {
    const steps = stepsOf('M8 0a8 8 0 1 1 0 16');
    expect(steps.map((step) => (step.kind === 'close' ? null : step.to))).toEqual([at(8, 0), at(16, 8), at(8, 16)]);
  });

  it('refuses what it would draw wrong', () => {
    expect(() => stepsOf('M0 0C1 1 2 2 3 3')).toThrow('A path with C cannot be drawn as a shape');
  });
});

describe('the box round an outline', () => {
  it('is as small as may be', () => {
    expect(bounds(stepsOf('M1 2L5 8'))).toEqual({ x: 1, y: 2, width: 4, height: 6 });
  });

  it('is never without a height, which a shape cannot be', () => {
    expect(bounds(stepsOf('M1 2H9')).height).toBeGreaterThan(0);
  });
});
