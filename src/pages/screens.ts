import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PageId } from '../state/view';

/**
 * Pages that stand outside the frame altogether: nothing of it is mounted with them, so that nothing is fetched again
 * while they are shown.
 */
export const screens: Partial<Record<PageId, LazyExoticComponent<ComponentType>>> = {
  present: lazy(() => import('./present/PresentPage')),
  'present-notes': lazy(() => import('./present/PresenterPage')),
};
