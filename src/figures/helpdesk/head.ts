import type { Answers } from '../../model/subject';
import { valueOf } from '../../model/reading';
import { contextOf, councilsText, monthsShown, type Context } from '../context';
import { count, decimal, inWords, plural } from '../format';
import { pageHead, said, strong } from '../pageHead';
import type { Head, HeadAnswers, TextRun } from '../panel';
import { listed } from '../wording';
import { backlogAccount } from './account';
import { callsCounts } from './callsCounts';

const title = 'Helpdesk';

/** Whether more calls are closed than received, by the change of the backlog in the latest quarter. */
const flowFinding = (calls: Answers['calls'], backlog: Answers['backlog'], context: Context): string => {
  const { latest, whole, councils } = context;
  const change = latest === undefined ? undefined : valueOf(backlogAccount(calls, backlog, context).over(latest.months).change);
  const from = whole ? '' : ` from ${listed(councils.map(({ shortName }) => shortName))}`;
  if (change === undefined) return `Whether the service desk is keeping up with calls${from} cannot be told: figures are not complete`;
  if (change === 0) return `The service desk is closing as many calls${from} as it receives`;
  return change < 0 ? `The service desk is closing more calls${from} than it receives` : `The service desk is receiving more calls${from} than it closes`;
};

const callsRuns = (calls: Answers['calls'], context: Context): TextRun[] => {
  const { together, lastYear, onLastYear, compare } = callsCounts(calls, context);
  const total = valueOf(together(context.months));
  const before = valueOf(lastYear(context.months));
  const percent = valueOf(onLastYear(context.months));
  if (total === undefined || context.months.length === 0) return [];
  const number = inWords(context.months.length);
  if (compare === 'none' || before === undefined || percent === undefined) {
    return [strong(count(total)), said(` ${plural(total, 'call was', 'calls were')} logged in ${number} ${plural(context.months.length, 'month')}.`)];
  }
  const amount = decimal(Math.abs(percent), 0);
  const level = amount === '0' ? 'level with' : `${amount}% ${percent > 0 ? 'higher' : 'lower'}`;
  const than = amount === '0' ? ' the' : ' than in the';
  return [
    said('Calls are '),
    strong(level),
    said(`${than} same ${number} ${plural(context.months.length, 'month')} of last year (${count(total)} against ${count(before)}).`),
  ];
};

const backlogRuns = (calls: Answers['calls'], backlog: Answers['backlog'], context: Context): TextRun[] => {
  const { opening, closing } = backlogAccount(calls, backlog, context).over(context.months);
  const [before, now] = [valueOf(opening), valueOf(closing)];
  if (before === undefined || now === undefined) return [];
  return [said(' Open calls stand at '), strong(count(now)), said(`, against ${count(before)} at 1 April.`)];
};

/** What stands above section 2. */
export const helpdeskHead: Head = {
  title,
  room: { kicker: 48, finding: 56, standfirst: 130 },
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
