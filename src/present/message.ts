import type { Deck } from './deck';
import { closedPart2, standing, type Decks } from './reduce';
import type { Show } from './show';

/** Which window it is: the screen the room sees, or the presenter's notes. */
export type Role = 'screen' | 'notes';

/** Where the show is: who last changed it wins, the greater turn before the lesser. */
export interface Turn {
  turn: number;
  show: Show;
}

/** What windows tell each other. */
export type Body =
  /** A late joiner asks for everything. */
  | { kind: 'hello' }
  /** The show after a change. */
  | ({ kind: 'show' } & Turn)
  /** From the screen alone: the slides it shows now, and when the presentation began. */
  | ({ kind: 'deck'; deck: Deck; started: number } & Turn)
  /** The window is closing. */
  | { kind: 'bye' };

/** A message with its sender. `count` rises by one, so that what arrives twice is read once. */
export interface Message {
  product: 'presentation';
  session: string;
  from: string;
  role: Role;
  count: number;
  body: Body;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const kinds: readonly unknown[] = ['hello', 'show', 'deck', 'bye'] satisfies Body['kind'][];

const isShow = (value: unknown): boolean =>
  isRecord(value) && typeof value['at'] === 'string' && typeof value['blanked'] === 'boolean' && (value['part'] === 'I' || value['part'] === 'II') && Array.isArray(value['pages']);

const isDeck = (value: unknown): boolean => isRecord(value) && (value['part'] === 'I' || value['part'] === 'II') && Array.isArray(value['slides']) && value['slides'].length > 0;

const isBody = (body: unknown): boolean => {
  if (!isRecord(body) || !kinds.includes(body['kind'])) return false;
  const { kind } = body;
  if (kind === 'hello' || kind === 'bye') return true;
  return typeof body['turn'] === 'number' && isShow(body['show']) && (kind === 'show' || isDeck(body['deck']));
};

/** A message of a session out of whatever arrived; nothing for anything else. */
export const messageOf = (data: unknown, session: string): Message | undefined => {
  if (!isRecord(data) || data['product'] !== 'presentation' || data['session'] !== session) return undefined;
  const isSound = typeof data['from'] === 'string' && typeof data['count'] === 'number' && (data['role'] === 'screen' || data['role'] === 'notes') && isBody(data['body']);
  return isSound ? (data as unknown as Message) : undefined;
};

/**
 * The screen's show after a message. It follows every move within its own deck, and back to Part I, blank first; into
 * Part II it never follows: from elsewhere it can only be asked, and the asking opens the confirmation on the screen.
 */
const screenAfter = (own: Turn, incoming: Turn, decks: Decks): Turn => {
  const { show } = own;
  const deck = decks[show.part];
  if (show.part === 'II' && incoming.show.part === 'I') return { turn: incoming.turn + 1, show: closedPart2({ ...show, theme: incoming.show.theme }, decks.I) };
  if (show.part !== incoming.show.part || deck === undefined) return { turn: incoming.turn + 1, show };
  const at = standing(incoming.show.at, deck);
  const isAskedInVain = incoming.show.over === 'part-2' && decks.II === undefined;
  return { turn: incoming.turn, show: { ...incoming.show, at, over: isAskedInVain ? null : incoming.show.over } };
};

/** A window's show after another window's; its own where that one is older. Of two moves made at once the screen's holds. */
export const after = (role: Role, own: Turn, incoming: Turn, decks: Decks): Turn => {
  if (role === 'screen') return incoming.turn > own.turn ? screenAfter(own, incoming, decks) : own;
  return incoming.turn >= own.turn ? incoming : own;
};
