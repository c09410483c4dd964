import { onPage } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { announce } from '../../ui/announce';
import { panelHeadingId } from '../../ui/panelHeading';
import { sectionPages } from '../present/sectionPages';
import { panelPlace } from '../panelPlace';

/** Brings a panel into view with the focus on its heading, from whatever page; the filters stay. */
export const goTo = (ref: string): void => {
  const { view, change } = useViewStore.getState();
  const page = sectionPages[Number(ref[0]) - 1] ?? 'overview';
  if (page !== view.page) {
    // The page says so when it stands; the panel takes the focus once it is drawn.
    change({ ...onPage(view, page), panel: ref });
    return;
  }
  change({ panel: ref });
  const heading = document.getElementById(panelHeadingId(ref));
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
  announce(panelPlace(ref, page));
};
