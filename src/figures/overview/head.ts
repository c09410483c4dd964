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

type Direction = 'up' | 'down' | undefined;

const directionOf = (measure: Headline | undefined, index: 0 | 1): Direction => {
  const direction = measure?.comparisons[index]?.direction;
  return direction === 'up' || direction === 'down' ? direction : undefined;
};

/**
 * How calls move: their season hides it on the quarter before, so where last year says otherwise, it is last year that
 * is told.
 */
const callsWords = (calls: Headline | undefined): { against: 'before' | 'last year'; direction: Direction } => {
  const [before, lastYear] = [directionOf(calls, 0), directionOf(calls, 1)];
  return lastYear === undefined || lastYear === before ? { against: 'before', direction: before } : { against: 'last year', direction: lastYear };
};

/** "The backlog is falling while calls rise": the two that members ask of first. */
const demandWords = (backlog: Direction, calls: Headline | undefined): string | undefined => {
  const moving = backlog && `the backlog is ${backlog === 'up' ? 'rising' : 'falling'}`;
  const { against, direction } = callsWords(calls);
  if (direction === undefined) return moving;
  if (against === 'last year') {
    const level = direction === 'up' ? 'above' : 'below';
    return moving ? `${moving} with calls ${level} last year` : `calls are ${level} last year`;
  }
  if (!moving) return `calls are ${direction === 'up' ? 'rising' : 'falling'}`;
  return backlog === direction
    ? `the backlog and calls are both ${direction === 'up' ? 'rising' : 'falling'}`
    : `${moving} while calls ${direction === 'up' ? 'rise' : 'fall'}`;
};

const every = (judged: number): string => (judged === 2 ? 'both' : `all ${inWords(judged)}`);

const targetWords = (off: number, judged: number): string | undefined => {
  if (judged === 0) return undefined;
  if (off === 0) return judged === 1 ? 'the one rated measure meets its target' : `${every(judged)} rated measures meet their targets`;
  if (off === judged) return judged === 1 ? 'the one rated measure misses its target' : `${every(judged)} rated measures miss their targets`;
  return `${inWords(off)} of ${inWords(judged)} rated measures ${plural(off, 'misses its target', 'miss their targets')}`;
};

const isNumber = (measure: Headline | undefined): measure is Headline => measure !== undefined && /^\d/.test(measure.value);

/** Where nothing is compared or rated: what stands, "461 calls were open at 30 November". */
const standing = (backlog: Headline | undefined, calls: Headline | undefined): string => {
  if (isNumber(backlog)) return `${backlog.value} ${backlog.value === '1' ? 'call was' : 'calls were'} open ${backlog.unit}`;
  if (isNumber(calls)) return `${calls.value} calls were logged ${calls.unit.replace(', ', ' in ')}`;
  return 'The figures of this period are not complete';
};

const findingOf = (built: readonly Headline[]): string => {
  const of = (metric: Headline['metric']): Headline | undefined => built.find((measure) => measure.metric === metric);
  const backlog = directionOf(of('backlog'), 0);
  const demand = demandWords(backlog, of('calls-logged'));
  const off = offTarget(built).length;
  const targets = targetWords(off, rated(built).length);
  if (demand === undefined && targets === undefined) return standing(of('backlog'), of('calls-logged'));
  if (demand === undefined || targets === undefined) return capitalised(demand ?? targets ?? '');
  const isTurn = (off > 0 && backlog === 'down') || (off === 0 && backlog === 'up');
  return capitalised(`${demand}${isTurn ? ', but' : off === 0 ? ' and' : ';'} ${targets}`);
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
  room: { kicker: 98, finding: 92, standfirst: 76 },
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
