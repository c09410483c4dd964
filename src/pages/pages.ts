import { lazy, memo, type ComponentType, type LazyExoticComponent } from 'react';
import type { PageId } from '../state/view';
import type { PageProps } from './page';
import { routes } from './routes';

type PageComponent = LazyExoticComponent<ComponentType<PageProps>>;

/** A page is drawn again only for another selection. */
const page = (id: PageId): PageComponent => lazy(async () => ({ default: memo((await routes[id].load()).default) }));

/** The component of each page, fetched when first drawn. */
export const pages: Record<PageId, PageComponent> = {
  overview: page('overview'),
  helpdesk: page('helpdesk'),
  outages: page('outages'),
  projects: page('projects'),
  actions: page('actions'),
  pack: page('pack'),
  'pack-print': page('pack-print'),
  present: page('present'),
  'present-notes': page('present-notes'),
  'what-changed': page('what-changed'),
  'about-the-measures': page('about-the-measures'),
  accessibility: page('accessibility'),
  'not-found': page('not-found'),
};
