import { pathText, type Problem } from './problem';
import type { Partnership } from '../model/partnership';
import type { Subject, SubjectData } from '../model/subject';

/** A name in the data that should be one of the partnership's. */
interface Named {
  path: (string | number)[];
  value: string;
}

type Names = (path: (string | number)[], values: readonly string[]) => Named[];

const each: Names = (path, values) => values.map((value, index) => ({ path: [...path, index], value }));

const councilsIn = (list: string, items: readonly { council?: string | undefined }[]): Named[] =>
  items.flatMap(({ council }, index) => (council === undefined ? [] : [{ path: [list, index, 'council'], value: council }]));

const councilListsIn = (list: string, items: readonly { councils: readonly string[] }[]): Named[] =>
  items.flatMap(({ councils }, index) => each([list, index, 'councils'], councils));

type Mentions = { [S in Subject]: (data: SubjectData[S]) => Named[] };

const councilsNamed: Mentions = {
  'reporting-periods': (data) => councilListsIn('services', data.services),
  calls: (data) => [...councilsIn('rows', data.rows), ...councilsIn('reported', data.reported)],
  backlog: (data) => [...councilsIn('rows', data.rows), ...councilsIn('reported', data.reported)],
  'fix-times': (data) => [...councilsIn('rows', data.rows), ...councilsIn('reported', data.reported)],
  outages: (data) => [...councilListsIn('records', data.records), ...councilsIn('missing', data.missing)],
  projects: (data) => [
    ...councilListsIn('records', data.records),
    ...councilListsIn('requested', data.requested),
    ...councilsIn('history', data.history).filter(({ value }) => value !== 'shared'),
  ],
  actions: () => [],
  explanations: () => [],
};

const servicesNamed: { [S in Subject]?: (data: SubjectData[S]) => Named[] } = {
  outages: (data) => data.records.map(({ service }, index) => ({ path: ['records', index, 'service'], value: service })),
};

const strangers = (subject: Subject, named: readonly Named[], known: readonly string[], what: string): Problem[] => {
  const names = new Set(known);
  return named
    .filter(({ value }) => !names.has(value))
    .map(({ path, value }) => ({
      subject,
      kind: 'malformed',
      path: pathText(['data', ...path]),
      expected: `${what} of the partnership (${known.join(', ')})`,
      found: `"${value}"`,
    }));
};

/** Councils and services a sound answer names that the partnership does not have: their figures would be lost from every total. */
export const checkAgainstPartnership = <S extends Subject>(subject: S, data: SubjectData[S], partnership: Partnership): Problem[] => [
  ...strangers(subject, councilsNamed[subject](data), partnership.councils.map(({ code }) => code), 'the code of a council'),
  ...strangers(subject, servicesNamed[subject]?.(data) ?? [], partnership.services.map(({ id }) => id), 'the id of a service'),
];
