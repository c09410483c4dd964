import type { StepsPlot } from '../../figures/plot';
import { valueOf } from '../../model/reading';

/** One month's step: the stock before and after. */
export interface Step {
  slot: number;
  from: number;
  to: number;
  text: string;
}

/** The steps that can be drawn: from the change where it is known, else from the stock before, else level. */
export const stepsOf = ({ opening, steps }: StepsPlot): Step[] => {
  let before: number | undefined = opening.value;
  return steps.flatMap(({ closing, change, changeText }, slot) => {
    const to = valueOf(closing);
    const moved = valueOf(change);
    const from = to !== undefined && moved !== undefined ? to - moved : (before ?? to);
    before = to;
    return to === undefined || from === undefined ? [] : [{ slot, from, to, text: changeText }];
  });
};
