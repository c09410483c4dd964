import { describe, expect, it } from 'vitest';
import { limits } from '../../src/contract/limits';
import { parseAnswer } from '../../src/contract/parse';
import { subjects } from '../../src/model/subject';
import { documentsOf } from './documents';

const long = documentsOf({ months: 240, projects: 10_000 });
const months = (rows: readonly { month: string }[]): string[] => [...new Set(rows.map((row) => row.month))].toSorted();

describe('the documents of the bench', () => {
  it.each(subjects)('%s keeps to the contract at its largest', (subject) => {
    expect(parseAnswer(subject, JSON.parse(JSON.stringify(long[subject])))).toMatchObject({ ok: true });
  });

  it.each(subjects)('%s stays below the size a reader accepts', (subject) => {
    expect(JSON.stringify(long[subject]).length).toBeLessThan(limits.answerBytes);
  });

  it('hold twenty years without a gap, up to the last month of the demonstration', () => {
    expect(months(long.calls.data.rows)).toHaveLength(240);
    expect(months(long.calls.data.rows)[0]).toBe('2003-12');
    expect(months(long.calls.data.rows).at(-1)).toBe('2023-11');
  });

  it('hold as many projects as asked, each with a reference of its own', () => {
    const references = long.projects.data.records.map(({ reference }) => reference);
    expect(new Set(references).size).toBe(10_000);
    expect(documentsOf({ months: 20, projects: 60 }).projects.data.records).toHaveLength(60);
  });
});
