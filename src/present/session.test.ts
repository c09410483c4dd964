import { describe, expect, it } from 'vitest';
import { messageOf } from './message';
import { bothDecks, openDeck, secret, showAt } from './present.fixture';
import { joinSession, waiting, type Session, type SessionSetup } from './session';

type Hear = (data: unknown) => void;

/** Windows of one device: what one posts, the others hear as a copy, as browsers do it. */
const device = () => {
  const ears = new Map<string, Hear>();
  const posted: unknown[] = [];
  const join = (id: string, change: Partial<SessionSetup>): Session =>
    joinSession({
      role: 'notes',
      session: 'committee',
      id,
      decks: {},
      show: waiting,
      started: 1000,
      openLine: (hear) => {
        ears.set(id, hear);
        return {
          post: (data) => {
            posted.push(data);
            for (const [other, listen] of ears) if (other !== id) listen(structuredClone(data));
          },
          meet: () => undefined,
          close: () => ears.delete(id),
        };
      },
      ...change,
    });
  return {
    screen: (id = 'screen', change: Partial<SessionSetup> = {}) => join(id, { role: 'screen', decks: bothDecks, show: showAt('cover'), ...change }),
    notes: (id = 'notes') => join(id, {}),
    say: (data: unknown) => ears.forEach((hear) => hear(data)),
    posted,
  };
};

const place = (session: Session) => session.snapshot().show.at;

describe('two windows of one presentation', () => {
  it('give a late joiner the slides, the place and the time it began', () => {
    const { screen, notes } = device();
    const first = screen();
    first.send({ do: 'go', to: '2.3' });
    const second = notes();
    expect(second.snapshot()).toMatchObject({ show: { at: '2.3' }, started: 1000, isJoined: true, deck: openDeck });
    expect(first.snapshot().isJoined).toBe(true);
  });

  it('are both moved by either', () => {
    const { screen, notes } = device();
    const [first, second] = [screen(), notes()];
    first.send({ do: 'next' });
    expect([place(first), place(second)]).toEqual(['2.1', '2.1']);
    second.send({ do: 'next' });
    second.send({ do: 'blank' });
    expect([place(first), place(second)]).toEqual(['2.2', '2.2']);
    expect(first.snapshot().show.blanked).toBe(true);
  });

  it('go on alone when the other closes', () => {
    const { screen, notes } = device();
    const [first, second] = [screen(), notes()];
    second.close();
    first.send({ do: 'next' });
    expect(first.snapshot()).toMatchObject({ show: { at: '2.1' }, isJoined: false });
    const third = notes('notes again');
    first.close();
    third.send({ do: 'next' });
    expect(third.snapshot()).toMatchObject({ show: { at: '2.2' }, isJoined: false });
  });

  it('give a reloaded screen its place back, in Part I', () => {
    const { screen, notes } = device();
    const [first, second] = [screen(), notes()];
    first.send({ do: 'go', to: '2.3' });
    first.send({ do: 'table' });
    first.close();
    const again = screen('screen again', { show: showAt('2.3') });
    expect(again.snapshot().show).toMatchObject({ at: '2.3', face: 'table', part: 'I' });
    again.send({ do: 'next' });
    expect(place(second)).toBe('questions');
  });

  it('tell their own messages from any others', () => {
    const { screen, say } = device();
    const first = screen();
    say({ product: 'presentation', session: 'another', from: 'x', role: 'notes', count: 1, body: { kind: 'show', turn: 9, show: showAt('2.3') } });
    say('hello');
    say({ product: 'presentation', session: 'committee', from: 'x', role: 'notes', count: 1, body: { kind: 'show', turn: '9', show: null } });
    expect(place(first)).toBe('cover');
  });

  it('read once what arrives twice', () => {
    const { screen, say } = device();
    const first = screen();
    const message = { product: 'presentation', session: 'committee', from: 'x', role: 'notes', count: 1, body: { kind: 'show', turn: 1, show: showAt('2.1') } };
    say(message);
    first.send({ do: 'back' });
    say({ ...message, body: { kind: 'show', turn: 99, show: showAt('2.3') } });
    expect(place(first)).toBe('cover');
  });
});

