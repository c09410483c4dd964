import { causeClassOf } from './outages';
import { programmeOf } from './projects';
import type { WireAnswer } from './schemas';
import type { Subject } from '../model/subject';

const noteOn = (unknown: readonly string[], kind: string, treatedAs: string): string[] =>
  [...new Set(unknown)].toSorted().map((name) => `${kind} "${name.slice(0, 60)}" is not known to this dashboard and is shown as ${treatedAs}.`);

type Noted = { [S in Subject]?: (answer: WireAnswer<S>) => string[] };

const noted: Noted = {
  outages: ({ data }) =>
    noteOn(data.records.map(({ causeClass }) => causeClass).filter((raw) => causeClassOf(raw) !== raw), 'Cause class', 'other'),
  projects: ({ data }) =>
    noteOn(data.records.map(({ programme }) => programme).filter((raw) => programmeOf(raw) !== raw), 'Programme', 'Other'),
};

/** Names in a sound answer that this product does not know, and how it shows them. */
export const unknownNames = <S extends Subject>(subject: S, answer: WireAnswer<S>): string[] => noted[subject]?.(answer) ?? [];
