import type { Envelope } from '../../model/envelope';
import type { Subject } from '../../model/subject';
import { actionPosition } from '../actions/actionPosition';
import { inState } from '../actions/state';
import { count, dayMonth, longDate } from '../format';
import type { HeadAnswers } from '../panel';
import { projectsFor } from '../projects/position';
import type { Selection } from '../selection';
import { measuresOf, measureSubjects, offTarget, rated } from './measures';

/** What stands beside the finding of the Overview. */
export interface Meeting {
  /** "Committee, 12 December 2023, item 7". */
  heading: string;
  items: { label: string; value: string }[];
}

/** Subjects the list is made of; each absent one leaves out its line. */
export const meetingUses: readonly Subject[] = [...new Set<Subject>([...measureSubjects, 'projects', 'actions', 'explanations'])];

const headingOf = ({ period: { meeting } }: Selection): string =>
  meeting === undefined ? 'No meeting is set for this period' : `Committee, ${longDate(meeting.date)}, item ${meeting.item.replace(/^item /i, '')}`;

/** Lists are held as at one day only: said where the period ended before it. */
const since = ({ dataTo }: Envelope<unknown>, { period }: Selection): string => (dataTo > period.dataTo ? `, at ${dayMonth(dataTo)}` : '');

/** The meeting the period goes to, and what it must know: decisions asked for, measures off target, actions overdue. */
export const meetingList = (answers: HeadAnswers, selection: Selection): Meeting => {
  const { built } = measuresOf(answers, selection);
  const { projects, actions } = answers;
  const items: Meeting['items'] = [];
  if (projects) {
    const asked = projectsFor(projects, selection).filter(({ decisionAsked }) => decisionAsked !== undefined).length;
    items.push({ label: `${asked === 1 ? 'Decision' : 'Decisions'} asked for${since(projects, selection)}`, value: count(asked) });
  }
  const judged = rated(built).length;
  items.push({ label: 'Measures off target', value: judged === 0 ? 'None rated' : `${count(offTarget(built).length)} of ${count(judged)}` });
  if (actions) {
    const { log } = actionPosition({ ...answers, actions }, selection);
    items.push({ label: `Actions overdue${since(actions, selection)}`, value: log.length === 0 ? 'None recorded' : `${count(inState(log, 'overdue').length)} of ${count(log.length)}` });
  }
  return { heading: headingOf(selection), items };
};
