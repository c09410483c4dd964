import { useEffect, useRef } from 'react';
import { commandOf, type WindowCommand } from './keys';
import type { Command, Show } from './show';

/** True where the key is the control's own: Enter and Space press a button, and a field takes what is typed. */
const isItsOwn = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element && (key === 'Enter' || key === ' ' || key === 'Tab') && target.closest('button, a, input, summary') !== null;

/** Hears every key of the window. What is typed of a number is finished by Enter wherever the focus is. */
export function useKeys(show: () => Show, onCommand: (command: Command | WindowCommand) => void): void {
  const latest = useRef({ show, onCommand });
  useEffect(() => {
    latest.current = { show, onCommand };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const now = latest.current.show();
      const isJump = event.key === 'Enter' && now.typed !== '';
      if (isItsOwn(event.target, event.key) && !isJump) return;
      const command = commandOf(event, now);
      if (command === undefined) return;
      event.preventDefault();
      latest.current.onCommand(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
