import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Partnership } from '../model/partnership';
import type { Envelope } from '../model/envelope';
import type { Selection } from '../figures/selection';
import type { PageId } from '../state/view';

/** What every page is given. */
export interface PageProps {
  partnership: Envelope<Partnership>;
  selection: Selection;
}

type Load = () => Promise<{ default: ComponentType<PageProps> }>;

interface Route {
  /** In the tabs, and in the window's title. */
  title: string;
  /** In the tabs of a narrow screen. */
  shortTitle?: string;
  load: Load;
}

/** The pages, in the order of the tabs; each is a chunk of its own. */
export const routes: Record<PageId, Route> = {
  overview: { title: 'Overview', load: () => import('./OverviewPage') },
  helpdesk: { title: 'Helpdesk', load: () => import('./HelpdeskPage') },
  outages: { title: 'Outages and fix times', shortTitle: 'Outages', load: () => import('./OutagesPage') },
  projects: { title: 'Projects', load: () => import('./ProjectsPage') },
  actions: { title: 'Actions', load: () => import('./ActionsPage') },
  'about-the-measures': { title: 'About the measures', load: () => import('./AboutTheMeasuresPage') },
  accessibility: { title: 'Accessibility statement', load: () => import('./AccessibilityPage') },
  'not-found': { title: 'Page not found', load: () => import('./NotFoundPage') },
};

/** Pages with a tab. */
export const tabPages = ['overview', 'helpdesk', 'outages', 'projects', 'actions'] as const satisfies readonly PageId[];

const pages = new Map<PageId, LazyExoticComponent<ComponentType<PageProps>>>();

/** The component of a page, fetched when first drawn. */
export const pageOf = (page: PageId): LazyExoticComponent<ComponentType<PageProps>> => {
  const known = pages.get(page) ?? lazy(routes[page].load);
  pages.set(page, known);
  return known;
};
