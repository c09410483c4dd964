import { describe, expect, it } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { handoutDocument, type PerSheet } from '../../src/exports/document/handout';
import { markup } from '../../src/exports/document/markup';
import type { Part } from '../../src/exports/part';
import { packOf } from './packs';

const every = (one: Part | string): Part[] => (typeof one === 'string' ? [] : [one, ...one.content.flatMap(every)]);
const words = (one: Part | string): string => (typeof one === 'string' ? one : one.content.map(words).join('')).replaceAll(/[\s\u00a0]+/g, ' ');
const classed = (parts: readonly Part[], name: string): Part[] => parts.filter(({ attributes }) => String(attributes['class'] ?? '').split(' ').includes(name));
const partsOf = (pack = packOf(), perSheet: PerSheet = 1): Part[] => handoutDocument(pack, perSheet).sections.flatMap(every);
const exempt = new RegExp(canaryWords.join('|'));
const text = (pack: ReturnType<typeof packOf>, perSheet: PerSheet): string => handoutDocument(pack, perSheet).sections.map(markup).join('');

const five = packOf({ panels: ['2.1', '2.3', '4.3', '5.1', '1.2'], startPage: 25 });

describe.each<{ perSheet: PerSheet; slides: number; lines: number }>([
  { perSheet: 1, slides: 5, lines: 11 },
  { perSheet: 3, slides: 2, lines: 8 },
])('a handout of $perSheet to a sheet', ({ perSheet, slides, lines }) => {
  const document = handoutDocument(five, perSheet);
  const parts = document.sections.flatMap(every);

  it('has a cover and as many sheets as its slides need, numbered from 1', () => {
    const feet = classed(parts, 'page-foot').map(words);
    expect(feet).toHaveLength(document.sheets);
    expect(feet.map((foot) => /Page (\d+)$/.exec(foot)?.[1])).toEqual(feet.map((_, i) => String(i + 1)));
    expect(classed(parts, 'portrait').filter((sheet) => classed(every(sheet), 'handout').length > 0)).toHaveLength(slides);
  });

  it('says on every sheet that it is Part I and that the figures are invented', () => {
    expect(classed(parts, 'page-foot').map(words).filter((foot) => !foot.includes('Part I: public') || !foot.includes('Demonstration data: invented figures'))).toEqual([]);
  });

  it('gives every slide its number, finding and source as on the screen, and lines for notes', () => {
    const found = classed(parts, 'handout').map((one) => ({ text: words(one), lines: classed(every(one), 'handout-lines')[0]?.content.length }));
    expect(found).toEqual(five.figures.map((figure) => ({ text: expect.stringContaining(figure.finding), lines })));
    expect(found.map((one, i) => one.text.startsWith(five.figures[i]!.ref) && one.text.includes(`Source: ${five.figures[i]!.source}`))).toEqual(five.figures.map(() => true));
  });

  it('names in its contents the sheet that each slide stands on', () => {
    const entries = classed(parts, 'line').map((line) => every(line).map(words).slice(1));
    const before = document.sheets - slides;
    expect(entries.map(([ref, , page]) => [ref, page])).toEqual(five.figures.map(({ ref }, i) => [ref, String(before + 1 + Math.floor(i / perSheet))]));
  });

  it('describes its drawings, and hides the lines from those who are read to', () => {
    expect(classed(parts, 'handout-plot').map(({ attributes }) => attributes['aria-label'])).toEqual([five.figures[0]!.description, five.figures[1]!.description]);
    expect(classed(parts, 'handout-lines').filter(({ attributes }) => attributes['aria-hidden'] !== 'true')).toEqual([]);
  });

  it('keeps every drawing within the room of its slide', () => {
    const plots = classed(partsOf(packOf(), perSheet), 'handout-plot').map(({ attributes }) => ({ width: Number(attributes['width']), height: Number(attributes['height']) }));
    const room = perSheet === 1 ? { width: 671, height: 579 } : { width: 420, height: 308 };
    expect(plots.length).toBeGreaterThan(15);
    expect(plots.filter(({ width, height }) => !(width > 100 && width <= room.width && height > 40 && height < room.height))).toEqual([]);
  });

  it('holds no exempt word in Part I, and is marked on every sheet in Part II', () => {
    expect(text(packOf(), perSheet)).not.toMatch(exempt);
    const members = packOf({ part: 2, panels: ['4.1', '4.3'] });
    expect(classed(partsOf(members, perSheet), 'page-foot').map(words).filter((foot) => !foot.includes('Part II: exempt, not for publication'))).toEqual([]);
    expect(handoutDocument(members, perSheet).title).toMatch(/Part II, handout$/);
  });

  it('says what of a long list it leaves out', () => {
    expect(words(classed(parts, 'handout')[2]!)).toMatch(/\d+ more, on the screen and in the pack\./);
  });

  it('is the same for the same pack', () => {
    expect(text(structuredClone(five), perSheet)).toBe(text(five, perSheet));
  });
});
