import { gridColumns } from './reduce';
import type { Command, Show } from './show';

/** A key as the browser tells it. */
export interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a key asks of the window rather than of the show. */
export type WindowCommand = { do: 'full-screen' } | { do: 'presenter' } | { do: 'leave' };

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -gridColumns, ArrowDown: gridColumns, PageUp: -1, PageDown: 1, Home: -Infinity, End: Infinity };

const gridCommand = (key: string): Command | undefined => {
  const by = steps[key];
  if (by !== undefined) return { do: 'mark', by };
  if (key === 'Enter' || key === ' ') return { do: 'choose' };
  return undefined;
};

const spotSteps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

const spotCommand = (key: string, spot: number): Command | undefined => {
  const by = spotSteps[key];
  return by === undefined ? undefined : { do: 'point', at: spot + by };
};

const moves: Readonly<Record<string, Command>> = {
  ArrowRight: { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowDown: { do: 'down' },
  ArrowUp: { do: 'up' },
  ' ': { do: 'next' },
  PageDown: { do: 'next' },
  PageUp: { do: 'back' },
  Home: { do: 'first' },
  End: { do: 'last' },
};

const letters: Readonly<Record<string, Command | WindowCommand>> = {
  t: { do: 'table' },
  n: { do: 'notes' },
  b: { do: 'blank' },
  o: { do: 'grid' },
  d: { do: 'theme' },
  p: { do: 'pointer' },
  x: { do: 'ask-part-2' },
  f: { do: 'full-screen' },
  v: { do: 'presenter' },
  '?': { do: 'keys' },
};

const typing = (key: string, { typed }: Show): Command | undefined => {
  if (/^\d$/.test(key)) return { do: 'type', text: key };
  if (key === '.') return typed === '' ? { do: 'blank' } : { do: 'type', text: '.' };
  if (key === 'Backspace') return { do: 'erase' };
  return key === 'Enter' && typed !== '' ? { do: 'jump' } : undefined;
};

const isAtRest = ({ over, typed, notice, spot, blanked }: Show): boolean => over === null && typed === '' && notice === '' && spot === null && !blanked;

/**
 * What a key means while presenting, by `KeyboardEvent.key`: the one map of every window. The full stop blanks the screen,
 * as remotes send it, unless a number is being typed. A dialog keeps its keys, but for those that close it.
 * @returns undefined for a key that means nothing here, so that the browser keeps it
 */
export const commandOf = ({ key, altKey, ctrlKey, metaKey }: Press, show: Show): Command | WindowCommand | undefined => {
  if (altKey || ctrlKey || metaKey) return undefined;
  const { over, spot } = show;
  if (key === 'Escape') return isAtRest(show) ? { do: 'leave' } : { do: 'escape' };
  // Whatever lies over the slide: the screen can always be blanked at once.
  if (key.toLowerCase() === 'b') return { do: 'blank' };
  if (over === 'part-2') return undefined;
  if (over === 'keys') return key === '?' ? { do: 'keys' } : undefined;
  const letter = letters[key.toLowerCase()];
  if (over === 'grid') return gridCommand(key) ?? (key.toLowerCase() === 'o' || key.toLowerCase() === 'd' ? letter : undefined);
  if (spot !== null) {
    const moved = spotCommand(key, spot);
    if (moved !== undefined) return moved;
  }
  if (show.part === 'II' && key.toLowerCase() === 'x') return { do: 'part-1' };
  return moves[key] ?? typing(key, show) ?? letter;
};
