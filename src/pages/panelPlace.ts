import type { PageId } from '../state/view';
import { routes } from './routes';

/** What is said on arriving at a panel: "Panel 2.3, Helpdesk page". The focus on its heading says the finding. */
export const panelPlace = (ref: string, page: PageId): string => `Panel ${ref}, ${routes[page].title} page`;
