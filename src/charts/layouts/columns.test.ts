import { describe, expect, it } from 'vitest';
import type { ColumnsPlot } from '../../figures/plot';
import { final, missing } from '../../model/reading';
import { textBox } from './box';
import { columns } from './columns';
import { calls, oneYear } from './drawnPlots.fixture';
import { labelled, textsOf, withRole } from './inScene.fixture';

const rows = oneYear.months.slice(0, 8);
const wide = columns(calls, rows, { width: 718 });

const lateSouth: ColumnsPlot = {
  ...calls,
  ghost: undefined,
  stack: calls.stack.map((series, i) => (i === 1 ? { ...series, values: [...series.values.slice(0, 7), missing('not-supplied', 'not yet received')] } : series)),
  totals: [...calls.totals.slice(0, 7), missing('not-supplied')],
  totalTexts: [...calls.totalTexts.slice(0, 7), null],
};

const noughts: ColumnsPlot = {
  shape: 'columns', axis: oneYear, unit: '', style: 'count', quarterRows: [],
  stack: [{ key: 'all', label: '', paint: 'both', values: [final(0), missing('not-collected'), final(0)] }],
  totals: [final(0), missing('not-collected'), final(0)], totalTexts: ['0', null, '0'],
};

describe('columns at 718 px', () => {
  it('stacks the councils in slots of 55.5 px', () => {
    // Slots: (718 − 52) / 12. Bar: 62 % of a slot = 34.41, so the first begins at 52 + (55.5 − 34.41) / 2 = 62.545.
    // One call is 230 / 1,500 px from the base at 262: 589 calls end at 171.69, 1,064 at 98.85; 2 px stay free.
    const [north] = withRole(wide, 'rect', 'series-sbc');
    const [south] = withRole(wide, 'rect', 'series-ehdc');
    expect(north?.x).toBeCloseTo(62.545, 1);
    expect([north?.width, north?.y, north?.height]).toEqual([34.41, 173.69, 88.31]);
    expect([south?.width, south?.y, south?.height]).toEqual([34.41, 98.85, 72.83]);
  });

  it('draws gridlines at 0, 500, 1,000 and 1,500, with the unit once', () => {
    expect(['0', '500', '1,000', '1,500'].map((tick) => labelled(wide, tick).y)).toEqual([266.5, 189.83, 113.17, 36.5]);
    expect(labelled(wide, 'Calls a month')).toMatchObject({ x: 0, y: 18 });
  });

  it('writes every total, the councils beside the last column, and last year once', () => {
    expect(textsOf(wide)).toEqual(expect.arrayContaining(['1,064', '1,196', '1,218', '1,237', '1,171', '1,383', '1,296', '1,278', 'North', 'South', '2022/23, both councils', '3,478']));
    expect(labelled(wide, 'North').fill).toBe('sbc-text');
  });

  it('outlines last year over all twelve months', () => {
    // 1,098 calls: 262 − 230 × 1,098 / 1,500 = 93.64.
    const [fill] = withRole(wide, 'path', 'ghost');
    expect(fill?.d).toMatch(/^M52 262L52 93\.64L107\.5 93\.64L107\.5 86\.89/);
    expect(fill?.d).toMatch(/L718 71\.71L718 262Z$/);
  });

  it('can be inspected month by month', () => {
    expect(wide.points.map(({ row }) => row)).toEqual(rows);
    expect(wide.points[5]?.box).toEqual({ x: 330.5, y: 12, width: 53.5, height: 274 });
  });

  it('gives Recharts the same bars', () => {
    expect(wide.live).toMatchObject({ area: { left: 52, top: 32, right: 718, bottom: 262 }, slots: 12, domain: [0, 1500], ticks: [0, 500, 1000, 1500] });
    expect(wide.live?.series).toMatchObject([
      { kind: 'bar', key: 'north', values: [589, 668, 676, 691, 650, 778, 719, 708, null, null, null, null], gap: 2, paint: 'sbc' },
      { kind: 'bar', key: 'south', gap: 0, paint: 'ehdc' },
    ]);
  });
});

describe('columns with a council missing', () => {
  const scene = columns(lateSouth, rows, { width: 718 });

  it('hatches its place on top of what is known, and says in short that it is missing', () => {
    expect(withRole(scene, 'rect', 'missing')).toHaveLength(1);
    expect(withRole(scene, 'rect', 'series-sbc')).toHaveLength(8);
    expect(withRole(scene, 'rect', 'series-ehdc')).toHaveLength(7);
    expect(textsOf(scene).filter((text) => text.startsWith('not '))).toEqual(['not supplied']);
    expect(labelled(scene, 'not supplied')).toMatchObject({ x: labelled(scene, 'South').x, y: labelled(scene, 'South').y + 17 });
  });

  it('keeps the council’s name below last year’s outline', () => {
    const drawn = columns({ ...lateSouth, ghost: calls.ghost }, rows, { width: 718 });
    // 968 calls in December: the outline runs at 262 − 230 × 968 / 1,500 = 113.57, and steps down to it beside the name.
    expect(textBox(labelled(drawn, 'South')).top).toBeGreaterThan(113.57);
  });

  it('writes no total for the month', () => {
    expect(textsOf(scene)).not.toContain('1,278');
  });
});

describe('columns of nothing', () => {
  const scene = columns(noughts, rows.slice(0, 3), { width: 612 });

  it('scale from 0 to 2 and write the noughts', () => {
    expect(textsOf(scene).filter((text) => ['0', '1', '2'].includes(text))).toEqual(['0', '1', '2', '0', '0']);
  });

  it('tell no figure from nought', () => {
    // May was not collected; June to November have no readings at all and are past due.
    expect(withRole(scene, 'rect', 'missing')).toHaveLength(6);
    expect(withRole(scene, 'rect', 'series-both').map(({ height }) => height)).toEqual([0, 0]);
  });
});

describe('columns at 358 px', () => {
  const scene = columns(calls, rows, { width: 358 });

  it('leave values and councils to the key and the table', () => {
    expect(textsOf(scene)).not.toEqual(expect.arrayContaining(['1,064']));
    expect(textsOf(scene)).not.toEqual(expect.arrayContaining(['North']));
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['3,478', '3,791', '2,574']));
  });
});

describe('columns of a whole year', () => {
  it('keep room at the right for the councils’ names', () => {
    const full: ColumnsPlot = { ...calls, axis: { ...oneYear, done: 12 }, stack: calls.stack.map((series) => ({ ...series, values: [...series.values, final(500), final(500), final(500), final(500)] })) };
    const scene = columns(full, rows, { width: 718 });
    expect(labelled(scene, 'South').x).toBeGreaterThan(scene.live?.area.right ?? Infinity);
  });
});
