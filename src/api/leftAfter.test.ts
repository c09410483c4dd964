import { describe, expect, it } from 'vitest';
import type { Marking } from '../model/marking';
import type { Answers } from '../model/subject';
import { leftAfter } from './leftAfter';
import type { ProblemKind } from './problem';

const exempt: Marking = { part: 'II', paragraph: 3 };
const record = (reference: string, marking: Marking) => ({ reference, marking, title: reference });
const log = (marking: Marking) => ({ marking, notes: [], data: { records: [record('A1', { part: 'I' }), record('A2', exempt)], withheld: [] } }) as unknown as Answers['actions'];
const open = log({ part: 'I' });

describe('of figures held before', () => {
  it.each<ProblemKind>(['unreachable', 'offline', 'timeout', 'server', 'malformed', 'unsupported-version', 'too-large'])('%s takes nothing', (kind) => {
    expect(leftAfter(kind, 'actions', open, 'members')).toBe(open);
  });

  it.each<ProblemKind>(['no-access', 'not-found'])('%s takes everything', (kind) => {
    expect(leftAfter(kind, 'actions', open, 'public')).toBeUndefined();
  });

  it('an ended sign-in leaves a public reader what is public', () => {
    expect(leftAfter('signed-out', 'actions', open, 'public')).toBe(open);
  });

  it('an ended sign-in leaves a member only the records of Part I', () => {
    expect(leftAfter('signed-out', 'actions', open, 'members')?.data.records.map(({ reference }) => reference)).toEqual(['A1']);
  });

  it('an ended sign-in leaves nothing of an answer that is exempt as a whole', () => {
    expect(leftAfter('signed-out', 'actions', log(exempt), 'members')).toBeUndefined();
  });
});
