import type { PointerEvent } from 'react';
import type { WindowCommand } from './keys';
import type { Command } from './show';

/** Which page of a long table is shown. */
export interface PageWords {
  from: number;
  to: number;
  of: number;
}

interface HintsProps {
  page: PageWords | undefined;
  /** False where the presentation has nothing to go back to. */
  canLeave: boolean;
  onCommand: (command: Command | WindowCommand) => void;
}

/** A click leaves the focus where it was, so that the space bar of the next moment still turns the slide. */
export const keepFocus = (event: PointerEvent): void => event.preventDefault();

/** Keys at the foot of a slide; each is a button. */
export function Hints({ page, canLeave, onCommand }: HintsProps) {
  const hint = (keys: string, label: string, command: Command | WindowCommand, name = label) => (
    <button type="button" onPointerDown={keepFocus} onClick={() => onCommand(command)} aria-label={name}>
      <kbd>{keys}</kbd>
      {label !== '' && <span>{label}</span>}
    </button>
  );
  return (
    <div className="slide-hints">
      {page !== undefined && (
        <>
          {hint('↑', '', { do: 'up' }, 'Rows before')}
          {hint('↓', `Rows ${page.from} to ${page.to} of ${page.of}`, { do: 'down' })}
        </>
      )}
      {hint('←', '', { do: 'back' }, 'Slide before')}
      {hint('→', '', { do: 'next' }, 'Next slide')}
      {page === undefined && <span aria-hidden>Move</span>}
      {hint('T', 'Table', { do: 'table' })}
      {hint('N', 'Notes', { do: 'notes' })}
      {page === undefined && hint('D', 'Light or dark', { do: 'theme' })}
      {hint('?', 'Keys', { do: 'keys' })}
      {canLeave && hint('Esc', 'End', { do: 'leave' })}
    </div>
  );
}
