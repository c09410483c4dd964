import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/subject';
import { drawn, selection } from './fixtures/drawn.fixture';
import { periodsAnswer, selected } from './fixtures/committee.fixture';
import { drawnOutages, outage, outagesAnswer } from './fixtures/outages.fixture';
import { callsByMonth } from './helpdesk/callsByMonth';
import { reasons } from './helpdesk/reasons';
import { outageLanes } from './outages/lanes';

const [row] = drawn.calls.data.rows;

const withRows = (...more: object[]): Answers =>
  ({ ...drawn, calls: { ...drawn.calls, data: { ...drawn.calls.data, rows: [...drawn.calls.data.rows, ...more] } } }) as unknown as Answers;

describe('a council the partnership does not list', () => {
  const figure = callsByMonth('2.1', 'Helpdesk').build(withRows({ ...row, council: 'C' }, { ...row, council: 'C', category: 'devices' }), selection());

  it('is named, with what was left out', () => {
    expect(figure.notes).toEqual(['“C” is not a council of the partnership: 2 records of it are left out']);
  });

  it('changes no total', () => {
    expect(figure.table.rows.at(-1)?.cells[2]?.text).toBe('9,843');
  });
});

describe('a service the partnership does not list', () => {
  const answers = { 'reporting-periods': periodsAnswer, outages: outagesAnswer([...drawnOutages, outage('X1', 'payroll', '2023-11-06T10:00:00Z', '2023-11-06T11:30:00Z')]) };
  const figure = outageLanes('3.1', 'Outages and fix times', 'major').build(answers as never, selected());

  it('is shown under its own name, and said', () => {
    expect(figure.notes).toContain('“payroll” is not a service of the partnership: 1 record of it is shown under that name and not in availability');
    expect(figure.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('payroll');
  });

  it('is counted in the hours lost: 28.5 and 1.5', () => {
    expect(figure.finding).toContain('of the 30.0 hours lost');
  });
});

it('keeps a reason that has no title, and lists it', () => {
  const figure = reasons.build(withRows({ ...row, month: '2023-11', category: 'fax-machines', logged: 26 }), selection());
  expect(figure.notes).toEqual(['“fax-machines” is not in the partnership’s list of reasons (26 calls)']);
  // 26 of 2,574 + 26 calls are 1.0 %.
  expect(figure.table.rows.find(({ header }) => header === 'fax-machines')?.cells.map(({ text }) => text).slice(0, 2)).toEqual(['26', '1.0%']);
});

it('says nothing of answers that name only what is listed', () => {
  expect(callsByMonth('2.1', 'Helpdesk').build(drawn as never, selection()).notes).toEqual([]);
});