/** Two windows of a presentation that has opened Part II. */
const opened = () => {
  const one = device();
  const [first, second] = [one.screen(), one.notes()];
  first.send({ do: 'ask-part-2' });
  first.send({ do: 'confirm-part-2' });
  return { ...one, first, second };
};

describe('Part II between windows', () => {
  it('sends nothing exempt while the screen is in Part I', () => {
    const { screen, notes, posted } = device();
    const first = screen();
    notes();
    first.send({ do: 'last' });
    first.send({ do: 'ask-part-2' });
    expect(JSON.stringify(posted)).not.toContain('CANARY');
  });

  it('is asked for from the notes and confirmed on the screen alone', () => {
    const { screen, notes } = device();
    const [first, second] = [screen(), notes()];
    second.send({ do: 'ask-part-2' });
    expect(first.snapshot().show).toMatchObject({ part: 'I', over: 'part-2' });
    second.send({ do: 'confirm-part-2' });
    expect(first.snapshot().show.part).toBe('I');
    first.send({ do: 'confirm-part-2' });
    expect(first.snapshot().show.part).toBe('II');
    expect(JSON.stringify(second.snapshot().deck)).toContain(secret);
  });

  it('is never opened by a message that says it is open', () => {
    const { screen, say } = device();
    const first = screen();
    say({ product: 'presentation', session: 'committee', from: 'x', role: 'notes', count: 1, body: { kind: 'show', turn: 50, show: showAt('4.2', { part: 'II' }) } });
    say({ product: 'presentation', session: 'committee', from: 'x', role: 'notes', count: 2, body: { kind: 'deck', turn: 60, show: showAt('4.2', { part: 'II' }), deck: bothDecks.II, started: 1 } });
    expect(first.snapshot()).toMatchObject({ show: { part: 'I', at: 'cover' }, deck: openDeck });
  });

  it('is left from the notes, blank first, and takes its slides with it', () => {
    const { first, second } = opened();
    first.send({ do: 'go', to: '4.2' });
    second.send({ do: 'part-1' });
    expect(first.snapshot().show).toMatchObject({ part: 'I', at: 'cover', blanked: true });
    expect(second.snapshot().show).toMatchObject({ part: 'I', blanked: true });
    expect(JSON.stringify(second.snapshot())).not.toContain(secret);
  });

  it('is left in every window when the screen is reloaded', () => {
    const { first, second, screen } = opened();
    first.send({ do: 'go', to: '4.2' });
    first.close();
    const again = screen('screen again');
    expect(again.snapshot().show).toMatchObject({ part: 'I', at: 'cover' });
    expect(second.snapshot().show.part).toBe('I');
    expect(JSON.stringify(second.snapshot())).not.toContain(secret);
  });

  it('does not follow another screen', () => {
    const { first, screen } = opened();
    const copy = screen('copied tab');
    copy.send({ do: 'next' });
    expect(first.snapshot().show.part).toBe('II');
    expect(copy.snapshot().show.part).toBe('I');
  });
});

describe('a message', () => {
  const sound = { product: 'presentation', session: 'committee', from: 'x', role: 'screen', count: 1, body: { kind: 'hello' } };

  it('is taken as it is', () => {
    expect(messageOf(sound, 'committee')).toEqual(sound);
  });

  it.each([
    ['nothing', null],
    ['of another product', { ...sound, product: 'other' }],
    ['of another session', { ...sound, session: 'other' }],
    ['of no role', { ...sound, role: 'audience' }],
    ['of an unknown kind', { ...sound, body: { kind: 'open' } }],
    ['without its slides', { ...sound, body: { kind: 'deck', turn: 1, show: showAt('2.1'), deck: { part: 'I', slides: [] } } }],
    ['of a part there is not', { ...sound, body: { kind: 'show', turn: 1, show: { ...showAt('2.1'), part: 'III' } } }],
  ])('%s is none', (_, data) => {
    expect(messageOf(data, 'committee')).toBeUndefined();
  });
});
