import type { Deck } from './deck';
import { elapsedText, timeOfDay, useClock } from './useClock';

interface PresenterBarProps {
  deck: Deck;
  started: number;
  isJoined: boolean;
}

/** Meeting and item, the time, and how long the presentation has taken. */
export function PresenterBar({ deck, started, isJoined }: PresenterBarProps) {
  const now = useClock();
  return (
    <header className="presenter-bar">
      <p>
        <b>{deck.meeting === '' ? deck.report : deck.meeting}</b>
        {deck.item !== '' && <span>Agenda item {deck.item}</span>}
        <span className={deck.part === 'II' ? 'slide-exempt' : undefined}>{deck.part === 'II' ? 'Part II: exempt. Not for publication' : deck.marking}</span>
        {deck.demonstration && <span>Demonstration data</span>}
      </p>
      <dl>
        <div>
          <dt>Time</dt>
          <dd>{timeOfDay(now)}</dd>
        </div>
        <div>
          <dt>Elapsed</dt>
          <dd>{elapsedText(started, now)}</dd>
        </div>
        <div>
          <dt>Screen</dt>
          <dd>{isJoined ? 'In step' : 'Closed'}</dd>
        </div>
      </dl>
    </header>
  );
}
