import { readFileSync } from 'node:fs';
import { explanations } from '../journeys/incompletes';
import { states, themes, widths } from './combinations';
import type { Tally } from './tallies';

const versionOf = (name: string): string => (JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version;

/** Checks in the order of the statement, and what is looked at in each. */
const checks: readonly (readonly [key: string, name: string, unit: string])[] = [
  ['axe', 'axe rules, WCAG 2 A to 2.2 AA and best practice', 'screens'],
  ['text contrast', 'Contrast of text with what lies beneath it: 4.5 to 1, large text 3 to 1', 'texts'],
  ['mark contrast', 'Contrast of the marks of charts: 3 to 1', 'marks'],
  ['without hue', 'Series told apart without colour', 'screens'],
  ['labels', 'Labels of charts cut off or on each other', 'screens'],
  ['reflow', 'Sideways scrolling', 'screens'],
  ['targets', 'Size of what is pressed: 24 pixels', 'targets'],
  ['structure', 'Headings, landmarks, language, title', 'screens'],
  ['movement', 'Movement', 'screens'],
];

/** The figures of the accessibility statement. */
export const resultsOf = (tally: Tally, now: Date) => ({
  date: now.toISOString().slice(0, 10),
  axe: versionOf('axe-core'),
  /** States of the world looked at, by the names of the demonstration. */
  states: states.filter((state) => tally[`state:${state}`] !== undefined),
  themes: themes.map(({ name }) => name),
  widths: [...widths],
  checks: checks.flatMap(([key, name, unit]) => {
    const one = tally[key];
    return one === undefined ? [] : [{ name, unit, looked: one.looked, faults: one.faults.length }];
  }),
  undecided: Object.entries(explanations).flatMap(([key, { because }]) => {
    const looked = tally[`incomplete:${key}`]?.looked ?? 0;
    return looked === 0 ? [] : [{ name: key, looked, because }];
  }),
});
