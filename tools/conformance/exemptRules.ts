import { isMissingReturn } from '../../src/contract/returns';
import { subjects } from '../../src/model/subject';
import type { Marking } from '../../src/model/marking';
import { at, type Found } from './finding';
import { recordPath, rowPath, type Facts, type Rule } from './facts';

/** Words shorter than this are found in any text. */
const tellingLength = 12;

/** Something of an answer with a marking of its own. */
interface Marked {
  path: string;
  marking: Marking;
}

const reported = (list: readonly { title: string; marking: Marking }[]): Marked[] => list.map(({ title, marking }) => ({ path: `data.reported (${title})`, marking }));

const records = (list: readonly { reference: string; marking: Marking }[]): Marked[] => list.map(({ reference, marking }) => ({ path: recordPath(reference), marking }));

const markedIn = (answers: Facts['answers'], subject: (typeof subjects)[number]): Marked[] => {
  switch (subject) {
    case 'reporting-periods':
      return [];
    case 'calls':
    case 'backlog':
    case 'fix-times':
      return reported(answers[subject]?.data.reported ?? []);
    case 'outages':
      return [...records(answers.outages?.data.records ?? []), ...reported(answers.outages?.data.reported ?? [])];
    case 'projects':
      return [...records([...(answers.projects?.data.records ?? []), ...(answers.projects?.data.requested ?? [])]), ...reported(answers.projects?.data.reported ?? [])];
    case 'actions':
      return records(answers.actions?.data.records ?? []);
    case 'explanations':
      return (answers.explanations?.data.records ?? []).map((record) => ({ path: `data.records (${record.subject})`, marking: record.marking }));
  }
};

const said = (marking: Marking): string => (marking.part === 'I' ? 'Part I' : `Part II, paragraph ${marking.paragraph}`);

const sent = (facts: Facts): Found[] =>
  facts.audience === 'members'
    ? []
    : subjects.flatMap((subject) =>
        markedIn(facts.answers, subject)
          .filter(({ marking }) => marking.part !== 'I')
          .map(({ path, marking }) => at(subject, path, 'nothing exempt in an answer to the public', said(marking))),
      );

const envelopes = ({ answers, audience }: Facts): Found[] =>
  subjects.flatMap((subject) => {
    const answer = answers[subject];
    if (answer === undefined) return [];
    if (audience === 'public') return answer.marking.part === 'I' ? [] : [at(subject, 'marking', 'Part I, in an answer to the public', said(answer.marking))];
    const exempt = markedIn(answers, subject).find(({ marking }) => marking.part === 'II');
    return exempt === undefined || answer.marking.part === 'II' ? [] : [at(subject, 'marking', `Part II, as ${exempt.path} is exempt`, 'Part I')];
  });

/** Every text of a value, with its path, without recursion into what JSON cannot hold. */
const textsOf = (value: unknown): string[] => {
  const texts: string[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'object' && next !== null) stack.push(...Object.values(next));
  }
  return texts;
};

interface Exempt {
  reference: string;
  publicTitle?: string | undefined;
}

const exemptRecords = ({ members }: Facts): Exempt[] =>
  [...(members.outages?.data.records ?? []), ...(members.projects?.data.records ?? []), ...(members.projects?.data.requested ?? []), ...(members.actions?.data.records ?? [])].filter(
    ({ marking }) => marking.part === 'II',
  );

/** Words of an exempt record, less those its public title and the open records say too. */
const tellingWords = (record: Exempt, open: string): string[] =>
  textsOf(record).filter((text) => text.length >= tellingLength && text !== record.publicTitle && !/^\d{4}-\d\d-\d\d/.test(text) && !open.includes(text));

const openWords = ({ members }: Facts): string =>
  JSON.stringify([members.outages, members.projects, members.actions].map((answer) => (answer?.data.records ?? []).filter(({ marking }) => marking.part === 'I'))) +
  JSON.stringify(members['reporting-periods']?.data ?? '');

const leaked = (facts: Facts): Found[] => {
  const open = openWords(facts);
  return exemptRecords(facts).flatMap((record) => {
    const words = tellingWords(record, open);
    return subjects.flatMap((subject) => {
      const body = facts.audience === 'public' ? facts.bodies[subject] : undefined;
      const word = body === undefined ? undefined : words.find((text) => body.includes(JSON.stringify(text).slice(1, -1)));
      return word === undefined ? [] : [at(subject, recordPath(record.reference), 'none of its words in an answer to the public', `"${word.slice(0, 60)}"`)];
    });
  });
};

const counts = ({ answers, audience }: Facts): Found[] => {
  const projects = answers.projects;
  if (projects === undefined || audience === 'members' || projects.data.withheld.length === 0) return [];
  const { history, records } = projects.data;
  const last = history.map(({ month }) => month).toSorted().at(-1);
  if (last === undefined || !projects.dataTo.startsWith(last)) return [];
  const total = history.filter(({ month }) => month === last).reduce((sum, { green, amber, red }) => sum + green + amber + red, 0);
  return total > records.length
    ? [at('projects', `data.history (${last})`, `the ${records.length} projects shown: a larger count tells the ratings of those withheld by subtraction`, String(total))]
    : [];
};

const subtraction = ({ answers, audience }: Facts): Found[] => {
  if (audience === 'members') return [];
  const councils = answers['reporting-periods']?.data.councils.length ?? 0;
  return (['calls', 'backlog', 'fix-times'] as const).flatMap((subject) => {
    const data = answers[subject]?.data;
    const withheld = (data?.rows ?? []).filter((row) => isMissingReturn(row) && row.status === 'withheld');
    return withheld.flatMap(({ month, council }) =>
      (data?.reported ?? [])
        .filter((figure) => figure.council === undefined && figure.kind === 'count' && figure.from === month && figure.to === month && councils === 2)
        .map(({ title, text }) => at(subject, rowPath(month, council), 'no total of the month: less the other council’s figure it tells what is withheld', `"${title}", ${text}`)),
    );
  });
};

const named = ({ answers, audience }: Facts): Found[] => {
  if (audience === 'members') return [];
  const withheld = [...(answers.projects?.data.withheld ?? []), ...(answers.outages?.data.withheld ?? []), ...(answers.actions?.data.withheld ?? [])];
  return (answers.explanations?.data.records ?? []).flatMap((record) =>
    withheld
      .filter(({ reference }) => record.subject === `project:${reference}` || textsOf(record).some((text) => new RegExp(`\\b${reference.replaceAll(/[^\w]/g, '\\$&')}\\b`).test(text)))
      .map(({ reference }) => at('explanations', `data.records (${record.subject})`, 'no account of an exempt record in an answer to the public', reference)),
  );
};

/** What is exempt reaches nobody it may not reach, not even by subtraction. */
export const exemptRules: readonly Rule[] = [
  { name: 'exempt-record-to-public', severity: 'fault', find: sent },
  { name: 'envelope-marking', severity: 'fault', find: envelopes },
  { name: 'exempt-words-to-public', severity: 'fault', find: leaked },
  { name: 'exempt-by-history', severity: 'fault', find: counts },
  { name: 'exempt-by-total', severity: 'fault', find: subtraction },
  { name: 'exempt-explained-to-public', severity: 'fault', find: named },
];
