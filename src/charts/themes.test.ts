import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light } from './themes';

const css = readFileSync(new URL('../ui/styles/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split("[data-theme='dark']");

const declared = (source: string, token: string): string | undefined => new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(source)?.[1];

describe('themes', () => {
  it.each(Object.entries(light))('light %s is the style sheet’s', (token, colour) => {
    expect(declared(lightCss, token)).toBe(colour);
  });

  it.each(Object.entries(dark))('dark %s is the style sheet’s', (token, colour) => {
    expect(declared(darkCss, token)).toBe(colour);
  });
});
