/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A runner that failed without naming a failed test (a file that does not load, a crash, no report) still
 * counts as one failure, so that a broken run can never look like a good one.
 *
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
const withCrash = (count, exitCode) =>
  (exitCode !== 0 && count.failed === 0) || count.passed + count.failed === 0
    ? { ...count, failed: count.failed + 1 }
    : count;

/**
 * @param {readonly number[]} exitCodes of the programs that make up one step
 * @returns {Count} one pass or one failure
 */
export const countSteps = (exitCodes) =>
  exitCodes.length > 0 && exitCodes.every((code) => code === 0) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The name of a test that could not run here says so: "opens in LibreOffice (not run: LibreOffice is not installed)". */
const notHere = /\(not run: .+ is not installed\)$/;

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: { status?: string, title?: string }[] }[] } | null} report
 *   of Vitest's JSON reporter
 * @param {number} exitCode
 * @returns {Count} a skipped test, unless its name says which program is missing here, and a file that could not be
 *   loaded, each count as a failure
 */
export function countVitest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const excused = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status, title }) => status !== 'passed' && status !== 'failed' && notHere.test(title ?? '')),
  );
  const failed = report.numFailedTests + report.numPendingTests - excused.length + unloaded.length;
  return withCrash({ passed: report.numPassedTests, failed }, exitCode);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] } | null} report
 *   of Playwright's JSON reporter
 * @param {number} exitCode
 * @returns {Count} a skipped or flaky test, and an error outside any test, each count as a failure
 */
export function countPlaywright(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withCrash({ passed: expected, failed: unexpected + flaky + skipped + report.errors.length }, exitCode);
}
