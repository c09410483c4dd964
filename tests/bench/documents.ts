import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addMonths, isMonth, monthNumber } from '../../src/model/month';
import type { WireAnswer } from '../../src/contract/schemas';
import { subjects, type Subject } from '../../src/model/subject';

/** How much an API holds. */
export interface Volume {
  months: number;
  projects: number;
}

type WireProject = WireAnswer<'projects'>['data']['records'][number];
type Documents = { [S in Subject]: WireAnswer<S> };

const source = 'mocks/api';

const readDocuments = (): Documents =>
  // Each file was written from, and is tested against, the wire type of its subject.
  Object.fromEntries(
    subjects.map((subject) => [subject, JSON.parse(readFileSync(join(source, `${subject}.json`), 'utf8'))]),
  ) as Documents;

/** The last `months` months of rows; before the first one held, the rows of the same month of the last year held. */
const stretch = <Row extends { month: string }>(rows: readonly Row[], months: number): Row[] => {
  const held = [...new Set(rows.map((row) => row.month))].filter(isMonth).toSorted();
  const [first] = held;
  if (first === undefined) return [...rows];
  const wanted = new Set<string>(held.slice(-months));
  const recent = rows.filter((row) => wanted.has(row.month));
  const older = Array.from({ length: Math.max(0, months - held.length) }, (_, index) => addMonths(first, -1 - index));
  const lastYear = new Map(
    held.slice(-12).map((month) => [monthNumber(month), rows.filter((row) => row.month === month)]),
  );
  return [
    ...older.flatMap((month) => (lastYear.get(monthNumber(month)) ?? []).map((row) => ({ ...row, month }))),
    ...recent,
  ];
};

const copies = <Item extends { reference: string; name: string }>(
  items: readonly Item[],
  count: number,
  slim: (item: Item) => Item,
): Item[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length])
    .filter((item) => item !== undefined)
    .map((item, index) =>
      index < items.length ? item : slim({ ...item, reference: `B${index}`, name: `${item.name} ${index}` }),
    );

/**
 * An answer may hold 5 MB: the copies keep what is drawn and listed, and lose what only a detail shows. The Foundation
 * programme is a handful of named projects whatever else is delivered, so no copy joins it.
 */
const slim = (record: WireProject): WireProject => ({
  ...record,
  programme: 'Other',
  milestones: [],
  comment: 'As planned',
  pathToGreen: undefined,
  decisionAsked: undefined,
  sponsorRole: undefined,
});

/** @returns the demonstration's documents, stretched to the volume */
export const documentsOf = ({ months, projects }: Volume): Documents => {
  const documents = readDocuments();
  const { calls, backlog, projects: portfolio } = documents;
  const fixTimes = documents['fix-times'];
  return {
    ...documents,
    calls: { ...calls, data: { ...calls.data, rows: stretch(calls.data.rows, months) } },
    backlog: { ...backlog, data: { ...backlog.data, rows: stretch(backlog.data.rows, months) } },
    'fix-times': { ...fixTimes, data: { ...fixTimes.data, rows: stretch(fixTimes.data.rows, months) } },
    projects: {
      ...portfolio,
      data: {
        ...portfolio.data,
        records: copies(portfolio.data.records, projects, slim),
      },
    },
  };
};

/** Writes an API folder of that volume. */
export const writeDocuments = async (folder: string, volume: Volume): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const documents = documentsOf(volume);
  await Promise.all(
    subjects.map((subject) => writeFile(join(folder, `${subject}.json`), JSON.stringify(documents[subject]))),
  );
};
