import type { Envelope } from '../model/envelope';
import type { Audience, Marking, WithheldRecord } from '../model/marking';
import { subjects, type Answers, type Subject, type SubjectData } from '../model/subject';

/** A record that reached a reader it may not reach, and was removed. */
export interface Withheld extends WithheldRecord {
  subject: Subject;
}

/** Answers fit for their reader, and what was taken out of them. */
export interface Withholding {
  answers: Partial<Answers>;
  withheld: Withheld[];
}

interface Marked {
  marking: Marking;
}

/** Fails closed: only an explicit Part I is open. */
const isOpen = (record: Marked): boolean => record.marking.part === 'I';

const paragraphOf = (marking: Marking): number => (marking.part === 'II' ? marking.paragraph : 0);

/** What may be said of a record kept back. Its own title is exempt unless one was given for the public. */
const notice = (record: Marked & { reference: string; publicTitle?: string | undefined }): WithheldRecord => ({
  reference: record.reference,
  title: record.publicTitle ?? 'Exempt record',
  paragraph: paragraphOf(record.marking),
});

const unnamed =
  (reference: string) =>
  (record: Marked): WithheldRecord => ({ reference, title: 'Exempt record', paragraph: paragraphOf(record.marking) });

const split = <Item extends Marked, Notice extends WithheldRecord>(
  items: readonly Item[],
  describe: (item: Item) => Notice,
): { open: Item[]; notices: Notice[] } => ({
  open: items.filter(isOpen),
  notices: items.filter((item) => !isOpen(item)).map(describe),
});

/** Adds the notices whose reference is not listed yet, so that withholding twice lists nothing twice. */
const listed = <Notice extends WithheldRecord>(known: readonly Notice[], notices: readonly Notice[]): Notice[] => {
  const references = new Set(known.map((record) => record.reference));
  return [...known, ...notices.filter((record) => !references.has(record.reference))];
};

interface Withheldings<Data> {
  data: Data;
  withheld: WithheldRecord[];
}

const reported = unnamed('reported figure');

const withReported = <Data extends Pick<SubjectData['calls'], 'reported'>>(data: Data): Withheldings<Data> => {
  const figures = split(data.reported, reported);
  return { data: { ...data, reported: figures.open }, withheld: figures.notices };
};

const withholders: { [S in Subject]: (data: SubjectData[S]) => Withheldings<SubjectData[S]> } = {
  'reporting-periods': (data) => ({ data, withheld: [] }),
  calls: withReported,
  backlog: withReported,
  'fix-times': withReported,
  outages: (data) => {
    const records = split(data.records, notice);
    const figures = split(data.reported, reported);
    return {
      data: { ...data, records: records.open, reported: figures.open, withheld: listed(data.withheld, records.notices) },
      withheld: [...records.notices, ...figures.notices],
    };
  },
  projects: (data) => {
    const records = split(data.records, (project) => ({ ...notice(project), programme: project.programme, stage: project.stage }));
    const requested = split(data.requested, notice);
    const figures = split(data.reported, reported);
    return {
      data: {
        ...data,
        records: records.open,
        requested: requested.open,
        reported: figures.open,
        withheld: listed(data.withheld, records.notices),
      },
      withheld: [...records.notices, ...requested.notices, ...figures.notices],
    };
  },
  actions: (data) => {
    const records = split(data.records, notice);
    return { data: { ...data, records: records.open, withheld: listed(data.withheld, records.notices) }, withheld: records.notices };
  },
  explanations: (data) => {
    const records = split(data.records, unnamed('explanation'));
    return { data: { ...data, records: records.open }, withheld: records.notices };
  },
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

const isNotEmpty = (data: object): boolean => Object.values(data).some((part: unknown) => Array.isArray(part) && part.length > 0);

/**
 * One subject's answer with every record the reader may not see removed, and the removed records named. The API must
 * not send such records at all; this is the second lock. An answer that is exempt as a whole keeps its marking and
 * is emptied, so that the figures built from it are withheld in their turn.
 */
export const withholdSubject = <S extends Subject>(
  subject: S,
  held: Envelope<SubjectData[S]>,
  audience: Audience,
): { answer: Answers[S]; withheld: Withheld[] } => {
  if (audience === 'members') return { answer: held as Answers[S], withheld: [] };
  if (!isOpen(held)) {
    const withheld = isNotEmpty(held.data) ? [{ subject, ...unnamed(subject)(held) }] : [];
    return { answer: { ...held, notes: [], data: emptied[subject](held.data) } as Answers[S], withheld };
  }
  const { data, withheld } = withholders[subject](held.data);
  return { answer: { ...held, data } as Answers[S], withheld: withheld.map((record) => ({ subject, ...record })) };
};

/** {@link withholdSubject} for those who need the answer alone. */
export const withholdAnswer = <S extends Subject>(subject: S, answer: Envelope<SubjectData[S]>, audience: Audience): Answers[S] =>
  withholdSubject(subject, answer, audience).answer;

/** All the answers held, each through {@link withholdSubject}. Builders are given nothing else. */
export const withhold = (answers: Partial<Answers>, audience: Audience): Withholding => {
  const kept: Partial<Answers> = {};
  const withheld: Withheld[] = [];
  for (const subject of subjects) {
    const answer = answers[subject];
    if (answer === undefined) continue;
    const outcome = withholdSubject(subject, answer, audience);
    withheld.push(...outcome.withheld);
    Object.assign(kept, { [subject]: outcome.answer });
  }
  return { answers: kept, withheld };
};
