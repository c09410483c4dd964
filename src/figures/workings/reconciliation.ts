import type { Figure } from '../figure';
import { count, decimal, inWords, plural } from '../format';
import type { Row, Table } from '../table';
import { listed } from '../wording';
import { valuedCell, wholeRow } from './parts';

/** Whether the records listed add up to the figure they stand behind. */
export interface Reconciliation {
  /** "The 12 outages listed add up to 28.5 hours", or by how much they do not and why. */
  text: string;
  /** Listed less stated, in the figure's unit. */
  difference: number;
}

const hours = (value: number): string => `${decimal(value, 1)} hours`;

const sumOf = (table: Table, rows: readonly Row[], column: string): number => rows.reduce((sum, row) => sum + (valuedCell(table, row, column)?.value ?? 0), 0);

/** Hours of the outages listed against the hours lost of the period. */
const outageHours = ({ table }: Figure): Reconciliation | undefined => {
  const all = wholeRow(table);
  const stated = valuedCell(table, all, 'hours');
  const records = table.rows.filter(({ kind }) => kind === 'point');
  if (all === undefined || stated === undefined || records.length === 0) return undefined;
  const sum = sumOf(table, records, 'hours');
  const difference = sum - stated.value;
  const which = `The ${inWords(records.length)} ${plural(records.length, 'outage', 'outages')} listed ${plural(records.length, 'adds', 'add')} up to ${hours(sum)}`;
  if (Math.abs(difference) < 1e-9) return { text: which, difference: 0 };
  const isLonger = records.length > (valuedCell(table, all, 'outages')?.value ?? records.length);
  const why = isLonger ? `the list begins before ${all.header}` : 'minutes of one service that two outages share count once';
  return { text: `${which}, ${hours(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than the ${decimal(stated.value, 1)} stated: ${why}`, difference };
};

/** Hours of each cause against those of all: outages of one service that overlap count once. */
const causeHours = ({ table }: Figure): Reconciliation | undefined => {
  const stated = valuedCell(table, wholeRow(table), 'hours');
  const causes = table.rows.filter(({ kind }) => kind === 'point');
  if (stated === undefined || causes.length === 0) return undefined;
  const sum = sumOf(table, causes, 'hours');
  const difference = sum - stated.value;
  if (Math.abs(difference) < 1e-9) return { text: `The hours of the ${inWords(causes.length)} ${plural(causes.length, 'cause')} add up to ${hours(stated.value)}`, difference: 0 };
  return {
    text: `The hours of the causes add up to ${hours(sum)}, ${hours(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than the ${decimal(stated.value, 1)} stated: minutes of one service that two outages share count once`,
    difference,
  };
};

/** Minutes lost of every service listed against those of the period. */
const serviceMinutes = ({ table }: Figure): Reconciliation | undefined => {
  const services = table.rows.filter((row) => row.kind === 'detail' && valuedCell(table, row, 'lost') !== undefined);
  const heading = table.rows.find(({ key }) => key === 'services')?.header.replace(/^Each service, /, '');
  const stated = valuedCell(table, wholeRow(table) ?? table.rows.findLast(({ kind }) => kind === 'total'), 'lost');
  if (services.length === 0 || heading === undefined || stated === undefined) return undefined;
  const sum = sumOf(table, services, 'lost');
  const difference = sum - stated.value;
  const lines = `The ${count(services.length)} lines of services, ${heading}, add up to ${count(sum)} minutes lost`;
  if (difference === 0) return { text: lines, difference };
  return { text: `${lines}, ${count(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than the ${count(stated.value)} stated, which count from April`, difference };
};

const ratingWords = ['red', 'amber', 'green', 'complete', 'not-rated'] as const;

/** Records listed, by rating. */
const ratedRecords = (noun: string) => ({ table }: Figure): Reconciliation | undefined => {
  const records = table.rows.filter(({ kind }) => kind === 'point');
  const ratings = records.flatMap(({ cells }) => cells.flatMap(({ rating }) => rating ?? []));
  if (records.length === 0 || ratings.length === 0) return undefined;
  const counted = ratingWords.flatMap((word) => {
    const own = ratings.filter((rating) => rating === word).length;
    return own === 0 ? [] : [`${inWords(own)} ${word.replace('-', ' ')}`];
  });
  const unrated = records.length - ratings.length;
  const rest = unrated === 0 ? [] : [`${inWords(unrated)} without a rating shown`];
  return { text: `The ${inWords(records.length)} ${plural(records.length, noun)} listed ${plural(records.length, 'is', 'are')} ${listed([...counted, ...rest])}`, difference: 0 };
};

const reconcilers: Partial<Record<Figure['metric'], (figure: Figure) => Reconciliation | undefined>> = {
  outages: outageHours,
  lessons: causeHours,
  availability: serviceMinutes,
  'foundation-projects': ratedRecords('project'),
  'project-list': ratedRecords('project'),
};

/** Whether a figure's records add up to what it states; undefined where it lists none. */
export const reconciliationOf = (figure: Figure): Reconciliation | undefined => reconcilers[figure.metric]?.(figure);
