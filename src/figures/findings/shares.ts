import { decimal } from '../format';

/** How a percentage stands to its target in points, by the figures shown: ", 0.4 points short of target". */
export const pointsFromTarget = (difference: number, places: 1 | 2 = 1): string => {
  const gap = decimal(Math.abs(difference), places);
  if (!/[1-9]/.test(gap)) return 'on target';
  return `${gap} points ${difference < 0 ? 'short of' : 'past'} target`;
};

/** "highest", "lowest" or nothing: what the last of several values is among them. Needs three. */
export const extremeOf = (values: readonly number[]): 'highest' | 'lowest' | undefined => {
  const last = values.at(-1);
  const others = values.slice(0, -1);
  if (last === undefined || others.length < 2) return undefined;
  if (others.every((value) => value < last)) return 'highest';
  return others.every((value) => value > last) ? 'lowest' : undefined;
};
