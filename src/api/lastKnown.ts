import { contractVersion, endpointUrl, type Query } from '../contract/endpoints';
import type { Subject } from '../model/subject';
import { openShelf, type Shelf } from './shelf';
import { readAnswer, type Received } from './receive';

/** An answer as it came, and when. */
export interface Kept {
  text: string;
  /** Milliseconds, by this device's clock. */
  fetchedAt: number;
}

/** Answers kept: those of three windows of months. The one fetched longest ago goes first. */
const mostKept = 24;

/** Another API, another version of the contract, other months: another answer. */
const keyOf = (apiBase: string, subject: Subject, query: Query): string => `${contractVersion} ${endpointUrl(apiBase, subject, query)}`;

/** Written anew first, as an escaped letter is the same letter. */
const namesExempt = (text: string): boolean => /"part":"II"/.test(JSON.stringify(JSON.parse(text)));

const isMoment = (at: number): boolean => at > 0 && !Number.isNaN(new Date(at).getTime());

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'fetchedAt' in value && Number.isSafeInteger(value.fetchedAt) && isMoment(Number(value.fetchedAt));

/** Keeps a public answer on this device. One that holds anything exempt, which it should not, or is not for the public, is not kept. */
export const keep = async (apiBase: string, subject: Subject, query: Query, kept: Kept, open: () => Promise<Shelf> = openShelf): Promise<void> => {
  if (query.audience === 'members' || namesExempt(kept.text)) return;
  const shelf = await open();
  try {
    await shelf.put(keyOf(apiBase, subject, query), kept);
    const all = await shelf.entries();
    const oldest = all.toSorted(([, a], [, b]) => (isKept(b) ? b.fetchedAt : 0) - (isKept(a) ? a.fetchedAt : 0)).slice(mostKept);
    await Promise.all(oldest.map(([key]) => shelf.remove(key)));
  } finally {
    shelf.close();
  }
};

/** The answer kept for a question, checked as if it had just come; undefined where there is none fit for use. */
export const recall = async <S extends Subject>(
  apiBase: string,
  subject: S,
  query: Query,
  open: () => Promise<Shelf> = openShelf,
): Promise<(Received<S> & { fetchedAt: number }) | undefined> => {
  if (query.audience === 'members') return undefined;
  const shelf = await open();
  try {
    const kept = await shelf.get(keyOf(apiBase, subject, query));
    return isKept(kept) ? { ...readAnswer(subject, kept.text), fetchedAt: kept.fetchedAt } : undefined;
  } finally {
    shelf.close();
  }
};
