import { useEffect } from 'react';
import { whenIdle } from '../charts/whenIdle';
import type { Selection } from '../figures/selection';
import type { Answers } from '../model/subject';
import { theOne } from '../state/selection';

/**
 * Builds, when the browser has nothing better to do, what the other councils' figures would be: the choice a reader
 * makes next finds them made. One at a time, so that a click in between waits for one figure at most.
 */
export const usePrepared = (answers: Partial<Answers> | undefined, selection: Selection, build: (selection: Selection) => unknown): void => {
  useEffect(() => {
    const councils = answers?.['reporting-periods']?.data.councils;
    if (councils === undefined) return undefined;
    const others = ['both', ...councils.map(({ code }) => code)].filter((council) => council !== selection.council);
    const next = (): (() => void) => {
      const council = others.shift();
      if (council === undefined) return () => undefined;
      return whenIdle(() => {
        build(theOne({ ...selection, council }));
        cancel = next();
      });
    };
    let cancel = next();
    return () => cancel();
  }, [answers, selection, build]);
};
