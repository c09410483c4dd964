import { actionsPanels } from '../../src/figures/actions/panels';
import { helpdeskPanels } from '../../src/figures/helpdesk/panels';
import { outagesPanels } from '../../src/figures/outages/panels';
import { overviewPanels } from '../../src/figures/overview/panels';
import type { Panel } from '../../src/figures/panel';
import { projectsPanels } from '../../src/figures/projects/panels';

/** Every numbered panel of every page. */
export const panels: readonly Panel[] = [overviewPanels, helpdeskPanels, outagesPanels, projectsPanels, actionsPanels].flatMap((page): Panel[] => Object.values(page));

/** A panel by its number. */
export const panelNumbered = (ref: string): Panel => {
  const panel = panels.find((one) => one.ref === ref);
  if (panel === undefined) throw new Error(`There is no panel ${ref}`);
  return panel;
};
