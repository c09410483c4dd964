import { describe, expect, it } from 'vitest';
import { countPlaywright, countSteps, countVitest } from './testCounts.mjs';

const file = (status: string, tests: number, one: { status?: string; title?: string } = {}) => ({ status, assertionResults: Array.from({ length: tests }, () => one) });
const vitest = (
  numPassedTests: number,
  numFailedTests: number,
  numPendingTests = 0,
  testResults = [file('passed', 1)],
) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  testResults,
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0, errors: string[] = []) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors,
});

describe('the counts of `npm test`', () => {
  it.each([
    { title: 'every program succeeded', codes: [0, 0], count: { passed: 1, failed: 0 } },
    { title: 'one program failed', codes: [0, 2], count: { passed: 0, failed: 1 } },
    { title: 'nothing ran', codes: [], count: { passed: 0, failed: 1 } },
  ])('a step: $title', ({ codes, count }) => {
    expect(countSteps(codes)).toEqual(count);
  });

  it.each([
    { title: 'all pass', report: vitest(12, 0), code: 0, count: { passed: 12, failed: 0 } },
    { title: 'one fails', report: vitest(11, 1), code: 1, count: { passed: 11, failed: 1 } },
    { title: 'a skipped test', report: vitest(11, 0, 1), code: 0, count: { passed: 11, failed: 1 } },
    {
      title: 'a test of a program that is not here',
      report: vitest(11, 0, 1, [file('passed', 1, { status: 'skipped', title: 'opens in LibreOffice (not run: LibreOffice is not installed)' })]),
      code: 0,
      count: { passed: 11, failed: 0 },
    },
    {
      title: 'a file that does not load',
      report: vitest(11, 0, 0, [file('failed', 0)]),
      code: 1,
      count: { passed: 11, failed: 1 },
    },
    { title: 'a crash after the tests', report: vitest(11, 0), code: 1, count: { passed: 11, failed: 1 } },
    { title: 'no test at all', report: vitest(0, 0, 0, []), code: 0, count: { passed: 0, failed: 1 } },
    { title: 'no report', report: null, code: 0, count: { passed: 0, failed: 1 } },
  ])('Vitest: $title', ({ report, code, count }) => {
    expect(countVitest(report, code)).toEqual(count);
  });

  it.each([
    { title: 'all pass', report: playwright(7, 0), code: 0, count: { passed: 7, failed: 0 } },
    { title: 'one fails', report: playwright(6, 1), code: 1, count: { passed: 6, failed: 1 } },
    { title: 'a flaky and a skipped one', report: playwright(5, 0, 1, 1), code: 0, count: { passed: 5, failed: 2 } },
    {
      title: 'servers that do not start',
      report: playwright(0, 0, 0, 0, ['no server']),
      code: 1,
      count: { passed: 0, failed: 1 },
    },
    { title: 'no report', report: null, code: 1, count: { passed: 0, failed: 1 } },
  ])('Playwright: $title', ({ report, code, count }) => {
    expect(countPlaywright(report, code)).toEqual(count);
  });
});
