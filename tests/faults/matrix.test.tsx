import { act, cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { subjects, type Subject } from '../../src/model/subject';
import { faults, type Fault } from './faults';
import { panelSubjects } from './MatrixPage';
import { announcements, behaving, comeBack, forget, misbehaving, open, panelText, pass, screenText, server, startClock, timesAsked } from './world';

vi.mock('../../src/pages/pages', async () => {
  const { MatrixPage } = await import('./MatrixPage');
  return { pages: { overview: MatrixPage } };
});

// What is prepared in idle moments for a choice not yet made has its own test, and would take half the time here.
vi.mock('../../src/charts/whenIdle', () => ({ whenIdle: () => () => undefined }));

const debris = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object Object\]|Invalid Date/;
const drawn = new Map<Subject, string>();
const matrix = subjects.flatMap((subject) => faults.map((fault) => ({ subject, fault, name: fault.name })));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

beforeEach(() => {
  window.history.replaceState(null, '', '#/');
  startClock();
  behaving();
  forget();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Where a fault of a subject is said: on its panel, or on the page where it has none. */
const placeOf = (subject: Subject): string => (panelSubjects.some((one) => one === subject) ? panelText(subject) : screenText());

const othersOf = (subject: Subject) => panelSubjects.filter((one) => one !== subject);

/** As a panel looks when all is well; a missing explanation is said to be missing, and touches nothing else. */
const isAsDrawn = (one: Subject, subject: Subject): boolean =>
  subject === 'explanations' ? /\d/.test(panelText(one)) && !/Try again|Loading|last received/.test(panelText(one)) : panelText(one) === drawn.get(one);

/** Panels other than the faulty subject's that do not look as they do when all is well. */
const touched = (subject: Subject): Subject[] => othersOf(subject).filter((one) => !isAsDrawn(one, subject));

const tryAgain = async (): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Try again'));
  if (button) await act(async () => button.click());
  else await comeBack();
  await pass(1_000);
};

const said = (subject: Subject): readonly string[] => announcements().filter((text) => text.toLowerCase().includes(subject.replaceAll('-', ' ')));

it('draws every subject when all is well, and says so once', async () => {
  await open();
  for (const subject of panelSubjects) drawn.set(subject, panelText(subject));
  expect([...drawn.values()].filter((text) => !/\d/.test(text) || /could not|Loading/.test(text))).toEqual([]);
  expect(announcements()).toEqual(['The figures are loaded.']);
  expect(subjects.map(timesAsked)).toEqual(subjects.map(() => 1));
});

describe.each(matrix)('$subject: $name', ({ subject, fault }: { subject: Subject; fault: Fault }) => {
  const { cold, held, clears, within, requests } = fault;
  // Without the list of periods there is no page: its fault is the page's.
  const isPeriods = subject === 'reporting-periods';

  it('on first load, then with figures on the screen', async () => {
    misbehaving(subject, fault);
    await open();
    await pass(within - 1_000);
    expect(placeOf(subject)).toMatch(cold ?? /\d/);
    await pass(500);
    expect(timesAsked(subject)).toBe(requests);
    expect(screenText()).not.toMatch(debris);
    expect(isPeriods && cold ? [] : touched(subject)).toEqual([]);
    expect(said(subject).filter((text) => !text.includes('still loading'))).toHaveLength(cold && !isPeriods ? 1 : 0);

    behaving();
    await tryAgain();
    expect(panelSubjects.filter((one) => panelText(one) !== drawn.get(one))).toEqual([]);

    forget();
    misbehaving(subject, fault);
    await comeBack();
    await pass(within);
    expect(placeOf(subject)).toMatch(held ?? /\d/);
    expect(placeOf(subject)).toMatch(held && !clears && !isPeriods && subject !== 'explanations' ? /last set received.*last known/s : /\w/);
    await pass(500);
    expect(timesAsked(subject)).toBe(requests);
    expect(screenText()).not.toMatch(debris);
    expect(isPeriods && clears ? [] : touched(subject)).toEqual([]);
    expect(said(subject)).toHaveLength(held && !isPeriods ? 1 : 0);

    behaving();
    await tryAgain();
    expect(panelSubjects.filter((one) => panelText(one) !== drawn.get(one))).toEqual([]);
  });
});

afterAll(() => {
  process.stdout.write(`Fault matrix: ${faults.length} faults at ${subjects.length} endpoints, on first load and with figures: ${2 * matrix.length} cases\n`);
});
