import { subjects } from '../../src/model/subject';
import type { Finding } from './finding';
import type { Report } from './check';

/** Of one rule and endpoint so many are printed; `--json` has them all. */
const mostPrinted = 5;

const line = ({ path, expected, found }: Finding): string => `    ${path}: expected ${expected}; found ${found}.`;

const block = (findings: readonly Finding[]): string[] => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const of = findings.filter((finding) => finding.rule === rule);
    const more = of.length - mostPrinted;
    return [`  ${of[0]!.severity === 'fault' ? 'FAULT' : 'DOUBT'} ${rule}`, ...of.slice(0, mostPrinted).map(line), ...(more > 0 ? [`    and ${more} more`] : [])];
  });
};

/** Faults: what the contract forbids. */
export const faultsOf = ({ findings }: Report): Finding[] => findings.filter(({ severity }) => severity === 'fault');

/** A report as text, by endpoint, rule and path. */
export const reportText = (report: Report): string => {
  const { base, audience, query, asked, rules, findings } = report;
  const faults = faultsOf(report).length;
  const endpoints = [...subjects, 'any' as const].flatMap((endpoint) => {
    const of = findings.filter((finding) => finding.endpoint === endpoint);
    const one = asked.find((answer) => answer.endpoint === endpoint);
    if (one === undefined && of.length === 0) return [];
    const said = one === undefined ? 'the API as a whole' : `${one.status === 0 ? 'no answer' : one.status}, ${one.milliseconds} ms, ${one.bytes} bytes`;
    return [`/${endpoint === 'any' ? '' : endpoint}  ${said}${of.length === 0 ? ', nothing found' : ''}`, ...block(of)];
  });
  return [
    `${base} for ${audience}, ${query.from ?? 'the first month'} to ${query.to ?? 'the last'}`,
    '',
    ...endpoints,
    '',
    `${faults} ${faults === 1 ? 'fault' : 'faults'}, ${findings.length - faults} to look at, by the contract and ${rules} rules more.`,
    '',
  ].join('\n');
};
