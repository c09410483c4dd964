import type { Answers } from '../../model/subject';
import { isHeld, valueOf } from '../../model/reading';
import { reasonOf } from '../absence';
import { contextOf, councilsText, monthsShown, type Context } from '../context';
import { count, decimal, inWords, monthName, monthYear, plural } from '../format';
import { pageHead, said, strong } from '../pageHead';
import type { Head, HeadAnswers, TextRun } from '../panel';
import { listed, quarterToDate } from '../wording';
import { backlogAccount } from './account';
import type { BacklogCounts } from './backlogCounts';
import { callsCounts } from './callsCounts';
import { endsOf, oldestFellMost } from './quarterEnds';

const title = 'Helpdesk';

/** Why it cannot be told whether the service desk keeps up. */
const untold = (calls: Answers['calls'], { changed }: BacklogCounts, context: Context): string => {
  const { latest } = context;
  const logged = latest && callsCounts(calls, context).together(latest.months);
  if (latest === undefined || logged === undefined || (!isHeld(logged) && logged.status === 'not-held')) return `No calls are recorded for ${monthsShown(context)}`;
  const quarter = quarterToDate(latest);
  if (!isHeld(logged)) return `Figures for ${quarter} are not complete: ${reasonOf(logged, context)}`;
  return changed === undefined ? `The backlog of ${quarter} is not complete` : `Open calls have been counted differently since ${monthYear(changed.from)}`;
};

/** Whether more calls are closed than received, by the change of the backlog in the latest quarter. */
const flowFinding = (calls: Answers['calls'], backlog: Answers['backlog'], context: Context): string => {
  const { latest, whole, councils } = context;
  const { over, counts } = backlogAccount(calls, backlog, context);
  const change = latest === undefined ? undefined : valueOf(over(latest.months).change);
  const from = whole ? '' : ` from ${listed(councils.map(({ shortName }) => shortName))}`;
  if (change === undefined) return untold(calls, counts, context);
  if (change === 0) return `The service desk is closing as many calls${from} as it receives`;
  const oldest = oldestFellMost(endsOf(backlog.data.rows, context)) ? ', and old calls are clearing fastest' : '';
  return change < 0 ? `The service desk is closing more calls${from} than it receives${oldest}` : `The service desk is receiving more calls${from} than it closes`;
};

const callsRuns = (calls: Answers['calls'], context: Context): TextRun[] => {
  const { together, lastYear, onLastYear, compare, complete: months } = callsCounts(calls, context);
  const total = valueOf(together(months));
  const before = valueOf(lastYear(months));
  const percent = valueOf(onLastYear(months));
  if (total === undefined || months.length === 0) return [];
  const missing = months.length < context.months.length ? `, to ${monthName(months.at(-1)!)}` : '';
  const number = inWords(months.length);
  if (compare === 'none' || before === undefined || percent === undefined) {
    return [strong(count(total)), said(` ${plural(total, 'call was', 'calls were')} logged in ${number} ${plural(months.length, 'month')}${missing}.`)];
  }
  const amount = decimal(Math.abs(percent), 0);
  const level = amount === '0' ? 'level with' : `${amount}% ${percent > 0 ? 'higher' : 'lower'}`;
  const than = `${amount === '0' ? '' : ' than'}${months.length === 12 ? '' : amount === '0' ? ' the' : ' in the'}`;
  return [
    said('Calls are '),
    strong(level),
    said(`${than}${months.length === 12 ? '' : ` same ${number} ${plural(months.length, 'month')} of`} last year${missing} (${count(total)} against ${count(before)}).`),
  ];
};

const backlogRuns = (calls: Answers['calls'], backlog: Answers['backlog'], context: Context): TextRun[] => {
  const { opening, closing, change } = backlogAccount(calls, backlog, context).over(context.months);
  const [before, now] = [valueOf(opening), valueOf(closing)];
  if (now === undefined) return [];
  const against = before === undefined || !isHeld(change) ? '.' : `, against ${count(before)} at 1 April.`;
  return [said(' Open calls stand at '), strong(count(now)), said(against)];
};

/** What stands above section 2. */
export const helpdeskHead: Head = {
  title,
  room: { kicker: 50, finding: 56, standfirst: 134 },
  uses: ['calls', 'backlog', 'explanations'],
  build: (answers: HeadAnswers, selection) => {
    const { calls, backlog } = answers;
    const context = contextOf(answers, selection, [calls ?? backlog ?? answers['reporting-periods'], ...(backlog === undefined ? [] : [backlog])]);
    const kicker = `${title}, ${councilsText(context)}, ${monthsShown(context)}`;
    if (calls === undefined) return pageHead('helpdesk', answers, selection, { kicker, finding: title, standfirst: [] });
    return pageHead('helpdesk', answers, selection, {
      kicker,
      finding: backlog === undefined ? title : flowFinding(calls, backlog, context),
      standfirst: [...callsRuns(calls, context), ...(backlog === undefined ? [] : backlogRuns(calls, backlog, context))],
    });
  },
};
