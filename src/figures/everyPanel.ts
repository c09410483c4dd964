import { actionsPanels } from './actions/panels';
import { helpdeskPanels } from './helpdesk/panels';
import { outagesPanels } from './outages/panels';
import { overviewPanels } from './overview/panels';
import { scorecard } from './overview/scorecard';
import type { Panel } from './panel';
import { projectsPanels } from './projects/panels';

/** Every panel of every page in the order of the numbers, the summary of measures first: what a pack is chosen from. */
export const everyPanel: readonly Panel[] = [
  scorecard,
  ...[overviewPanels, helpdeskPanels, outagesPanels, projectsPanels, actionsPanels].flatMap((page): Panel[] =>
    Object.values(page).toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
  ),
];

/** The panel of a number, where there is one. */
export const panelOf = (ref: string): Panel | undefined => everyPanel.find((panel) => panel.ref === ref);
