import { useCallback, useEffect, useRef } from 'react';
import { announce } from '../ui/announce';
import { LiveRegion } from '../ui/LiveRegion';
import { slideAt, slideTitle } from './deck';
import { toggleFullScreen } from './fullScreen';
import { Grid } from './Grid';
import { KeysDialog } from './KeysDialog';
import type { WindowCommand } from './keys';
import { PartDialog } from './PartDialog';
import { ScreenSlide, type Offer } from './ScreenSlide';
import type { Session } from './session';
import type { Command } from './show';
import { spoken } from './spoken';
import { useIdle } from './useIdle';
import { useKeys } from './useKeys';
import { useShow } from './useShow';
import { useSwipe } from './useSwipe';
import { useTheme } from './useTheme';

/** Milliseconds after which a number begun is given up. */
const typingPause = 4000;

export interface PresentationProps {
  session: Session;
  /** Opens the presenter's window. */
  onPresenter: () => void;
  /** Ends the presentation; absent where there is nothing to go back to. */
  onLeave?: (() => void) | undefined;
  /** What else the cover offers. */
  offers?: readonly Offer[] | undefined;
  /** Told the slide each time another is shown, for the address. */
  onSlide: (id: string) => void;
}

/** The screen the room sees. It holds all it shows: from here on nothing is fetched and nothing interrupts. */
export function Presentation({ session, onPresenter, onLeave, offers, onSlide }: PresentationProps) {
  const { show, deck } = useShow(session);
  const main = useRef<HTMLElement>(null);
  const fit = useRef<number>(undefined);
  const isIdle = useIdle();
  useTheme(show.theme);

  const onCommand = useCallback(
    (command: Command | WindowCommand): void => {
      if (command.do === 'full-screen') toggleFullScreen();
      else if (command.do === 'presenter') onPresenter();
      else if (command.do === 'leave') onLeave?.();
      else session.send(command.do === 'down' ? { do: 'down', fit: fit.current } : command);
    },
    [session, onPresenter, onLeave],
  );
  const onFit = useCallback((found: number) => {
    fit.current = found;
  }, []);
  useKeys(() => session.snapshot().show, onCommand);
  const swipe = useSwipe((to) => session.send({ do: to }));

  const slide = deck && slideAt(deck, show.at);
  const title = slide && !show.blanked ? slideTitle(slide) : 'Blank screen';
  useEffect(() => {
    document.title = `${title} – Presentation`;
  }, [title]);
  useEffect(() => onSlide(show.at), [show.at, onSlide]);
  const words = spoken(show, deck);
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  // Keys reach the window wherever the focus is; a screen reader starts from the slide.
  const isCovered = show.over !== null || show.blanked;
  useEffect(() => {
    if (!isCovered) main.current?.focus({ preventScroll: true });
  }, [isCovered]);
  useEffect(() => {
    if (show.typed === '' && show.notice === '') return undefined;
    const timer = window.setTimeout(() => session.send({ do: 'escape' }), typingPause);
    return () => window.clearTimeout(timer);
  }, [show.typed, show.notice, session]);

  const close = useCallback(() => session.send({ do: 'escape' }), [session]);
  return (
    <main className={`present${isIdle ? ' is-idle' : ''}`} id="main" tabIndex={-1} ref={main} {...swipe}>
      {show.blanked && (
        <section className="present-blank" aria-label="Blank screen">
          <h1 className="visually-hidden">The screen is blank</h1>
          <button type="button" aria-label="Show the slide: B" onClick={() => session.send({ do: 'blank' })}>
            <span aria-hidden>Show the slide: B</span>
          </button>
        </section>
      )}
      {!show.blanked && deck && show.over === 'grid' && <Grid deck={deck} marked={show.marked} at={show.at} onChoose={(to) => session.send({ do: 'go', to })} />}
      {!show.blanked && deck && show.over !== 'grid' && <ScreenSlide show={show} deck={deck} offers={offers} canLeave={onLeave !== undefined} onCommand={onCommand} onFit={onFit} />}
      {deck && show.over === 'keys' && <KeysDialog deck={deck} canLeave={onLeave !== undefined} onCommand={onCommand} onClose={close} />}
      {show.over === 'part-2' && <PartDialog onConfirm={() => session.send({ do: 'confirm-part-2' })} onCancel={close} />}
      {!show.blanked && (show.typed !== '' || show.notice !== '') && <p className="present-typed">{show.typed === '' ? show.notice : `Go to ${show.typed}`}</p>}
      <LiveRegion />
    </main>
  );
}
