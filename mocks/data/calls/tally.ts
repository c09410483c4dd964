/** Counts by key, in the order keys are first met. */
export class Tally<Key extends string> {
  readonly #counts = new Map<Key, number>();

  add(key: Key): void {
    this.#counts.set(key, this.of(key) + 1);
  }

  /** Nought where nothing was counted. */
  of(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }
}
