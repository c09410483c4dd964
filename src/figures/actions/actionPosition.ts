import type { Actions } from '../../model/action';
import type { Envelope } from '../../model/envelope';
import type { Context } from '../context';
import { inWords, inWordsCapital, plural } from '../format';
import type { PanelAnswers } from '../panel';
import { exemptNotes, noRecords, positionContext } from '../recordFigure';
import type { Selection } from '../selection';
import { allOf, capitalised } from '../wording';
import { actionLog, inState, type StatedAction } from './state';

/** What every figure of actions starts from. */
export interface ActionPosition {
  context: Context;
  answer: Envelope<Actions>;
  log: StatedAction[];
  notes: string[];
  /** How many actions are exempt and left out. */
  withheld: number;
}

/** The log as at the last day of the actions' figures, judged by the date of the meeting the period is reported to. */
export const actionPosition = (answers: PanelAnswers<'actions'>, selection: Selection): ActionPosition => {
  const answer = answers.actions;
  const context = positionContext(answers, selection, answer);
  const notes = exemptNotes(answer.data.withheld.length, 'action');
  if (!context.whole) notes.push('Actions are set for the partnership and are shown whole');
  return { context, answer, notes, withheld: answer.data.withheld.length, log: actionLog(answer.data.records, answer.dataTo, selection.period.meeting?.date) };
};

/** "Two of 13 actions are overdue, and one is due at this meeting". */
export const overdueFinding = (log: readonly StatedAction[], withheld: number): string => {
  const overdue = inState(log, 'overdue').length;
  const dueNow = inState(log, 'due-now').length;
  if (log.length === 0) return noRecords('actions', withheld);
  const also = dueNow === 0 ? '' : `, and ${inWords(dueNow)} ${plural(dueNow, 'is', 'are')} due at this meeting`;
  const whole = inWords(log.length);
  if (overdue === 0) {
    const none = log.length === 2 ? 'Neither action is' : `None of ${whole} actions is`;
    return `${log.length === 1 ? 'The one action is not' : none} overdue${also}`;
  }
  if (overdue === log.length) return `${log.length === 1 ? 'The one action is' : `${capitalised(allOf(log.length))} actions are`} overdue`;
  return `${inWordsCapital(overdue)} of ${whole} actions ${plural(overdue, 'is', 'are')} overdue${also}`;
};
