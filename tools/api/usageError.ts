/** An error its message explains fully to whoever ran the command: shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
