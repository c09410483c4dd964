import type { NumberStyle } from '../figures/format';

/*
 * Office programs hold a percentage as a fraction under a format with a % sign: 84.6% is 0.846 under `0.0%`. A CSV, whose
 * numbers have no format, keeps 84.6 and says % in its heading.
 */

/** True for styles of percentages; points, which count from one percentage to another, are no fractions. */
export const isPercentage = (style: NumberStyle | undefined): boolean => style?.startsWith('percent') === true;

/** A hundredth by decimal digits: 1.1 gives 0.011, where dividing gives 0.011000000000000001. */
export const hundredth = (value: number): number => Number(`${value}e-2`);

/** A printed value as an Office file holds it; null where there is none. */
export const officeValue = (value: number | null | undefined, style: NumberStyle): number | null => {
  if (value === null || value === undefined) return null;
  return isPercentage(style) ? hundredth(value) : value;
};
