import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi, type Mock } from 'vitest';
import type { Selection } from '../figures/selection';
import type { Answers } from '../model/subject';
import { usePrepared } from './usePrepared';

const answers = {
  'reporting-periods': { data: { councils: [{ code: 'A' }, { code: 'B' }] } },
} as unknown as Partial<Answers>;

const selection = { period: {}, council: 'A', compare: 'last-year', audience: 'public' } as Selection;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const councilsBuilt = (build: Mock<(other: Selection) => void>): string[] => build.mock.calls.map(([built]) => built.council);

it('builds for the other councils, one at each idle moment', () => {
  const build = vi.fn<(other: Selection) => void>();
  renderHook(() => usePrepared(answers, selection, build));
  expect(build).not.toHaveBeenCalled();
  vi.advanceTimersToNextTimer();
  expect(councilsBuilt(build)).toEqual(['both']);
  vi.runAllTimers();
  expect(councilsBuilt(build)).toEqual(['both', 'B']);
});

it('stops when the page goes', () => {
  const build = vi.fn<(other: Selection) => void>();
  const { unmount } = renderHook(() => usePrepared(answers, selection, build));
  vi.advanceTimersToNextTimer();
  unmount();
  vi.runAllTimers();
  expect(councilsBuilt(build)).toEqual(['both']);
});

it('waits for the answers', () => {
  const build = vi.fn<(other: Selection) => void>();
  renderHook(() => usePrepared(undefined, selection, build));
  vi.runAllTimers();
  expect(councilsBuilt(build)).toEqual([]);
});
