import type { Figure } from '../../src/figures/figure';
import type { Cell, Row } from '../../src/figures/table';

/** What is no measurement: quarters, years, days of the month, priorities and project or panel references. */
const names = /Quarter \d|Q\d|\b20\d\d(\/\d\d)?\b|\b\d{1,2} (?=January|February|March|April|May|June|July|August|September|October|November|December)|[Pp]riority \d|\b[A-Z]\d+\b/g;

/** Numbers a sentence states, with the decimals they are stated to. */
const stated = (sentence: string): { text: string; value: number; places: number }[] =>
  (sentence.replace(names, ' ').match(/\d[\d,]*(\.\d+)?/g) ?? []).map((text) => ({
    text,
    value: Number(text.replaceAll(',', '')),
    places: text.split('.')[1]?.length ?? 0,
  }));

const numbersOf = ({ text, value, secondary = '' }: Cell): number[] => [
  ...(value === undefined ? [] : [Math.abs(value)]),
  ...stated(`${text} ${secondary}`).map((number) => number.value),
];

/** True for a number that reads the same, rounded or cut to as many places. */
const agrees = (value: number, places: number) => (number: number) => {
  const cut = Math.floor(number * 10 ** places + 1e-9) / 10 ** places;
  return [number, cut].some((shown) => shown.toFixed(places) === value.toFixed(places));
};

/** What a list holds as rows: how many, and how many of each rating. */
const counted = (rows: readonly Row[]): number[] => {
  const points = rows.filter(({ kind }) => kind === 'point');
  const ratings = points.flatMap(({ cells }) => cells.flatMap(({ rating }) => rating ?? []));
  return [points.length, ...[...new Set(ratings)].map((one) => ratings.filter((rating) => rating === one).length)];
};

/** Numbers of a finding that its table does not have, however rounded or cut. */
export const unsupported = ({ finding, table }: Figure): string[] => {
  const known = [...counted(table.rows), ...table.rows.flatMap(({ header, cells }) => [...stated(header).map(({ value }) => value), ...cells.flatMap(numbersOf)])];
  return stated(finding)
    .filter(({ value, places }) => !known.some(agrees(value, places)))
    .map(({ text }) => `${text} in “${finding}”`);
};
