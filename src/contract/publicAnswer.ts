import type * as z from 'zod/mini';
import type { missingReturn } from './returns';
import type { WireAnswer, WireData } from './schemas';
import type { Subject } from '../model/subject';

type WireMarking = WireAnswer<'calls'>['marking'];
type Marked = { marking: WireMarking };
type Named = Marked & { reference: string; publicTitle?: string | undefined };
type Withheld = { reference: string; title: string; paragraph: number };
type WireRow = WireData<'calls' | 'backlog' | 'fix-times'>['rows'][number];
type WireMissing = z.input<typeof missingReturn>;

const isOpen = ({ marking }: Marked): boolean => marking.part === 'I';

const paragraphOf = (marking: WireMarking): number | undefined => (marking.part === 'II' ? marking.paragraph : undefined);

/** What is said of a record kept back: never its own title, unless one was written for the public. */
const withheldOf = ({ reference, publicTitle, marking }: Named): Withheld[] => {
  const paragraph = paragraphOf(marking);
  return paragraph === undefined ? [] : [{ reference, title: publicTitle ?? 'Exempt record', paragraph }];
};

/** A return exempt as a whole: that there is one, for which month and council, and nothing else. */
const withheldReturns = (rows: readonly WireRow[], paragraph: number): WireMissing[] => {
  const reason = `Exempt under paragraph ${paragraph}`;
  const returns = rows.map(({ month, council }): [string, WireMissing] => [`${month} ${council}`, { month, council, status: 'withheld', reason }]);
  return [...new Map(returns).values()];
};

const publicRows = <Row extends WireRow>(rows: Row[], marking: WireMarking): (Row | WireMissing)[] => {
  const paragraph = paragraphOf(marking);
  return paragraph === undefined ? rows : withheldReturns(rows, paragraph);
};

const openOnly = <Item extends Marked>(records: Item[] | undefined): Item[] => (records ?? []).filter(isOpen);

/** Those listed already and those made here, each reference once. */
const listed = <Kept extends Withheld>(known: Kept[] | undefined, made: Kept[]): Kept[] => {
  const references = new Set(known?.map(({ reference }) => reference));
  return [...(known ?? []), ...made.filter(({ reference }) => !references.has(reference))];
};

const withheldRequests = (data: WireData<'projects'>): { withheldRequests?: Withheld[] } => {
  const kept = listed(data.withheldRequests, (data.requested ?? []).flatMap(withheldOf));
  return kept.length === 0 ? {} : { withheldRequests: kept };
};

type Publish<S extends Subject> = (data: WireData<S>, marking: WireMarking) => WireData<S>;

const published: { [S in Subject]: Publish<S> } = {
  'reporting-periods': (data) => data,
  calls: (data, marking) => ({ ...data, rows: publicRows(data.rows, marking), reported: openOnly(data.reported) }),
  backlog: (data, marking) => ({ ...data, rows: publicRows(data.rows, marking), reported: openOnly(data.reported) }),
  'fix-times': (data, marking) => ({ ...data, rows: publicRows(data.rows, marking), reported: openOnly(data.reported) }),
  outages: (data) => ({
    ...data,
    records: openOnly(data.records),
    withheld: listed(data.withheld, data.records.flatMap(withheldOf)),
    reported: openOnly(data.reported),
  }),
  projects: (data) => ({
    ...data,
    records: openOnly(data.records),
    requested: openOnly(data.requested),
    withheld: listed(
      data.withheld,
      data.records.flatMap((record) => withheldOf(record).map((kept) => ({ ...kept, programme: record.programme, stage: record.stage }))),
    ),
    ...withheldRequests(data),
    reported: openOnly(data.reported),
  }),
  actions: (data) => ({
    records: openOnly(data.records),
    withheld: listed(data.withheld, data.records.flatMap(withheldOf)),
  }),
  explanations: (data) => ({ records: openOnly(data.records) }),
};

/** An answer without its Part II records, marked Part I; of what is kept back it says only that it exists. */
export const publicAnswer = <S extends Subject>(subject: S, answer: WireAnswer<S>): WireAnswer<S> => ({
  ...answer,
  marking: { part: 'I' },
  data: published[subject](answer.data, answer.marking),
});
