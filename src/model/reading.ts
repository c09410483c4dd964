/**
 * Why a value is absent. An absence is never written as nought or null. Nobody sends `not-held`: it is how a month
 * without any row is read.
 */
export type MissingStatus = 'not-yet-due' | 'not-held' | 'not-collected' | 'not-supplied' | 'withheld';

/** How firm a value is. */
export type HeldStatus = 'final' | 'provisional';

/** One value, or the reason there is none. */
export type Reading<Value = number> =
  | { status: HeldStatus; value: Value }
  | { status: MissingStatus; reason?: string | undefined };

/** True when the reading carries a value. */
export const isHeld = <Value>(reading: Reading<Value>): reading is { status: HeldStatus; value: Value } =>
  reading.status === 'final' || reading.status === 'provisional';

/** The value, or undefined where there is none. */
export const valueOf = <Value>(reading: Reading<Value>): Value | undefined => (isHeld(reading) ? reading.value : undefined);

/** A final reading. */
export const final = <Value>(value: Value): Reading<Value> => ({ status: 'final', value });

/** An absence with its reason. */
export const missing = (status: MissingStatus, reason?: string): Reading<never> => ({ status, reason });
