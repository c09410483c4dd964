/** A long piece of work that can be watched and stopped. */
export interface Job {
  /**
   * Says how much is done and lets the browser draw. Rejects with an `AbortError` once the work was cancelled, so a
   * maker calls it between parts and needs to know nothing else of it.
   */
  done: (parts: number, of: number) => Promise<void>;
}

/** A job nobody watches. */
export const unwatched: Job = { done: () => Promise.resolve() };
