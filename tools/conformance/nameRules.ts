import { checkAgainstPartnership } from '../../src/contract/consistency';
import { isMissingReturn } from '../../src/contract/returns';
import { metricIds } from '../../src/metrics/metric';
import { subjects } from '../../src/model/subject';
import { at, type Found } from './finding';
import { recordPath, type Facts, type Rule } from './facts';

const pages = ['overview', 'helpdesk', 'outages', 'projects', 'actions'];

const strangers = ({ answers }: Facts): Found[] => {
  const partnership = answers['reporting-periods']?.data;
  if (partnership === undefined) return [];
  return subjects.flatMap((subject) => {
    const data = answers[subject]?.data;
    const problems = data === undefined ? [] : checkAgainstPartnership(subject, data, partnership);
    return problems.map(({ path, expected, found }) => at(subject, path, expected, found));
  });
};

/** One finding a name, not one a row. */
const once = (findings: readonly Found[]): Found[] => [...new Map(findings.map((finding) => [finding.found, finding])).values()];

const categories = ({ answers }: Facts): Found[] => {
  const known = answers['reporting-periods']?.data.callCategories.map(({ id }) => id);
  if (known === undefined) return [];
  return once(
    (answers.calls?.data.rows ?? [])
      .filter((row) => !isMissingReturn(row))
      .filter(({ category }) => !known.includes(category))
      .map(({ category, month, council }) => at('calls', `data.rows (${month}, ${council}).category`, `a call category of the partnership (${known.join(', ')})`, category)),
  );
};

const priorities = ({ answers }: Facts): Found[] => {
  const known = answers['reporting-periods']?.data.priorities.map(({ priority }) => priority);
  if (known === undefined) return [];
  return (['backlog', 'fix-times'] as const).flatMap((subject) =>
    once(
      (answers[subject]?.data.rows ?? [])
        .filter((row) => !isMissingReturn(row))
        .filter(({ priority }) => !known.includes(priority))
        .map(({ priority, month, council }) => at(subject, `data.rows (${month}, ${council}).priority`, `a priority of the partnership (${known.join(', ')})`, String(priority))),
    ),
  );
};

const isExplained = (subject: string, { answers }: Facts): boolean => {
  const [kind, name = ''] = subject.includes(':') ? subject.split(':') : ['metric', subject];
  if (kind === 'page') return pages.includes(name);
  if (kind !== 'project') return metricIds.some((id) => id === name);
  const projects = answers.projects?.data;
  return projects === undefined || [...projects.records, ...projects.withheld].some(({ reference }) => reference === name);
};

const explained = (facts: Facts): Found[] =>
  (facts.answers.explanations?.data.records ?? [])
    .filter(({ subject }) => !isExplained(subject, facts))
    .map(({ subject, from, to }) => at('explanations', `data.records (${subject}, ${from} to ${to}).subject`, 'a measure, `page:` and a page, or `project:` and the reference of a project', subject));

const listedTwice = ({ answers }: Facts): Found[] =>
  (['outages', 'projects', 'actions'] as const).flatMap((subject) => {
    const data = answers[subject]?.data;
    const references = new Set<string>(data?.records.map(({ reference }) => reference));
    return (data?.withheld ?? []).filter(({ reference }) => references.has(reference)).map(({ reference }) => at(subject, recordPath(reference), 'a record shown or withheld', 'both'));
  });

const forgotten = ({ answers }: Facts): Found[] =>
  (answers.actions?.data.records ?? [])
    .filter(({ status, completedOn }) => status === 'complete' && completedOn === undefined)
    .map(({ reference }) => at('actions', recordPath(reference, 'completedOn'), 'the day a complete action was completed', 'nothing'));

/** Every name means something to the partnership or the dashboard. */
export const nameRules: readonly Rule[] = [
  { name: 'unknown-council-or-service', severity: 'fault', find: strangers },
  { name: 'unknown-priority', severity: 'fault', find: priorities },
  { name: 'unknown-explained', severity: 'fault', find: explained },
  { name: 'withheld-and-shown', severity: 'fault', find: listedTwice },
  { name: 'unknown-category', severity: 'doubt', find: categories },
  { name: 'completed-without-day', severity: 'doubt', find: forgotten },
];
