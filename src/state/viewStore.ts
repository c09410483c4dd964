import { create } from 'zustand';
import { parseView, printView, type View } from './view';

interface ViewStore {
  view: View;
  /** Changes the address, and with it the view. `replace` leaves no step for Back: for typing in a search field. */
  change: (change: Partial<View>, options?: { replace?: boolean }) => void;
}

/** What is looked at, mirroring the address bar. */
export const useViewStore = create<ViewStore>()((set, get) => ({
  view: parseView(window.location.hash),
  change: (change, options) => {
    const view = { ...get().view, ...change };
    const address = printView(view);
    if (options?.replace === true) window.history.replaceState(window.history.state, '', address);
    else if (address !== window.location.hash) window.history.pushState(null, '', address);
    set({ view });
  },
}));

const read = (): void => useViewStore.setState({ view: parseView(window.location.hash) });

/** Follows Back, Forward and addresses typed by hand. Returns the function that stops it. */
export const followAddress = (): (() => void) => {
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  return () => {
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
};
