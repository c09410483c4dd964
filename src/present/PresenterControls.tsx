import { hasOtherPart, type Deck } from './deck';
import type { Command, Show } from './show';

interface PresenterControlsProps {
  show: Show;
  deck: Deck;
  onCommand: (command: Command) => void;
}

/** What the presenter does without a keyboard. */
export function PresenterControls({ show, deck, onCommand }: PresenterControlsProps) {
  const button = (label: string, command: Command, pressed?: boolean) => (
    <button type="button" className="button" aria-pressed={pressed} onClick={() => onCommand(command)}>
      {label}
    </button>
  );
  return (
    <div className="presenter-controls" role="group" aria-label="Controls">
      {button('Slide before', { do: 'back' })}
      {button('Next slide', { do: 'next' })}
      {button('Table', { do: 'table' }, show.face === 'table')}
      {button('Notes on the screen', { do: 'notes' }, show.face === 'notes')}
      {button('Pointer', { do: 'pointer' }, show.spot !== null)}
      {button('All slides', { do: 'grid' }, show.over === 'grid')}
      {button('Light', { do: 'theme' }, show.theme === 'light')}
      {button('Blank the screen', { do: 'blank' }, show.blanked)}
      {hasOtherPart(deck) && (deck.part === 'I' ? button('Part II', { do: 'ask-part-2' }) : button('Back to Part I', { do: 'part-1' }))}
    </div>
  );
}

/** What is on the screen besides the slide, in words; empty for nothing. */
export const screenWords = ({ blanked, over, typed, notice }: Show): string => {
  if (over === 'part-2') return 'Confirm on the screen that the press and public have been excluded. Nothing exempt is shown before.';
  if (blanked) return 'The screen is blank. B shows the slide.';
  if (over === 'grid') return 'The screen shows all slides.';
  if (over === 'keys') return 'The screen shows the keys.';
  return typed === '' ? notice : `Go to ${typed}: Enter`;
};
