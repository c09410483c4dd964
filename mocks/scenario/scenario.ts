import type { WireAnswer } from '../../src/contract/schemas';
import type { Audience } from '../../src/model/marking';
import type { Subject } from '../../src/model/subject';

/** Changes to the documents before anything is selected from them. A subject not named is left alone. */
export type Changes = { [S in Subject]?: (document: WireAnswer<S>) => WireAnswer<S> };

/** A state of the world the demonstration can show. */
export interface Scenario {
  /** What it is for, in a sentence. */
  shows: string;
  changes: Changes;
  /** Damage to answers on their way out, as a faulty server might do; the result need not keep the contract. */
  damage: Partial<Record<Subject, (answer: unknown) => unknown>>;
  /** Who reads when the page opens. Whoever asks for `members` is always answered. */
  audience: Audience;
  /** Milliseconds before each answer. */
  delay: number;
  /** False: no answer, as when the network is down. */
  reachable: boolean;
}

/** A scenario that differs from the complete one only where stated. */
export const scenario = (shows: string, differences: Partial<Omit<Scenario, 'shows'>> = {}): Scenario => ({
  shows,
  changes: {},
  damage: {},
  audience: 'public',
  delay: 0,
  reachable: true,
  ...differences,
});

/** The document of a subject as the scenario has it. */
export const changed = <S extends Subject>({ changes }: Scenario, subject: S, document: WireAnswer<S>): WireAnswer<S> => {
  const change: ((document: WireAnswer<S>) => WireAnswer<S>) | undefined = changes[subject];
  return change === undefined ? document : change(document);
};
