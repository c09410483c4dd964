import { describe, expect, it } from 'vitest';
import { checkAgainstPartnership } from './consistency';
import { exampleAnswers } from './examples';
import { parseAnswer } from './parse';
import type { Envelope } from '../model/envelope';
import { subjects, type Subject, type SubjectData } from '../model/subject';

const read = <S extends Subject>(subject: S): Envelope<SubjectData[S]> => {
  const parsed = parseAnswer(subject, exampleAnswers[subject]);
  if (!parsed.ok) throw new Error(parsed.problem.path);
  return parsed.answer;
};

const partnership = read('reporting-periods').data;

describe('checkAgainstPartnership', () => {
  it.each(subjects)('finds nothing in a matching answer of %s', (subject) => {
    expect(checkAgainstPartnership(subject, read(subject).data, partnership)).toEqual([]);
  });

  it('names a row of a council the partnership does not have', () => {
    const onlySouth = { ...partnership, councils: partnership.councils.filter(({ code }) => code === 'SOUTH') };
    expect(checkAgainstPartnership('calls', read('calls').data, onlySouth)).toEqual([
      { subject: 'calls', kind: 'malformed', path: 'data.rows[0].council', expected: 'the code of a council of the partnership (SOUTH)', found: '"NORTH"' },
    ]);
  });

  it('names a service the partnership does not list', () => {
    expect(checkAgainstPartnership('outages', read('outages').data, { ...partnership, services: [] }).map(({ path }) => path)).toEqual([
      'data.records[0].service',
      'data.records[1].service',
    ]);
  });
});
