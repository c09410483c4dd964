import type { ExportContext } from '../../src/exports/exportContext';
import { actionsPanels } from '../../src/figures/actions/panels';
import { clear, type ClearedFigure } from '../../src/figures/clearance';
import { helpdeskPanels } from '../../src/figures/helpdesk/panels';
import { outagesPanels } from '../../src/figures/outages/panels';
import { overviewPanels } from '../../src/figures/overview/panels';
import type { PanelAnswers } from '../../src/figures/panel';
import { projectsPanels } from '../../src/figures/projects/panels';
import type { Audience } from '../../src/model/marking';
import type { Answers, Subject } from '../../src/model/subject';
import { demonstrationAnswers, heldFor } from '../figures/demonstration';

const answers = demonstrationAnswers();
const period = answers['reporting-periods'].data.periods.find(({ basis, to }) => basis === 'year-to-date' && to === '2023-11')!;
const panels = [overviewPanels, helpdeskPanels, outagesPanels, projectsPanels, actionsPanels].flatMap((page) => Object.values(page));

/** What every file of these tests says besides its figure. */
export const context: ExportContext = { report: 'Shared ICT Service performance dashboard', period, council: 'both', filter: '', producedOn: '2023-12-04' };

/** The demonstration's figures for April to November 2023, one a panel, as a reader gets them. */
export const figuresFor = (audience: Audience, held: Answers = answers): ClearedFigure[] => {
  const open = heldFor(audience, held) as PanelAnswers<Subject>;
  return panels.map((panel) => clear(panel.build(open, { period, council: 'both', compare: 'last-year', audience }), audience));
};

/** The figure of one panel. */
export const figureOf = (ref: string, audience: Audience): ClearedFigure => {
  const figure = figuresFor(audience).find((one) => one.ref === ref);
  if (figure === undefined) throw new Error(`No panel ${ref}`);
  return figure;
};
