import type { Subject } from '../../src/model/subject';

/** A fault breaks the contract or a rule behind it; a doubt may be right, and should be looked at. */
export type Severity = 'fault' | 'doubt';

/** One thing the checker found. */
export interface Finding {
  endpoint: Subject | 'any';
  /** Name of the rule, which does not change: "backlog-identity". */
  rule: string;
  severity: Severity;
  /** Place in the answer, or of the exchange: "data.rows (2023-09, SBC)", "header ETag". */
  path: string;
  expected: string;
  found: string;
}

/** What a rule finds, before its name is put to it. */
export type Found = Omit<Finding, 'rule' | 'severity'>;

/** What a finding of one endpoint says. */
export const at = (endpoint: Finding['endpoint'], path: string, expected: string, found: string): Found => ({ endpoint, path, expected, found });
