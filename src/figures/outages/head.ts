import { isHeld } from '../../model/reading';
import type { Target } from '../../model/partnership';
import { councilsText } from '../context';
import { inWords, inWordsCapital, percentDown, plural } from '../format';
import { pageHead, said, strong } from '../pageHead';
import type { Head, PanelAnswers, TextRun } from '../panel';
import { periodLabel } from '../periodLabel';
import { markOf } from '../rating';
import type { Selection } from '../selection';
import { capitalised, halving, quarterToDate } from '../wording';
import { availabilityTarget } from './availabilityTarget';
import { percentOver } from './availabilityOver';
import { inHours, noneFinding } from './lanesFinding';
import { outageContext, type OutageContext } from './outageContext';
import type { Tally } from './tally';

const title = 'Outages and fix times';

/** "in the same months of last year", but "last year". */
const during = (words: string): string => (words === 'last year' ? words : `in ${words}`);

const lossWords = (from: OutageContext): string | undefined => {
  const now = from.tallyOf(from.months);
  if (!isHeld(now)) return undefined;
  const before = from.compared === undefined ? undefined : from.tallyOf(from.compared.months);
  if (now.value.count === 0 && now.value.minutes === 0) return noneFinding(from);
  if (from.compared === undefined || before === undefined || !isHeld(before)) {
    return `${inWordsCapital(now.value.count)} ${plural(now.value.count, 'outage')} cost ${inHours(now.value.minutes)} hours`;
  }
  const fall = halving(now.value.minutes, before.value.minutes);
  const { words } = from.compared;
  if (fall === 'more than halved') return `Outages cost fewer than half the hours of ${words}`;
  if (fall === 'halved') return `Outages cost half the hours of ${words}`;
  if (inHours(now.value.minutes) === inHours(before.value.minutes)) return `Outages cost as many hours as ${during(words)}`;
  return `Outages cost ${now.value.minutes > before.value.minutes ? 'more' : 'fewer'} hours than ${during(words)}`;
};

const availabilityWords = (from: OutageContext, target: Target | undefined): string | undefined => {
  const { latest } = from.context;
  if (latest === undefined || target === undefined) return undefined;
  const now = percentOver(from, latest.months);
  if (!isHeld(now)) return undefined;
  const met = markOf(now.value, target) === 'green';
  return `availability ${met ? 'met' : 'missed'} target in ${quarterToDate(latest)}`;
};

const findingOf = (from: OutageContext): string => {
  const target = availabilityTarget(from);
  const loss = lossWords(from);
  const share = availabilityWords(from, target);
  if (loss === undefined) return share === undefined ? 'The return of outages is not complete' : capitalised(share);
  if (share === undefined || loss === noneFinding(from)) return loss;
  const good = share.includes('met target');
  const better = /fewer|half/.test(loss);
  return `${loss}, ${good === better ? 'and' : 'but'} ${share}`;
};

const lossWordsOf = ({ count, minutes }: Tally): string => (count === 0 && minutes === 0 ? 'none' : `${inWords(count)} and ${inHours(minutes)}`);

/** "There have been 12 outages and 28.5 hours lost", without a full stop. */
const lostRuns = (lost: Tally): TextRun[] => {
  if (lost.count === 0 && lost.minutes === 0) return [said('No hours were lost')];
  const outages = `${inWords(lost.count)} ${plural(lost.count, 'outage')}`;
  return [said(`There ${plural(lost.count, 'has', 'have')} been `), strong(`${outages} and ${inHours(lost.minutes)} hours lost`)];
};

const standfirstOf = (from: OutageContext): TextRun[] => {
  const now = from.tallyOf(from.months);
  if (!isHeld(now)) return [said('A council’s return is missing, so nothing is totalled.')];
  const { latest } = from.context;
  const runs = lostRuns(now.value);
  const before = from.compared === undefined ? undefined : from.tallyOf(from.compared.months);
  const against =
    from.compared !== undefined && before !== undefined && isHeld(before)
      ? [said(`, against ${lossWordsOf(before.value)} ${during(from.compared.words)}. `)]
      : [said('. ')];
  const share = latest === undefined ? undefined : percentOver(from, latest.months);
  const target = availabilityTarget(from);
  if (latest === undefined || share === undefined || !isHeld(share)) return [...runs, ...against];
  const goal = target === undefined ? '' : `, against a target of ${percentDown(target.value, 2)}`;
  return [...runs, ...against, said(`Services were available for `), strong(percentDown(share.value, 2)), said(` of supported hours in ${quarterToDate(latest)}${goal}.`)];
};

const built = (answers: PanelAnswers<'outages'>, selection: Selection) => {
  const from = outageContext(answers, selection);
  return {
    kicker: `${title}, ${councilsText(from.context)}, ${periodLabel(selection.period)}`,
    finding: from.months.length === 0 ? 'No figures are held for these months' : findingOf(from),
    standfirst: from.months.length === 0 ? [] : standfirstOf(from),
  };
};

/** Head of the page Outages and fix times. */
export const outagesHead: Head = {
  title,
  room: { kicker: 80, finding: 104, standfirst: 216 },
  uses: ['outages', 'explanations'],
  build: (answers, selection) => {
    const { outages } = answers;
    const head = outages === undefined ? { kicker: title, finding: title, standfirst: [] } : built({ ...answers, outages }, selection);
    return pageHead('outages', answers, selection, head);
  },
};
