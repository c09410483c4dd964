import { useEffect, useRef } from 'react';
import type { Selection } from '../figures/selection';
import { periodLabel } from '../figures/periodLabel';
import { routes } from '../pages/routes';
import type { PageId, View } from '../state/view';
import { announce } from '../ui/announce';
import { pageHeadingId } from '../ui/PageHead';
import { productName } from './labels';

/** The window's title: page, period, product. */
export const windowTitle = (page: PageId, selection: Selection | undefined): string =>
  [routes[page].title, selection && periodLabel(selection.period), productName].filter(Boolean).join(' – ');

/** Keeps the window's title true; on a change of page says so, goes to the top and moves the focus to the page's heading. */
export const usePageChange = (view: View, selection: Selection | undefined): void => {
  const title = windowTitle(view.page, selection);
  const last = useRef(view.page);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (last.current === view.page) return;
    last.current = view.page;
    window.scrollTo(0, 0);
    announce(`${routes[view.page].title} page`);
    const heading = document.getElementById(pageHeadingId) ?? document.getElementById('main');
    heading?.focus({ preventScroll: true });
  }, [view.page]);
};
