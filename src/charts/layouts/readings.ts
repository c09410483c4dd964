import { missingWords } from '../../figures/absence';
import { isHeld, valueOf, type MissingStatus, type Reading } from '../../model/reading';

/** A value in its slot. */
export interface SlotValue {
  slot: number;
  value: number;
}

/** Unbroken stretches of values: a missing reading breaks the line. */
export const runs = (values: readonly Reading[]): SlotValue[][] => {
  const stretches: SlotValue[][] = [];
  let current: SlotValue[] = [];
  values.forEach((reading, slot) => {
    const value = valueOf(reading);
    if (value === undefined) {
      if (current.length > 0) stretches.push(current);
      current = [];
    } else current.push({ slot, value });
  });
  return current.length > 0 ? [...stretches, current] : stretches;
};

/** The values held, with their slots. */
export const held = (values: readonly Reading[]): SlotValue[] => runs(values).flat();

/** Values as Recharts takes them: null for a gap, one per slot. */
export const plain = (values: readonly Reading[], slots: number): (number | null)[] =>
  Array.from({ length: slots }, (_, i) => {
    const reading = values[i];
    return reading === undefined ? null : (valueOf(reading) ?? null);
  });

const words = (status: MissingStatus): string => missingWords(status).toLowerCase();

/** Words for an absence, from the fullest to the shortest; none where the reading holds a value. */
export const absence = (reading: Reading | undefined): string[] => {
  if (reading === undefined) return [words('not-supplied')];
  if (isHeld(reading)) return [];
  return reading.reason === undefined ? [words(reading.status)] : [reading.reason, words(reading.status)];
};
