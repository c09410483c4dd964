import type { Deck } from './deck';
import type { Line } from './line';
import { after, messageOf, type Body, type Role, type Turn } from './message';
import { reduce, type Decks } from './reduce';
import { opening, type Command, type Show } from './show';

/** What a window shows at a moment. */
export interface Snapshot {
  show: Show;
  /** The slides of the part shown; nothing while a window waits for them. */
  deck: Deck | undefined;
  /** When the presentation began, in milliseconds of the clock. */
  started: number;
  /** True while another window of the same presentation is known to be open. */
  isJoined: boolean;
}

/** One window's share in a presentation. */
export interface Session {
  snapshot: () => Snapshot;
  subscribe: (listener: () => void) => () => void;
  send: (command: Command) => void;
  /** Reaches a window opened by this one. */
  meet: (other: Window) => void;
  close: () => void;
}

export interface SessionSetup {
  role: Role;
  /** Name of the presentation, the same in its windows. */
  session: string;
  /** This window among them. */
  id: string;
  /** The screen brings its decks; the notes wait for the screen's. */
  decks: Decks;
  show: Show;
  started: number;
  openLine: (hear: (data: unknown) => void) => Line;
}

/** Notes that have not heard of a screen yet: blank, at no slide. */
export const waiting: Show = { ...opening(''), blanked: true };

/**
 * Keeps one window in step with the others of its presentation. The screen holds the decks and hands out the one it
 * shows; either window moves; either may close, and the other goes on.
 */
export const joinSession = (setup: SessionSetup): Session => {
  const { role, session, id } = setup;
  let own: Turn = { turn: 0, show: setup.show };
  let { decks, started } = setup;
  let count = 0;
  const others = new Set<string>();
  const heard = new Map<string, number>();
  const listeners = new Set<() => void>();
  const current = (): Snapshot => ({ show: own.show, deck: decks[own.show.part], started, isJoined: others.size > 0 });
  let last = current();

  const tell = (): void => {
    last = current();
    for (const listener of listeners) listener();
  };
  const post = (body: Body): void => {
    count += 1;
    line.post({ product: 'presentation', session, from: id, role, count, body });
  };
  const handOut = (): void => {
    const deck = decks[own.show.part];
    if (role === 'screen' && deck !== undefined) post({ kind: 'deck', deck, started, ...own });
    else post({ kind: 'show', ...own });
  };
  /** Takes a new show as this window's own; a change of part hands out the slides that go with it. */
  const take = (next: Turn): void => {
    const isOtherPart = next.show.part !== own.show.part;
    own = next;
    if (isOtherPart && role === 'screen') handOut();
    tell();
  };

  const follow = (incoming: Turn): void => {
    const next = after(role, own, incoming, decks);
    if (next === own) return;
    const isCorrected = next.show !== incoming.show;
    take(next);
    if (isCorrected && role === 'screen') handOut();
    // Slides of another part than those held: nothing is shown until they come.
    if (role === 'notes' && decks[next.show.part] === undefined) post({ kind: 'hello' });
  };
  /** Notes hold the slides of one part at a time: those of the other go when these come. */
  const keep = ({ deck, started: begun, turn, show }: Extract<Body, { kind: 'deck' }>): void => {
    decks = { [deck.part]: deck };
    started = begun;
    if (turn >= own.turn || deck.part !== own.show.part) own = { turn, show };
  };
  const receive = (from: string, sender: Role, body: Body): void => {
    // A second screen is a presentation of its own, though a copied tab may bear the same name.
    if (role === 'screen' && sender === 'screen') return;
    const isNew = !others.has(from);
    if (body.kind === 'bye') others.delete(from);
    else others.add(from);
    if (body.kind === 'hello' && (role === 'screen' || own.show.at !== '')) handOut();
    if (body.kind === 'deck' && role === 'notes' && sender === 'screen') keep(body);
    else if (body.kind === 'show' || body.kind === 'deck') {
      follow({ turn: body.turn, show: body.show });
      // A screen that was reloaded takes the show from the notes, and gives them its slides.
      if (isNew && role === 'screen') handOut();
    }
    tell();
  };
  const line = setup.openLine((data) => {
    const message = messageOf(data, session);
    if (message === undefined || message.from === id || message.count <= (heard.get(message.from) ?? 0)) return;
    heard.set(message.from, message.count);
    receive(message.from, message.role, message.body);
  });
  post({ kind: 'hello' });

  return {
    snapshot: () => last,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (command) => {
      // The confirmation is the public screen's alone to give.
      if (command.do === 'confirm-part-2' && role !== 'screen') return;
      const show = reduce(own.show, command, decks);
      if (show === own.show) return;
      take({ turn: own.turn + 1, show });
      post({ kind: 'show', ...own });
    },
    meet: (other) => {
      line.meet(other);
      post({ kind: 'hello' });
    },
    close: () => {
      post({ kind: 'bye' });
      line.close();
      listeners.clear();
    },
  };
};
