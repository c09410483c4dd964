import { useCallback, useEffect, useState } from 'react';
import type { Deck } from '../deck';
import { PartDialog } from '../PartDialog';
import { Presentation } from '../Presentation';
import { standing } from '../reduce';
import type { Session } from '../session';
import { useTheme } from '../useTheme';

/** Stands before the slides of a Part II file: nothing exempt is drawn until somebody confirms that it may be. */
function ExemptGate({ deck, onConfirm }: { deck: Deck; onConfirm: () => void }) {
  const [isAsking, setAsking] = useState(true);
  useTheme('dark');
  useEffect(() => {
    document.title = 'Part II: exempt. Not for publication';
  }, []);
  return (
    <main className="present" id="main">
      <section className="present-blank" aria-label="Not for publication">
        <h1 className="visually-hidden">{deck.marking}</h1>
        <button type="button" onClick={() => setAsking(true)}>
          <span>Part II: exempt. Show the slides</span>
        </button>
      </section>
      {isAsking && <PartDialog refusal="Show nothing" onConfirm={onConfirm} onCancel={() => setAsking(false)} />}
    </main>
  );
}

const showSlide = (slide: string): void => window.history.replaceState(null, '', `#${slide}`);

/** The screen the room sees, in a file: it has no pages to go back to. A reload returns to the slide. */
export function FileScreen({ session, deck, name }: { session: Session; deck: Deck; name: string }) {
  const [isOpen, setOpen] = useState(deck.part === 'I');
  const onPresenter = useCallback(() => {
    const [page = ''] = window.location.href.split('#');
    const other = window.open(`${page}#notes-${name}`, `presenter-${name}`, 'popup,width=1280,height=800');
    if (other) session.meet(other);
  }, [session, name]);
  useEffect(() => {
    // An address typed by hand moves the slide.
    const follow = (): void => session.send({ do: 'go', to: standing(window.location.hash.slice(1), deck) });
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [session, deck]);
  return isOpen ? <Presentation session={session} onPresenter={onPresenter} onSlide={showSlide} /> : <ExemptGate deck={deck} onConfirm={() => setOpen(true)} />;
}
