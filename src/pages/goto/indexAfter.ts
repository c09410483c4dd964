/**
 * The option after a key, by `KeyboardEvent.key`, of a list that goes round. Home and End stay with the field, as the
 * pattern for a combobox that can be written in has it.
 * @returns undefined for a key that does not move
 */
export const indexAfter = (index: number, key: string, count: number): number | undefined => {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'PageDown':
      return Math.min(index + 5, count - 1);
    case 'PageUp':
      return Math.max(index - 5, 0);
    default:
      return undefined;
  }
};
