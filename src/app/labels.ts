import type { Selection } from '../figures/selection';
import { periodLabel } from '../figures/periodLabel';
import type { Partnership } from '../model/partnership';

/** Name of the product, in the masthead and the window's title. */
export const productName = 'ICT partnership dashboard';

/** Said on every screen and sheet that shows invented figures. */
export const demonstrationLabel = {
  heading: 'Demonstration data',
  text: 'Invented figures for design and testing. They do not describe either council.',
};

/** Said on every screen of the Part II view. */
export const exemptLabel = {
  heading: 'Part II: exempt',
  text: 'Not for publication. This view holds exempt information under Part 1 of Schedule 12A to the Local Government Act 1972; each panel gives its paragraph.',
};

/** The marking of a view in words. */
export const markingLabel = (part: 1 | 2): string => (part === 2 ? 'Part II: exempt' : 'Part I: public');

/** "Shared ICT Service performance dashboard, April to November 2023". */
export const documentTitle = (partnership: Partnership | undefined, selection: Selection | undefined): string =>
  partnership && selection ? `${partnership.dashboardTitle}, ${periodLabel(selection.period)}` : productName;
