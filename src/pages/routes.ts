import type { ComponentType } from 'react';
import type { PageId } from '../state/view';
import type { PageProps } from './page';

type Load = () => Promise<{ default: ComponentType<PageProps> }>;

interface Route {
  /** In the tabs, and in the window's title. */
  title: string;
  /** In the tabs of a narrow screen. */
  shortTitle?: string;
  /** `none` for a page that fills the window by itself and names it: no masthead, no filters, no footer. */
  frame?: 'none';
  load: Load;
}

/** The pages, in the order of the tabs; each is a chunk of its own. */
export const routes: Record<PageId, Route> = {
  overview: { title: 'Overview', load: () => import('./OverviewPage') },
  helpdesk: { title: 'Helpdesk', load: () => import('./HelpdeskPage') },
  outages: { title: 'Outages and fix times', shortTitle: 'Outages', load: () => import('./OutagesPage') },
  projects: { title: 'Projects', load: () => import('./ProjectsPage') },
  actions: { title: 'Actions', load: () => import('./ActionsPage') },
  pack: { title: 'Pack builder', load: () => import('./PackPage') },
  'pack-print': { title: 'Pack for printing', frame: 'none', load: () => import('./PackPrintPage') },
  present: { title: 'Presentation', frame: 'none', load: () => import('./present/PresentPage') },
  'present-notes': { title: 'Presenter view', frame: 'none', load: () => import('./present/PresenterPage') },
  'what-changed': { title: 'What changed', load: () => import('./WhatChangedPage') },
  'about-the-measures': { title: 'About the measures', load: () => import('./AboutTheMeasuresPage') },
  accessibility: { title: 'Accessibility statement', load: () => import('./AccessibilityPage') },
  'not-found': { title: 'Page not found', load: () => import('./NotFoundPage') },
};

/** Pages with a tab. */
export const tabPages = ['overview', 'helpdesk', 'outages', 'projects', 'actions'] as const satisfies readonly PageId[];
