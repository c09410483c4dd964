import { useMemo } from 'react';
import { mayRetry } from '../../api/problem';
import { useHeldSubjects } from '../../api/SubjectsProvider';
import { assemble, choose, type Chosen } from '../../exports/pack/assemble';
import type { Pack } from '../../exports/pack/pack';
import { everyPanel } from '../../figures/everyPanel';
import { londonTime } from '../../figures/format';
import type { HeadAnswers } from '../../figures/panel';
import type { Selection } from '../../figures/selection';
import type { Answers, Subject } from '../../model/subject';
import type { PackPlan } from '../../state/packPlan';
import { usePack } from '../../state/packStore';

const today = () => londonTime(new Date().toISOString()).day;

/** What the pack of this device holds, as far as its answers have come. */
export interface PackContents {
  pack: Pack;
  /** Numbers of the panels that are exempt for the reader of this pack, or hold exempt records in a Part II pack. */
  exempt: ReadonlySet<string>;
  /** Answers are still on their way. */
  isPending: boolean;
  /** Some answers could not be had, and no earlier ones are held. */
  isPartial: boolean;
  /** Asks again for them; absent where that would change nothing. */
  retry: (() => void) | undefined;
  /** The pack as it leaves now, with the day of this moment. */
  leaving: () => Pack;
}

const isExempt = (one: Chosen): boolean => ('figure' in one ? one.figure.marking.part === 'II' : one.leftOut.kind === 'exempt');

/** The pack of this device, or of another plan: its panels with the answers of the subjects around it. */
export const usePackContents = (selection: Selection, other?: PackPlan): PackContents => {
  const ofDevice = usePack((store) => store.plan);
  const plan = other ?? ofDevice;
  const { held, retry } = useHeldSubjects();
  const answers = useMemo(() => {
    const arrived: Partial<Answers> = {};
    for (const [subject, { answer }] of held) if (answer) Object.assign(arrived, { [subject]: answer });
    return arrived as HeadAnswers;
  }, [held]);
  const isPending = [...held.values()].some(({ pending }) => pending);
  // Once, when all that will come has come: building every panel at each answer would hold up the page.
  const exempt = useMemo(
    () => new Set(isPending ? [] : everyPanel.map(({ ref }) => ref).filter((ref) => isExempt(choose(ref, answers, selection)))),
    [answers, selection, isPending],
  );
  const pack = useMemo(() => assemble(plan, answers, selection, today()), [plan, answers, selection]);
  const failed = [...held].flatMap(([subject, { answer, problem }]) => (answer === undefined && problem !== null ? [{ subject, problem }] : []));
  const worthAnother = failed.filter(({ problem }) => mayRetry(problem.kind)).map(({ subject }): Subject => subject);
  return {
    pack,
    exempt,
    isPending,
    isPartial: failed.length > 0,
    retry: worthAnother.length === 0 ? undefined : () => retry(worthAnother),
    leaving: () => assemble(plan, answers, selection, today()),
  };
};
