import { mkdirSync, writeFileSync } from 'node:fs';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { resultsOf } from './results';
import { add, tallyType, type Tally } from './tallies';

const file = new URL('../../docs/accessibility/audit.json', import.meta.url);

/** Adds up the tallies of every test and writes the figures of the statement. Writes nothing after a failure. */
export default class AuditReporter implements Reporter {
  private readonly tally: Tally = {};
  private tests = 0;

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    this.tests += 1;
    for (const { contentType, body } of attachments)
      if (contentType === tallyType && body !== undefined)
        for (const [check, { looked, faults }] of Object.entries(JSON.parse(body.toString()) as Tally)) add(this.tally, check, looked, faults);
  }

  onEnd({ status }: FullResult): void {
    const faults = Object.entries(this.tally).flatMap(([check, one]) => one.faults.map((fault) => `${check}: ${fault}`));
    const out = process.env['AUDIT_FAULTS'];
    if (out !== undefined) writeFileSync(out, `${faults.join('\n')}\n`);
    console.log(`\n${this.tests} tests, ${faults.length} faults`);
    for (const [check, { looked, faults: wrong }] of Object.entries(this.tally)) console.log(`  ${check}: ${looked} looked at, ${wrong.length} at fault`);
    mkdirSync(new URL('.', file), { recursive: true });
    if (status === 'passed') writeFileSync(file, `${JSON.stringify(resultsOf(this.tally, new Date()), null, 2)}\n`);
    else console.log('Not written: the figures of the statement are those of a whole run without a fault.');
  }
}
