import { act, render } from '@testing-library/react';
import { focusManager } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { vi } from 'vitest';
import { loadStoredDocument } from '../../mocks/storedDocuments';
import { App } from '../../src/app/App';
import { selectAnswer } from '../../src/contract/answer';
import { subjects, type Subject } from '../../src/model/subject';
import { lastAnnouncement, onAnnouncement } from '../../src/ui/announce';
import type { Fault, Misbehave } from './faults';
import { panels } from './MatrixPage';

const config = { apiBase: 'http://localhost:3000/api/', audience: 'public', opensIn: 1, demonstration: false } as const;

/** Enough to draw every panel. */
const months = { from: '2023-04', to: '2023-11' } as const;

const answers = new Map<Subject, string>();
for (const subject of subjects) answers.set(subject, JSON.stringify(selectAnswer(subject, await loadStoredDocument(subject), months)));

let faulty: { subject: Subject; misbehave: Misbehave } | undefined;
let asked: Subject[] = [];

const good = (text: string): Response => new HttpResponse(text, { headers: { 'content-type': 'application/json' } });

/** The API: every endpoint good but the faulty one. */
export const server = setupServer(
  http.get('*/api/:subject', ({ params, request }) => {
    const subject = subjects.find((name) => name === params['subject'])!;
    const text = answers.get(subject)!;
    asked.push(subject);
    return faulty?.subject === subject ? faulty.misbehave(text, request.signal) : good(text);
  }),
);

/** Makes one endpoint misbehave, or none. */
export const misbehaving = (subject: Subject, { misbehave, offline }: Fault): void => {
  faulty = { subject, misbehave };
  if (offline) vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
};

export const behaving = (): void => {
  faulty = undefined;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
};

/** Times an endpoint was asked since the last {@link forget}. */
export const timesAsked = (subject: Subject): number => asked.filter((one) => one === subject).length;

let announced: string[] = [];
onAnnouncement(() => announced.push(lastAnnouncement().trim()));

/** What was announced since the last {@link forget}. */
export const announcements = (): readonly string[] => announced;

export const forget = (): void => {
  asked = [];
  announced = [];
};

/** The clock of the tests: time passes when it is told to. Streams and promises go on by themselves. */
export const startClock = (): void => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'], now: Date.parse('2023-12-04T10:00:00Z') });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('No answer in time', 'TimeoutError')), ms);
    return controller.signal;
  });
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets so many milliseconds pass, and what they bring about happen. */
export const pass = async (ms: number): Promise<void> => {
  const step = Math.max(250, ms / 10);
  for (let passed = 0; passed < ms; passed += step) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(step);
      await turn();
      await turn();
    });
  }
};

/** Opens the product and lets a moment pass. */
export const open = async (): Promise<void> => {
  render(<App config={config} />);
  await pass(1_000);
};

/** The reader comes back after ten minutes: everything is asked for anew. */
export const comeBack = async (): Promise<void> => {
  vi.setSystemTime(Date.now() + 600_000);
  await act(async () => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    await turn();
  });
};

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ');

/** What a panel shows. */
export const panelText = (subject: Subject): string => {
  const folio = [...document.querySelectorAll('section.panel')].find((panel) => panel.querySelector('h2')?.id === `panel-${panels.get(subject)!.ref.replace('.', '-')}-heading`);
  return textOf(folio);
};

/** Everything on the screen. */
export const screenText = (): string => textOf(document.body);
