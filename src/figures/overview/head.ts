import { monthsHeld, quartersOf } from '../../model/period';
import { councilsText, contextOf } from '../context';
import { capitalised, listed } from '../wording';
import { inWords, inWordsCapital, plural } from '../format';
import type { Headline } from '../figure';
import { pageHead, said, strong } from '../pageHead';
import type { Head, TextRun } from '../panel';
import { partQuarterNote, periodLabel } from '../periodLabel';
import type { Selection } from '../selection';
import { measuresOf, measureSubjects, offTarget, rated, valueText } from './measures';

const title = 'Overview';

const directionOf = (measure: Headline | undefined): 'up' | 'down' | undefined => {
  const direction = measure?.comparisons[0]?.direction;
  return direction === 'up' || direction === 'down' ? direction : undefined;
};

/** "The backlog is falling while calls rise": the two that members ask of first, against the quarter before. */
const demandWords = (backlog: 'up' | 'down' | undefined, calls: 'up' | 'down' | undefined): string | undefined => {
  const moving = backlog && `the backlog is ${backlog === 'up' ? 'rising' : 'falling'}`;
  if (!moving) return calls && `calls are ${calls === 'up' ? 'rising' : 'falling'}`;
  if (!calls) return moving;
  return backlog === calls ? `the backlog and calls are both ${calls === 'up' ? 'rising' : 'falling'}` : `${moving} while calls ${calls === 'up' ? 'rise' : 'fall'}`;
};

const every = (judged: number): string => (judged === 2 ? 'both' : `all ${inWords(judged)}`);

const targetWords = (off: number, judged: number): string | undefined => {
  if (judged === 0) return undefined;
  if (off === 0) return judged === 1 ? 'the one rated measure meets its target' : `${every(judged)} rated measures meet their targets`;
  if (off === judged) return judged === 1 ? 'the one rated measure misses its target' : `${every(judged)} rated measures miss their targets`;
  return `${inWords(off)} of ${inWords(judged)} rated measures ${plural(off, 'misses its target', 'miss their targets')}`;
};

const findingOf = (built: readonly Headline[]): string => {
  const of = (metric: Headline['metric']): Headline | undefined => built.find((measure) => measure.metric === metric);
  const demand = demandWords(directionOf(of('backlog')), directionOf(of('calls-logged')));
  const off = offTarget(built).length;
  const targets = targetWords(off, rated(built).length);
  if (demand === undefined && targets === undefined) return 'There is nothing to compare these figures with yet';
  if (demand === undefined || targets === undefined) return capitalised(demand ?? targets ?? '');
  return capitalised(`${demand}, ${off === 0 ? 'and' : 'but'} ${targets}`);
};

const sentence = (measure: Headline): TextRun[] => {
  const { name, againstTarget } = measure;
  if (againstTarget === undefined) return [said(`${name}: `), strong(valueText(measure)), said('. ')];
  const [value = '', ...rest] = againstTarget.split(', ');
  return [said(`${name}: `), strong(value), said(`${rest.length > 0 ? ', ' : ''}${rest.join(', ')}. `)];
};

const standfirstOf = (built: readonly Headline[], absent: readonly string[]): TextRun[] => {
  const worst = offTarget(built).slice(0, 2).flatMap(sentence);
  const met = rated(built).filter(({ rating }) => rating.mark === 'green');
  const good = met.length === 0 ? [] : [said(`${inWordsCapital(met.length)} ${plural(met.length, 'measure meets', 'measures meet')} target: ${listed(met.map(({ name }) => name))}. `)];
  const gaps = absent.length === 0 ? [] : [said(`Not loaded: ${listed(absent)}.`)];
  return [...worst, ...(worst.length > 0 ? [] : good), ...gaps];
};

const kickerOf = (councils: string, { period }: Selection): string => {
  const latest = quartersOf(monthsHeld(period, period.dataTo)).at(-1);
  const note = latest?.part === true ? partQuarterNote(period, latest.months.length) : '';
  const place = `${capitalised(councils)}, ${periodLabel(period)}`;
  return note === '' ? place : `${place}. ${note}`;
};

/** Head of the Overview: the finding of the whole period. */
export const overviewHead: Head = {
  title,
  uses: [...new Set([...measureSubjects, 'explanations' as const])],
  build: (answers, selection) => {
    const { built, absent } = measuresOf(answers, selection);
    const context = contextOf(answers, selection, [answers['reporting-periods']]);
    return pageHead('overview', answers, selection, {
      kicker: kickerOf(councilsText(context), selection),
      finding: findingOf(built),
      standfirst: standfirstOf(built, absent),
    });
  },
};

