import { useSyncExternalStore } from 'react';
import type { Session, Snapshot } from './session';

/** What a session's window shows at this moment. */
export const useShow = (session: Session): Snapshot => useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
