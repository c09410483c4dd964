import { PresenterView } from '../../present/PresenterView';
import { waiting } from '../../present/session';
import { useViewStore } from '../../state/viewStore';
import { Styles } from './Styles';
import { useReadersColours } from './useReadersColours';
import { useSession } from './useSession';

/** The presenter's window. It asks the API for nothing: the screen hands it the slides it shows. */
export default function PresenterPage() {
  const name = useViewStore((store) => store.view.presenting.session);
  useReadersColours();
  const session = useSession({ role: 'notes', session: name, decks: {}, show: waiting });
  return (
    <>
      <Styles />
      {session && <PresenterView session={session} />}
    </>
  );
}
