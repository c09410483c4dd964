import { useCallback, useMemo } from 'react';
import { useSubjects, type SubjectsState } from '../api/useSubjects';
import type { PanelAnswers } from '../figures/panel';
import type { Selection } from '../figures/selection';
import type { Audience } from '../model/marking';
import type { Subject } from '../model/subject';
import { usePrepared } from './usePrepared';

const always: readonly Subject[] = ['explanations'];

/** Something built from answers for a selection. */
interface Built<Result> {
  needs: readonly Subject[];
  uses?: readonly Subject[] | undefined;
  build: (answers: PanelAnswers<Subject>, selection: Selection) => Result;
}

/**
 * What a panel or headline shows: built once its answers are held, and cleared for its reader before anything can
 * draw it. `clearing` is the clearance of that kind of result.
 */
export const useCleared = <Result, Cleared>(
  spec: Built<Result>,
  selection: Selection,
  clearing: (result: Result, audience: Audience) => Cleared,
): { subjects: SubjectsState; cleared: Cleared | undefined } => {
  const needs = useMemo<Subject[]>(() => ['reporting-periods', ...spec.needs], [spec]);
  const optional = useMemo<readonly Subject[]>(() => (spec.uses ? [...always, ...spec.uses] : always), [spec]);
  const subjects = useSubjects(needs, optional);
  const answers = subjects.state === 'held' ? subjects.answers : undefined;
  const cleared = useMemo(
    () => answers && clearing(spec.build(answers as PanelAnswers<Subject>, selection), selection.audience),
    [spec, answers, selection, clearing],
  );
  const prepare = useCallback((other: Selection) => answers && spec.build(answers as PanelAnswers<Subject>, other), [spec, answers]);
  usePrepared(answers, selection, prepare);
  return { subjects, cleared };
};
