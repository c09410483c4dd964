import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/subject';
import type { MissingReturn } from '../../model/helpdesk';
import { explanation, explanationsAnswer } from '../fixtures/committee.fixture';
import { drawn, drawnMonths, selection } from '../fixtures/drawn.fixture';
import { callsLogged } from '../headlines/callsLogged';
import { fixTimes } from '../outages/fixTimes';
import { ageing } from './ageing';
import { backlogLines } from './backlogLines';
import { backlogSteps } from './backlogSteps';
import { callsByMonth } from './callsByMonth';
import { normalRange } from './normalRange';
import { reasons } from './reasons';
import { withinTarget } from './withinTarget';

const every = (status: MissingReturn['status'], reason?: string): MissingReturn[] =>
  drawnMonths.flatMap((month) => ['A', 'B'].map((council) => ({ month, council, status, reason })));

const returned = (rows: MissingReturn[]): Partial<Answers> => ({
  ...drawn,
  calls: { ...drawn.calls, data: { ...drawn.calls.data, rows } },
  backlog: { ...drawn.backlog, data: { ...drawn.backlog.data, rows } },
  'fix-times': { ...drawn['fix-times'], data: { ...drawn['fix-times'].data, rows } },
});

const withheld = returned(every('withheld', 'Exempt under paragraph 3'));
const calls = callsByMonth('2.1', 'Helpdesk');

describe('a subject withheld whole', () => {
  it.each([
    [calls, 'Calls for April to November 2023 are withheld: exempt information'],
    [reasons, 'Calls in Quarter 3 to date are withheld: exempt information'],
    [backlogSteps, 'Open calls for April to November 2023 are withheld: exempt information'],
    [backlogLines('1.3', 'Overview'), 'Open calls to November 2023 are withheld: exempt information'],
    [withinTarget, 'Calls with a target to November 2023 are withheld: exempt information'],
    [ageing, 'Open calls for April to November 2023 are withheld: exempt information'],
    [normalRange, 'Calls for April to November 2023 are withheld: exempt information'],
    [fixTimes, 'Fix times in Quarter 3 to date are withheld: exempt information'],
  ])('$ref is never told as none recorded', (panel, finding) => {
    expect(panel.build(withheld as never, selection())).toMatchObject({ finding, nothing: 'withheld' });
  });

  it('does not keep the sentence an officer wrote of its figures', () => {
    const explanations = explanationsAnswer(explanation('calls-by-reason', { panel: '2.2', finding: 'Network and Wi-Fi grew most' }));
    expect(reasons.build({ ...drawn, explanations } as never, selection())).toMatchObject({ finding: 'Network and Wi-Fi grew most', findingBy: 'officer' });
    expect(reasons.build({ ...withheld, explanations } as never, selection())).toMatchObject({ findingBy: 'rule', nothing: 'withheld' });
  });
});

it.each([
  ['not-supplied', 'Calls for April to November 2023 are not supplied'],
  ['not-yet-due', 'Calls for April to November 2023 are not yet due'],
  ['not-collected', 'No calls are recorded for April to November 2023'],
] as const)('a subject wholly %s', (status, finding) => {
  expect(calls.build(returned(every(status)) as never, selection())).toMatchObject({ finding, nothing: status });
});

describe('a subject without any row', () => {
  it.each([calls, reasons, backlogSteps, backlogLines('1.3', 'Overview'), withinTarget, ageing, normalRange, fixTimes])('$ref holds nothing', (panel) => {
    expect(panel.build(returned([]) as never, selection())).toMatchObject({ nothing: 'not-held' });
  });

  it('is not held, which is not to say that nobody collects it', () => {
    expect(callsLogged.build(returned([]) as never, selection())).toMatchObject({ value: 'Not held', valueUnit: '' });
  });
});
