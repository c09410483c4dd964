import type { Envelope } from '../model/envelope';
import type { Audience, Marking, WithheldRecord } from '../model/marking';
import type { Answers, Subject, SubjectData } from '../model/subject';

interface Marked {
  marking: Marking;
}

/** A record that the public may be told of by its reference. */
type Named = Marked & { reference: string; publicTitle?: string | undefined };

/** Fails closed: only an explicit Part I is open. */
const isOpen = (record: Marked): boolean => record.marking.part === 'I';

const paragraphOf = (marking: Marking): number => (marking.part === 'II' ? marking.paragraph : 0);

/** What may be said of a record kept back. Its own title is exempt unless one was given for the public. */
const notice = (record: Named): WithheldRecord => ({
  reference: record.reference,
  title: record.publicTitle ?? 'Exempt record',
  paragraph: paragraphOf(record.marking),
});

/** The notices held, with one for each exempt record not listed yet, so that withholding twice lists nothing twice. */
const listed = <Item extends Named, Notice extends WithheldRecord>(known: readonly Notice[], items: readonly Item[], describe: (item: Item) => Notice): Notice[] => {
  const references = new Set(known.map(({ reference }) => reference));
  return [...known, ...items.filter((item) => !isOpen(item) && !references.has(item.reference)).map(describe)];
};

const withReported = <Data extends Pick<SubjectData['calls'], 'reported'>>(data: Data): Data => ({ ...data, reported: data.reported.filter(isOpen) });

const withRecords = <Data extends { records: Named[]; withheld: WithheldRecord[] }>(data: Data): Data => ({
  ...data,
  records: data.records.filter(isOpen),
  withheld: listed(data.withheld, data.records, notice),
});

/** Of each subject, what is left when its exempt records are gone. */
const openOnly: { [S in Subject]: (data: SubjectData[S]) => SubjectData[S] } = {
  'reporting-periods': (data) => data,
  calls: withReported,
  backlog: withReported,
  'fix-times': withReported,
  outages: (data) => withRecords(withReported(data)),
  projects: (data) => {
    const withheldRequests = listed(data.withheldRequests ?? [], data.requested, notice);
    return {
      ...withReported(data),
      records: data.records.filter(isOpen),
      withheld: listed(data.withheld, data.records, (project) => ({ ...notice(project), programme: project.programme, stage: project.stage })),
      requested: data.requested.filter(isOpen),
      ...(withheldRequests.length === 0 ? {} : { withheldRequests }),
    };
  },
  actions: withRecords,
  explanations: (data) => ({ records: data.records.filter(isOpen) }),
};

/** What is left of an answer that is exempt as a whole: its shape, empty. */
const emptied: { [S in Subject]: (data: SubjectData[S]) => SubjectData[S] } = {
  'reporting-periods': (data) => ({ ...data, councils: [], services: [], priorities: [], callCategories: [], periods: [], targets: [] }),
  calls: () => ({ rows: [], reported: [], definitionChanges: [] }),
  backlog: () => ({ rows: [], reported: [], definitionChanges: [] }),
  'fix-times': () => ({ rows: [], reported: [], definitionChanges: [] }),
  outages: () => ({ records: [], withheld: [], missing: [], reported: [] }),
  projects: () => ({ records: [], requested: [], withheld: [], history: [], reported: [] }),
  actions: () => ({ records: [], withheld: [] }),
  explanations: () => ({ records: [] }),
};

/**
 * One subject's answer without the records its reader may not see; where the contract has a list for them, they are
 * named in it. The API must not send such records at all; this is the second lock. An answer that is exempt as a whole
 * keeps its marking and is emptied, so that the figures built from it are withheld in their turn.
 */
export const withhold = <S extends Subject>(subject: S, answer: Envelope<SubjectData[S]>, audience: Audience): Answers[S] => {
  const kept = (change: Partial<Envelope<SubjectData[S]>>): Answers[S] => ({ ...answer, ...change }) as Answers[S];
  if (audience === 'members') return kept({});
  return isOpen(answer) ? kept({ data: openOnly[subject](answer.data) }) : kept({ notes: [], data: emptied[subject](answer.data) });
};
