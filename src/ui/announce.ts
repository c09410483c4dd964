type Listener = () => void;

let current = '';
const listeners = new Set<Listener>();

/**
 * Says a sentence politely through the page's one live region. The same sentence twice is said twice:
 * a trailing no-break space makes it new to the screen reader and changes nothing for the eye.
 */
export const announce = (text: string): void => {
  current = text === current ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
};

/** Calls the listener after each announcement; returns the way to stop. */
export const onAnnouncement = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The last sentence announced. */
export const lastAnnouncement = (): string => current;
