import type { WindowCommand } from './keys';
import type { Command } from './show';

/** A control that is a key and, for those without a keyboard, a button. */
export interface Control {
  keys: readonly string[];
  label: string;
  command?: Command | WindowCommand | undefined;
}

/** Every key of a presentation with what it does, in the order of its list. The part's own come after them. */
export const controls: readonly Control[] = [
  { keys: ['→', 'Space', 'Page Down'], label: 'Next slide', command: { do: 'next' } },
  { keys: ['←', 'Page Up'], label: 'Slide before', command: { do: 'back' } },
  { keys: ['↓', '↑'], label: 'Further rows of a long table' },
  { keys: ['Home'], label: 'First slide', command: { do: 'first' } },
  { keys: ['End'], label: 'Last slide', command: { do: 'last' } },
  { keys: ['2.3', 'Enter'], label: 'Go to panel 2.3; 4 and Enter go to the fourth slide' },
  { keys: ['T'], label: 'Table or chart', command: { do: 'table' } },
  { keys: ['N'], label: 'Notes', command: { do: 'notes' } },
  { keys: ['P'], label: 'Point at a month or a row; then ← and →', command: { do: 'pointer' } },
  { keys: ['O'], label: 'All slides', command: { do: 'grid' } },
  { keys: ['B', '.'], label: 'Blank the screen, and show it again', command: { do: 'blank' } },
  { keys: ['D'], label: 'Light or dark', command: { do: 'theme' } },
  { keys: ['F'], label: 'Full screen', command: { do: 'full-screen' } },
  { keys: ['V'], label: 'Presenter view, in a window of its own', command: { do: 'presenter' } },
  { keys: ['Esc'], label: 'Close what is open, then end', command: { do: 'leave' } },
];

/** The controls that cross between the parts, where the deck has a second one. */
export const partControl = (part: 'I' | 'II'): Control =>
  part === 'I' ? { keys: ['X'], label: 'Part II, after the press and public have been excluded', command: { do: 'ask-part-2' } } : { keys: ['X'], label: 'Back to Part I: blanks the screen first', command: { do: 'part-1' } };
