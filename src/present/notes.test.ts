import { describe, expect, it } from 'vitest';
import { figure, list } from './present.fixture';
import { notesOf, type Note } from './notes';

const linesUnder = (heading: string, notes: readonly Note[]): readonly string[] | undefined => notes.find((note) => note.heading === heading)?.lines;

describe('the notes of a figure', () => {
  it('give the officers’ explanation with who and when', () => {
    const notes = notesOf(figure('2.3', { variances: [{ rating: 'amber', heading: '', supplied: true, cause: 'Staff left in May.', action: 'Two posts filled', who: 'Service Desk Manager, by 31 January 2024' }] }));
    expect(linesUnder('Explanation', notes)).toEqual(['Why amber: Staff left in May.', 'Action: Two posts filled Service Desk Manager, by 31 January 2024']);
  });

  it('say what changes the reading', () => {
    const notes = notesOf(figure('2.3', { notes: ['Counted anew from May'], rating: { mark: 'amber', reason: '68 above the target' } }));
    expect(linesUnder('What changed', notes)).toEqual(['68 above the target', 'Counted anew from May']);
  });

  it('read the rows that hold the finding’s figures, and the latest', () => {
    expect(linesUnder('Figures behind the finding', notesOf(figure('2.3')))).toEqual(['May 2023: 1,052', 'Jun 2023: 1,041']);
  });

  it.each([
    ['a figure within a longer one is not it', 'Up by 52 in May', ['Jun 2023: 1,041']],
    ['a single figure leads nowhere', 'Up in 1 month', ['Jun 2023: 1,041']],
    ['a thousand is one figure', 'From 1,009 in April', ['Apr 2023: 1,009', 'Jun 2023: 1,041']],
  ])('%s', (_, finding, lines) => {
    expect(linesUnder('Figures behind the finding', notesOf(figure('2.3', { finding })))).toEqual(lines);
  });

  it('read the first rows of a list whose finding has no figures', () => {
    expect(linesUnder('Figures behind the finding', notesOf({ ...list('4.3', 9), finding: 'Some are late' }))).toEqual(['Row 1: 1', 'Row 2: 2', 'Row 3: 3']);
  });

  it('define the measure, and leave out headings with nothing under them', () => {
    expect(notesOf(figure('2.3')).map(({ heading }) => heading)).toEqual(['Figures behind the finding', 'Definition']);
  });
});
