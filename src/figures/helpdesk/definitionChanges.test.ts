import { describe, expect, it } from 'vitest';
import type { Month } from '../../model/month';
import type { Answers } from '../../model/subject';
import { drawn, selection } from '../fixtures/drawn.fixture';
import { backlog } from '../headlines/backlog';
import { callsLogged } from '../headlines/callsLogged';
import { priority1FixTime } from '../headlines/priority1FixTime';
import { resolvedWithinTarget } from '../headlines/resolvedWithinTarget';
import type { HeadlineSpec } from '../panel';
import type { LinesPlot } from '../plot';
import { ageing } from './ageing';
import { backlogLines } from './backlogLines';
import { backlogSteps } from './backlogSteps';
import { withinTarget } from './withinTarget';

/** The figures of the drawings with a measure counted differently from a month on. */
const changedFrom = (subject: 'calls' | 'backlog' | 'fix-times', measure: string, from: Month): Partial<Answers> => ({
  ...drawn,
  [subject]: { ...drawn[subject], data: { ...drawn[subject].data, definitionChanges: [{ measure, from, note: 'Calls on hold are left out' }] } },
});

const compared = (spec: HeadlineSpec<never>, answers: Partial<Answers>) =>
  spec.build(answers as never, selection()).comparisons.map(({ direction, amount, against }) => `${direction} ${amount} ${against}`);

const note = (month: string) => `Not compared across a change of definition in ${month}: Calls on hold are left out`;

describe('a backlog counted differently from July', () => {
  const answers = changedFrom('backlog', 'backlog', '2023-07');
  const lines = backlogLines('1.3', 'Overview').build(answers as never, selection());
  const steps = backlogSteps.build(answers as never, selection());

  it('has fallen since July only, as far as is known', () => {
    expect(lines.finding).toBe('The backlog has fallen every month since July and is now 68 above target');
    expect(lines.notes).toEqual([note('July 2023')]);
  });

  it('has no change between June and July', () => {
    expect(lines.table.rows.slice(-6, -3).map(({ header, cells }) => `${header}: ${cells[3]?.text}`)).toEqual(['Jun 2023: −11', 'Jul 2023: Counted differently', 'Aug 2023: −47']);
  });

  it('has no peak among counts that differ', () => {
    expect((lines.plot as LinesPlot).callouts).toEqual([]);
  });

  it('has no change over the quarter of the change, and speaks of the one after', () => {
    expect(steps.finding).toBe('The backlog fell by 106 in Quarter 3 to date, to 818');
    expect(steps.table.rows.find(({ header }) => header === 'Quarter 2')?.cells.at(-3)?.text).toBe('Counted differently');
    expect(steps.notes).toEqual([note('July 2023')]);
  });

  it('is set against no quarter before July', () => {
    expect(compared(backlog as never, answers)).toEqual(['down 106 on Q2', 'none No comparison with last year']);
  });

  it('has no trend of old calls before July', () => {
    expect(ageing.build(answers as never, selection()).finding).toBe('Calls waiting over three months have fallen since September, from 172 to 117');
  });
});

it('says where the backlog stands when the change lies in the quarter itself', () => {
  const answers = changedFrom('backlog', 'backlog', '2023-10');
  expect(backlogSteps.build(answers as never, selection()).finding).toBe('The backlog stands at 818, counted differently from October');
  expect(ageing.build(answers as never, selection()).finding).toBe('117 calls had waited over three months at the end of November');
});

describe('calls within target counted differently from July', () => {
  const answers = changedFrom('fix-times', 'fix-times', '2023-07');
  const figure = withinTarget.build(answers as never, selection());

  it('are compared with Quarter 2 and nothing before it', () => {
    // 84.6 − 82.5 = 2.1 points; no “highest since” across the change.
    expect(figure.finding).toBe('Calls resolved within target rose 2.1 points in Quarter 3 to date, to 0.4 points short of target');
    expect(figure.table.rows.map(({ cells }) => cells[3]?.text).slice(4)).toEqual(['+2.4', 'Counted differently', '+2.1']);
    expect(figure.notes).toEqual([note('July 2023')]);
  });

  it.each([
    ['share', resolvedWithinTarget, 'up 2.1 points on Q2'],
    ['priority 1', priority1FixTime, 'down 0.3 hours on Q2'],
  ])('nor in the headline of the %s', (_name, spec, recent) => {
    expect(compared(spec as never, answers)).toEqual([recent, 'none No comparison with last year']);
  });
});

it('compares calls a month with no quarter counted differently', () => {
  expect(compared(callsLogged as never, changedFrom('calls', 'calls-logged', '2023-10'))).toEqual(['none No comparison with Q2', 'none No comparison with last year']);
});
