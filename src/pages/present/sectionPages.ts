import type { PageId } from '../../state/view';

/** Pages with numbered panels, in the order of their first digit. */
export const sectionPages = ['overview', 'helpdesk', 'outages', 'projects', 'actions'] as const satisfies readonly PageId[];
