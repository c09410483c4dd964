import { describe, expect, it } from 'vitest';
import { packOf } from '../../tests/exports/packs';
import { figureLayout, keyOf } from './face';
import { bodyHeight, contentWidth, headingFits } from './geometry';
import { plotFit } from './plotFit';

const figures = packOf({ part: 2 }).figures;
const drawn = figures.filter(({ plot }) => plot.shape !== 'list' && plot.shape !== 'words');
const figureOf = (ref: string) => figures.find((one) => one.ref === ref)!;

describe('a heading', () => {
  it.each([
    ['a short one is set large', 'Calls fell', 64, 1],
    ['the longest that takes two lines keeps its size', 'The backlog has fallen every month since May and is now 68 above target', 64, 2],
    ['a long one steps down rather than take a third line', 'Call '.repeat(40).trim(), 44, 2],
  ])('%s', (_, text, size, lines) => {
    expect(headingFits(text)[0]).toMatchObject({ size, lines });
  });

  it('longer than any size allows keeps all its lines at the smallest', () => {
    const fit = headingFits('word '.repeat(120))[0];
    expect(fit.size).toBe(36);
    expect(fit.lines).toBeGreaterThan(2);
  });

  it('takes its room from the body, as do a key and a second line of source', () => {
    const [one] = headingFits('Calls fell');
    // 984 less folio 100, gap 18, one line of 70, descriptor 12 + 38, gap 20.
    expect(bodyHeight(one, 'Calls', false, 1)).toBe(726);
    expect(bodyHeight(one, 'Calls', true, 1)).toBe(686);
    expect(bodyHeight(one, 'Calls', false, 2)).toBe(692);
    expect(bodyHeight(one, '', false, 1)).toBe(776);
  });
});

describe('every drawing of the demonstration', () => {
  it.each(drawn.map((figure) => [figure.ref, figure] as const))('%s fits its slide with labels of 24 pixels', (_, figure) => {
    const { drawing, height, heading } = figureLayout(figure, 'chart', 0);
    expect(drawing!.scene.width * drawing!.scale).toBeLessThanOrEqual(contentWidth);
    expect(drawing!.scene.height * drawing!.scale).toBeLessThanOrEqual(height + 1);
    expect(13.5 * drawing!.scale).toBeGreaterThanOrEqual(24);
    expect(heading.size).toBeGreaterThanOrEqual(40);
  });

  it.each(['1.5', '3.4', '4.1'])('%s shows all its rows at once', (ref) => {
    const figure = figureOf(ref);
    expect(figureLayout(figure, 'chart', 0).drawing?.rows).toBe('rows' in figure.plot ? figure.plot.rows.length : 0);
  });

  it('is as drawn on the sheet: 858 wide and enlarged 2.05 times', () => {
    expect(figureLayout(figureOf('1.3'), 'chart', 0).drawing).toMatchObject({ scale: 2.05, scene: { width: 858 } });
  });
});

describe('more rows than fit', () => {
  const gantt = figureOf('4.1');
  const plot = gantt.plot.shape === 'gantt' ? { ...gantt.plot, rows: [...gantt.plot.rows, ...gantt.plot.rows, ...gantt.plot.rows] } : gantt.plot;
  const long = { plot, table: gantt.table };

  it('are shown a part at a time, the rest from where it ended', () => {
    const first = plotFit(long, 600)!;
    expect(first.rows).toBeGreaterThan(2);
    expect(first.rows).toBeLessThan(18);
    expect(first.scene.height * first.scale).toBeLessThanOrEqual(600);
    expect(plotFit(long, 600, 16)?.rows).toBe(2);
  });
});

describe('what has no drawing', () => {
  it('has no fit', () => {
    expect(plotFit(figureOf('4.3'), 600)).toBeUndefined();
  });

  it('has no key on a slide', () => {
    expect(keyOf(figureOf('5.1'))).toEqual([]);
  });
});
