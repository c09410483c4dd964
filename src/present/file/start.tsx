import { createRoot } from 'react-dom/client';
import { openLine } from '../line';
import { PresenterView } from '../PresenterView';
import { standing } from '../reduce';
import { joinSession, waiting } from '../session';
import { opening } from '../show';
import { deckInFile } from './pack';
import { FileScreen } from './FileScreen';
import '../../ui/styles/index.css';
import '../present.css';

/** A name nobody else on this device has: told apart, never kept secret. */
const newName = (): string => Math.random().toString(36).slice(2, 12);

// What runs in a meeting file: the screen, and in a second window of the same file the presenter's view.
const deck = deckInFile(document.getElementById('pack')?.textContent ?? '');
const container = document.getElementById('root');
const [, notesOf] = /^#notes-(\w+)$/.exec(window.location.hash) ?? [];
const session = notesOf ?? newName();
const shared = { session, id: newName(), started: Date.now(), openLine: (hear: (data: unknown) => void) => openLine(`presentation ${session}`, hear) };

const screen = () => {
  const show = { ...opening(standing(window.location.hash.slice(1), deck)), part: deck.part };
  const own = joinSession({ ...shared, role: 'screen', decks: { [deck.part]: deck }, show });
  window.addEventListener('pagehide', own.close);
  return <FileScreen session={own} deck={deck} name={session} />;
};

const notes = () => {
  const own = joinSession({ ...shared, role: 'notes', decks: {}, show: waiting });
  window.addEventListener('pagehide', own.close);
  return <PresenterView session={own} />;
};

if (container) createRoot(container).render(notesOf === undefined ? screen() : notes());
