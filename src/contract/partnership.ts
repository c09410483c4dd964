import * as z from 'zod/mini';
import { amount, count, day, list, month, name, oneOf, text, whole, yesOrNo } from './fields';
import { limits } from './limits';
import { reportingPeriod } from './reportingPeriod';
import { inOrder, oneEach, rule } from './rules';
import type { PublishedFigure, ServiceHours, Target } from '../model/partnership';

const minuteOfDay = whole(0, 1440, 'minutes after midnight, 0 to 1,440');

export const council = z.object({ code: name, name, shortName: name, staff: z.optional(count) });

export const serviceHours = z
  .object({
    days: list(whole(1, 7, 'a weekday, 1 (Monday) to 7'), 7).check(
      z.minLength(1, 'at least one weekday'),
      oneEach((weekday: number) => [weekday], 'weekday'),
    ),
    opens: minuteOfDay,
    closes: minuteOfDay,
    bankHolidays: yesOrNo,
  })
  .check(
    rule<ServiceHours>(({ opens, closes }) =>
      closes > opens ? undefined : { path: ['closes'], expected: `later than \`opens\` (${opens})` },
    ),
  );

export const service = z.object({
  id: name,
  name,
  councils: list(name, limits.councils),
  hours: serviceHours,
  monitored: yesOrNo,
});

export const tolerance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('floor'), value: amount(0, limits.amount) }),
  z.object({ kind: z.literal('within'), fraction: amount(0, 1) }),
]);

export const target = z
  .object({
    metric: name,
    priority: z.optional(whole(1, 9)),
    value: amount(0, limits.amount),
    tolerance,
    polarity: oneOf(['higher', 'lower', 'none']),
    from: month,
    to: month,
    setBy: name,
    label: z.optional(name),
  })
  .check(inOrder<Target>('from', 'to'));

/** Two targets of a measure in force in one month would leave its rating to chance. */
const oneTargetAtATime = rule<readonly Target[]>((targets) => {
  const index = targets.findIndex((later, at) =>
    targets
      .slice(0, at)
      .some(({ metric, priority, from, to }) => metric === later.metric && priority === later.priority && from <= later.to && to >= later.from),
  );
  const clash = targets[index];
  if (clash === undefined) return undefined;
  return {
    path: [index],
    expected: 'one target in force at a time for a measure and priority',
    found: `a second target for ${clash.metric} within ${clash.from} to ${clash.to}`,
  };
});

export const priority = z.object({
  priority: whole(1, 9),
  title: name,
  meaning: text,
  targetMinutes: count,
  targetText: name,
});

export const callCategory = z.object({ id: name, title: name });

/** A figure as it was once published, in Part I alone. */
export const publishedFigure = z
  .object({
    metric: name,
    council: z.optional(name),
    from: month,
    to: month,
    value: amount(0, limits.amount),
    publishedOn: day,
    reason: z.optional(text),
  })
  .check(inOrder<PublishedFigure>('from', 'to'));

/** Data of `reporting-periods`. */
export const partnership = z.object({
  name,
  dashboardTitle: name,
  committee: name,
  councils: list(council, limits.councils).check(
    z.minLength(1, 'at least one council'),
    oneEach((item: { code: string }) => [item.code], 'code'),
  ),
  services: list(service, 500).check(oneEach((item: { id: string }) => [item.id], 'id')),
  bankHolidays: list(day, 2_000),
  supportHours: serviceHours,
  priorities: list(priority, 9).check(oneEach((item: { priority: number }) => [item.priority], 'priority')),
  callCategories: list(callCategory, 500).check(oneEach((item: { id: string }) => [item.id], 'id')),
  periods: list(reportingPeriod, 1_000).check(
    z.minLength(1, 'at least one reporting period'),
    oneEach((item: { basis: string; from: string; to: string }) => [item.basis, item.from, item.to], 'basis, from and to'),
  ),
  targets: list(target, 1_000).check(oneTargetAtATime),
  published: z.optional(
    list(publishedFigure, 5_000).check(
      oneEach(({ metric, council: code = '', from, to, publishedOn }: PublishedFigure) => [metric, code, from, to, publishedOn], 'metric, council, months and day of publication'),
    ),
  ),
});
