import type { Paint } from './scene';

/** A paint that is a colour of its own; hatches are patterns and `none` is nothing. */
export type ColourToken = Exclude<Paint, 'none' | 'hatch' | 'hatch-ink'>;

/** Turns a paint token into the value of an SVG `fill` or `stroke` attribute. */
export type Painter = (paint: Paint) => string;

/** Custom property of a colour token: on screen the style sheet decides the theme. */
export const customProperty = (token: ColourToken): string => `var(--${token})`;

/** Id of a drawing's hatch pattern; `prefix` keeps the patterns of one page apart. */
export const hatchId = (prefix: string, paint: 'hatch' | 'hatch-ink'): string => `${prefix}-${paint}`;

/** A painter for one drawing: hatches by the drawing's own patterns, colours by `colourOf`. */
export const painter =
  (prefix: string, colourOf: (token: ColourToken) => string = customProperty): Painter =>
  (paint) => {
    if (paint === 'none') return 'none';
    if (paint === 'hatch' || paint === 'hatch-ink') return `url(#${hatchId(prefix, paint)})`;
    return colourOf(paint);
  };
