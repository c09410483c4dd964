import { inWords, inWordsCapital, longDate, plural } from '../format';
import { pageHead, said } from '../pageHead';
import type { Head } from '../panel';
import { actionPosition, overdueFinding } from './actionPosition';
import { inState } from './state';

const title = 'Committee action log';

const progress = (complete: number, onTrack: number): string => {
  if (complete === 0) return onTrack === 0 ? '' : `${inWordsCapital(onTrack)} ${plural(onTrack, 'action is', 'actions are')} on track and none is complete yet. `;
  const also = onTrack === 0 ? '' : ` and ${inWords(onTrack)} ${plural(onTrack, 'is', 'are')} on track`;
  return `${inWordsCapital(complete)} ${plural(complete, 'action is', 'actions are')} complete${also}. `;
};

const newDates = (overdue: number, dated: number): string => {
  if (overdue === 0) return '';
  if (overdue === 1) return dated === 1 ? 'The overdue action has a new date.' : 'The overdue action has no new date.';
  if (dated === overdue) return `${overdue === 2 ? 'Both' : `All ${inWords(overdue)}`} overdue actions have a new date.`;
  return `${dated === 0 ? 'None' : inWordsCapital(dated)} of the ${inWords(overdue)} overdue actions ${plural(dated, 'has', 'have')} a new date.`;
};

/** Head of the page Actions. */
export const actionsHead: Head = {
  title,
  room: { kicker: 46, finding: 61, standfirst: 88 },
  uses: ['actions', 'explanations'],
  build: (answers, selection) => {
    const { actions } = answers;
    if (actions === undefined) return pageHead('actions', answers, selection, { kicker: title, finding: title, standfirst: [] });
    const { context, log, withheld } = actionPosition({ ...answers, actions }, selection);
    const overdue = inState(log, 'overdue');
    const dated = overdue.filter(({ revisedDue }) => revisedDue !== undefined);
    const sentences = progress(inState(log, 'complete').length, inState(log, 'on-track').length) + newDates(overdue.length, dated.length);
    return pageHead('actions', answers, selection, {
      kicker: `${title}, at ${longDate(context.asAt)}`,
      finding: overdueFinding(log, withheld),
      standfirst: log.length === 0 ? [] : [said(sentences)],
    });
  },
};
