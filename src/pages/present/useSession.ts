import { useState, useSyncExternalStore } from 'react';
import { openLine } from '../../present/line';
import type { Role } from '../../present/message';
import type { Decks } from '../../present/reduce';
import { joinSession, type Session } from '../../present/session';
import type { Show } from '../../present/show';
import { newName } from './sessionName';

interface Beginning {
  role: Role;
  session: string;
  decks: Decks;
  show: Show;
}

/** A window's membership: joined while somebody watches it, left when the window goes, joined anew when it comes back. */
const membership = (beginning: Beginning) => {
  const started = Date.now();
  let session: Session | undefined;
  const join = (): void => {
    session = joinSession({ ...beginning, id: newName(), started, openLine: (hear) => openLine(`presentation ${beginning.session}`, hear) });
  };
  const leave = (): void => session?.close();
  return {
    current: (): Session | undefined => session,
    watch: (listener: () => void) => {
      // A page that Back brings out of the browser's memory has left: it begins again, in Part I.
      const returned = ({ persisted }: PageTransitionEvent): void => {
        if (!persisted) return;
        join();
        listener();
      };
      join();
      window.addEventListener('pagehide', leave);
      window.addEventListener('pageshow', returned);
      return () => {
        window.removeEventListener('pagehide', leave);
        window.removeEventListener('pageshow', returned);
        leave();
      };
    },
  };
};

/** This window's share in a presentation. What it began with, it keeps. */
export const useSession = (beginning: Beginning): Session | undefined => {
  const [{ watch, current }] = useState(() => membership(beginning));
  return useSyncExternalStore(watch, current, current);
};
