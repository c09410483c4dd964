import { clear } from '../../figures/clearance';
import { panelOf } from '../../figures/everyPanel';
import { meetingList } from '../../figures/overview/meeting';
import type { HeadAnswers, PanelAnswers } from '../../figures/panel';
import type { Selection } from '../../figures/selection';
import type { Subject } from '../../model/subject';
import type { Closing } from './pack';

/** Panel whose drawing lists the actions that need attention next. */
const actionsRef = '1.6';

const nextActions = (answers: HeadAnswers, selection: Selection): Closing['actions'] => {
  const panel = panelOf(actionsRef);
  if (panel === undefined || panel.needs.some((subject) => answers[subject] === undefined)) return [];
  const { plot } = clear(panel.build(answers as PanelAnswers<Subject>, selection), selection.audience);
  return plot.shape === 'action-marks' ? plot.next : [];
};

/** What a meeting ends on: what it is asked, and the actions that need attention next, as far as its reader may know them. */
export const closingOf = (answers: HeadAnswers, selection: Selection): Closing => ({
  items: meetingList(answers, selection).items,
  actions: nextActions(answers, selection),
});
