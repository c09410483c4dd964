import { useCallback, useEffect, useRef } from 'react';
import { announce } from '../ui/announce';
import { LiveRegion } from '../ui/LiveRegion';
import { placeOf, slideAt, slideTitle } from './deck';
import { drawingOf } from './face';
import { toggleFullScreen } from './fullScreen';
import type { WindowCommand } from './keys';
import { PresenterBar } from './PresenterBar';
import { PresenterControls, screenWords } from './PresenterControls';
import { PresenterNotes } from './PresenterNotes';
import { firstItem } from './reduce';
import type { Session } from './session';
import { SlideView } from './SlideView';
import { Stage } from './Stage';
import { Thumbnail } from './Thumbnail';
import type { Command } from './show';
import { useKeys } from './useKeys';
import { useShow } from './useShow';
import { useTheme } from './useTheme';

/** The presenter's own window: this slide and the next, notes, clock, controls. It shows only what the screen hands it. */
export function PresenterView({ session }: { session: Session }) {
  const { show, deck, started, isJoined } = useShow(session);
  const fit = useRef<number>(undefined);
  useTheme(show.theme);
  const onCommand = useCallback(
    (command: Command | WindowCommand): void => {
      if (command.do === 'full-screen') toggleFullScreen();
      // This window is the presenter's, and ending is the screen's.
      else if (command.do === 'presenter' || command.do === 'leave') return;
      else session.send(command.do === 'down' ? { do: 'down', fit: fit.current } : command);
    },
    [session],
  );
  useKeys(() => session.snapshot().show, onCommand);
  const onFit = useCallback((found: number) => {
    fit.current = found;
  }, []);
  useEffect(() => {
    document.title = 'Presenter view';
  }, []);
  const slide = deck && slideAt(deck, show.at);
  const place = deck ? placeOf(deck, show.at) : -1;
  const spokenWords = slide && deck ? `${slideTitle(slide)}. Slide ${place + 1} of ${deck.slides.length}. ${screenWords(show)}` : '';
  useEffect(() => {
    if (spokenWords !== '') announce(spokenWords);
  }, [spokenWords]);

  if (deck === undefined || slide === undefined) {
    return (
      <main className="presenter is-waiting" id="main" tabIndex={-1}>
        <h1>Waiting for the presentation</h1>
        <p>Notes appear here when the presentation that opened this window is on its screen.</p>
        <LiveRegion />
      </main>
    );
  }
  const from = firstItem(show);
  const next = deck.slides[place + 1];
  const words = screenWords(show);
  return (
    <div className="presenter">
      <PresenterBar deck={deck} started={started} isJoined={isJoined} />
      <main className="presenter-main" id="main" tabIndex={-1}>
        <div className="presenter-slides">
          <h2>
            This slide, {place + 1} of {deck.slides.length}
          </h2>
          <div className="thumbnail" aria-hidden inert>
            <Stage>
              <SlideView slide={slide} deck={deck} face={show.face} from={from} spot={drawingOf(slide, show.face, from) ? show.spot : null} onFit={onFit} isPicture />
            </Stage>
          </div>
          {words !== '' && <p className="presenter-state">{words}</p>}
          <h2>{next ? `Next: ${slideTitle(next)}` : 'Next: the end'}</h2>
          {next && <Thumbnail key={next.id} slide={next} deck={deck} />}
        </div>
        <div className="presenter-side">
          <PresenterNotes slide={slide} deck={deck} />
          <PresenterControls show={show} deck={deck} onCommand={onCommand} />
        </div>
      </main>
      <LiveRegion />
    </div>
  );
}
