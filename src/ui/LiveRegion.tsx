import { useSyncExternalStore } from 'react';
import { lastAnnouncement, onAnnouncement } from './announce';

/** The page's one polite live region; stands once in the shell and says what {@link announce} is given. */
export function LiveRegion() {
  const text = useSyncExternalStore(onAnnouncement, lastAnnouncement, lastAnnouncement);
  return (
    <output className="visually-hidden" aria-live="polite" aria-atomic="true">
      {text}
    </output>
  );
}
