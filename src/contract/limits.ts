/** Caps on what an answer may hold. Past them the answer is refused, so that no answer can exhaust a reader's browser. */
export const limits = {
  /** Bytes of one answer, checked before it is parsed. */
  answerBytes: 5_000_000,
  /** Characters of a sentence or paragraph. */
  text: 2_000,
  /** Characters of a name, title or code. */
  name: 200,
  count: 10_000_000,
  amount: 1_000_000_000_000,
  rows: 100_000,
  records: 10_000,
  bins: 5_000,
  councils: 50,
  notes: 200,
} as const;
