import { useCallback, useEffect, useMemo, useState } from 'react';
import { Presentation } from '../../present/Presentation';
import { standing, type Decks } from '../../present/reduce';
import type { Offer } from '../../present/ScreenSlide';
import { opening } from '../../present/show';
import { usePack } from '../../state/packStore';
import { onPage, notPresenting, printView } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import type { Loaded } from './loadDecks';
import { planOf } from './planOf';
import { handoutView, pageAfter } from './presentLink';
import { sessionName } from './sessionName';
import { Styles } from './Styles';
import { useMeetingFile } from './useMeetingFile';
import { useSession } from './useSession';

/** The slide of the address, where the deck holds it. */
const openingAt = (decks: Decks): string => {
  const { slide } = useViewStore.getState().view.presenting;
  return decks.I ? standing(slide, decks.I) : slide;
};

const leave = (): void => {
  const { view, change } = useViewStore.getState();
  const from: unknown = window.history.state;
  // Presented from a page of this tab: back to it, as Back does.
  if (from === 'from-page') window.history.back();
  else change(onPage(view, pageAfter(view)));
};

const showSlide = (slide: string): void => {
  const { view, change } = useViewStore.getState();
  if (view.page === 'present') change({ presenting: { ...view.presenting, slide: slide === 'cover' ? '' : slide } }, { replace: true });
};

/** Opens the handout in a tab of its own: the presentation stays where it is. */
const handoutOffer: Offer = {
  label: 'Print handout',
  take: (part) => {
    const { view } = useViewStore.getState();
    window.open(printView(handoutView(view, planOf(view.presenting, usePack.getState().plan), part)), '_blank', 'noopener');
  },
};

/** Ties the presentation to this window: its slide to the address, its presenter's view to a second window. */
export function Screen({ loaded: { decks, packs } }: { loaded: Loaded }) {
  const [name] = useState(sessionName);
  const session = useSession({ role: 'screen', session: name, decks, show: opening(openingAt(decks)) });
  const asked = useViewStore((store) => store.view.presenting.slide);
  useEffect(() => {
    // An address typed by hand, or followed, moves the slide.
    const to = asked === '' ? 'cover' : asked;
    if (session && session.snapshot().show.at !== to) session.send({ do: 'go', to });
  }, [session, asked]);
  const openPresenter = useCallback(() => {
    const { view } = useViewStore.getState();
    const address = printView({ ...onPage(view, 'present-notes'), presenting: { ...notPresenting, session: name } });
    const other = window.open(address, `presenter-${name}`, 'popup,width=1280,height=800');
    if (other) session?.meet(other);
  }, [name, session]);
  const file = useMeetingFile(packs);
  const offers = useMemo(() => [file, handoutOffer], [file]);
  return (
    <>
      <Styles />
      {session && <Presentation session={session} onPresenter={openPresenter} onLeave={leave} offers={offers} onSlide={showSlide} />}
    </>
  );
}
