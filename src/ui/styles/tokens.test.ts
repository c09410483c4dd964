import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split("[data-theme='dark']");
const colours = (source: string) => new Map([...source.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
const light = colours(lightCss);
const dark = colours(darkCss);

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** Contrast ratio of two tokens, WCAG 2.2; 0 where one is missing. */
const contrast = (theme: ReadonlyMap<string, string>, front: string, back: string): number => {
  const [a, b] = [theme.get(front), theme.get(back)];
  if (a === undefined || b === undefined) return 0;
  const [dim, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
};

const pairs = (list: string): string[][] => list.split(', ').map((pair) => pair.split(' on '));

const texts = pairs(
  'ink on paper, ink on wash, ink on wash-2, ink-2 on paper, ink-2 on wash, ink-2 on wash-2, ink-3 on paper, ink-3 on wash, ink-3 on wash-2, ink-3 on ghost-fill, ink-2 on ghost-fill, ink on ghost-fill, ink-3 on band, on-ink on ink, sbc-text on paper, sbc-text on ghost-fill, sbc-text on band, sbc-text on wash, ehdc-text on paper, ehdc-text on ghost-fill, ehdc-text on band, ehdc-text on wash, step-1-text on step-1, step-2-text on step-2, step-3-text on step-3, step-4-text on step-4, exempt on paper, exempt on exempt-wash, ink-2 on exempt-wash',
);

const graphics = pairs(
  'sbc on paper, ehdc on paper, both on paper, sbc on ghost-fill, sbc on ehdc, ghost-line on paper, axis on paper, control on paper, control on wash, band-line on paper, rag-g on paper, rag-a on paper, rag-r on paper, rag-n on paper, rag-on on rag-g, rag-on on rag-a, rag-on on rag-r, rag-g on wash, rag-a on wash, rag-r on wash, step-line on paper, step-line on step-1, step-4 on paper, target on paper, focus on paper, cat-3 on paper, cat-4 on paper, cat-5 on paper, cat-6 on paper',
);

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_, theme) => {
  it.each(texts)('text: %s on %s has at least 4.5', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics)('mark: %s on %s has at least 3', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('black on white is 21 to 1', () => {
    expect(contrast(new Map([['ink', '#000000'], ['paper', '#ffffff']]), 'ink', 'paper')).toBeCloseTo(21, 5);
  });

  it('sets every colour in both themes', () => {
    expect([...dark.keys()].toSorted()).toEqual([...light.keys()].toSorted());
  });

  it('has no type smaller than 13 pixels', () => {
    const sizes = [...css.matchAll(/--fs-[\w-]+: ([\d.]+)rem/g)].map((match) => Number(match[1]) * 16);
    expect(Math.min(...sizes)).toBe(13);
  });
});
