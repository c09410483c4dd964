import { useEffect, useRef } from 'react';
import type { Selection } from '../figures/selection';
import { periodLabel } from '../figures/periodLabel';
import { panelPlace } from '../pages/panelPlace';
import { routes } from '../pages/routes';
import type { PageId } from '../state/view';
import { useViewStore } from '../state/viewStore';
import { announce } from '../ui/announce';
import { pageHeadingId } from '../ui/PageHead';
import { panelHeadingId } from '../ui/panelHeading';
import { productName } from './labels';

/** The window's title: page, period, product. */
export const windowTitle = (page: PageId, selection: Selection | undefined): string =>
  [routes[page].title, selection && periodLabel(selection.period), productName].filter(Boolean).join(' – ');

/**
 * Keeps the window's title true; when another page stands on the screen says so, goes to the top and moves the focus
 * to its heading; a panel that the address names takes the focus itself. `page` is the page drawn, which may come after the one asked for.
 */
export const usePageChange = (page: PageId, selection: Selection | undefined): void => {
  const title = windowTitle(page, selection);
  const last = useRef(page);

  useEffect(() => {
    // A page without the frame names the window itself.
    if (routes[page].frame !== 'none') document.title = title;
  }, [title, page]);

  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    const { panel } = useViewStore.getState().view;
    if (panel !== null && document.getElementById(panelHeadingId(panel)) !== null) {
      announce(panelPlace(panel, page));
      return;
    }
    window.scrollTo(0, 0);
    announce(`${routes[page].title} page`);
    const heading = document.getElementById(pageHeadingId) ?? document.getElementById('main');
    heading?.focus({ preventScroll: true });
  }, [page]);
};
