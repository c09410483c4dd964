import { describe, expect, it } from 'vitest';
import vectors from '../../tests/vectors/domain-vectors.json';
import type { Council } from '../model/council';
import type { HeldStatus, Reading } from '../model/reading';
import { final, missing } from '../model/reading';
import type { MissingReturn } from '../model/helpdesk';
import { acrossCouncils, countedIn, countedOver, returnsOf, rowsOver, share, total } from './pooling';

interface Row {
  month: '2023-10' | '2023-11';
  council: string;
  status: HeldStatus;
  calls: number;
}

const councils: Council[] = [
  { code: 'N', name: 'Northam Borough Council', shortName: 'Northam' },
  { code: 'S', name: 'Southam District Council', shortName: 'Southam' },
];
const row = (month: Row['month'], council: string, calls: number, status: HeldStatus = 'final'): Row => ({ month, council, status, calls });
const calls = ({ calls }: Row) => calls;
const complete = [row('2023-10', 'N', 300), row('2023-10', 'N', 419), row('2023-10', 'S', 577), row('2023-11', 'N', 708), row('2023-11', 'S', 570)];
const absent: MissingReturn = { month: '2023-11', council: 'S', status: 'not-supplied' };
const southamLate: (Row | MissingReturn)[] = [...complete.slice(0, 4), absent];
const to = '2023-11-30';

describe('a month', () => {
  it('adds the rows of every council', () => {
    expect(countedIn(returnsOf(complete, to), '2023-10', councils, calls)).toEqual(final(1296));
  });

  it('has no total, and names the council, where one has not supplied', () => {
    expect(countedIn(returnsOf(southamLate, to), '2023-11', councils, calls)).toEqual(missing('not-supplied', 'Southam not supplied'));
    expect(countedIn(returnsOf(southamLate, to), '2023-11', councils.slice(0, 1), calls)).toEqual(final(708));
  });

  it('is not yet due after the last day of figures, and not held before there were any', () => {
    expect(countedIn(returnsOf(complete, to), '2023-12', councils, calls)).toEqual(missing('not-yet-due'));
    expect(countedIn(returnsOf(complete, to), '2022-10', councils, calls)).toEqual(missing('not-held'));
  });

  it('tells nought from nothing', () => {
    expect(countedIn(returnsOf([row('2023-10', 'N', 0)], to), '2023-10', councils.slice(0, 1), calls)).toEqual(final(0));
  });

  it('is provisional where any return is', () => {
    const rows = [row('2023-10', 'N', 1, 'provisional'), row('2023-10', 'S', 2)];
    expect(countedIn(returnsOf(rows, to), '2023-10', councils, calls)).toEqual({ status: 'provisional', value: 3 });
  });
});

describe('a quarter to date', () => {
  it('adds its months', () => {
    expect(countedOver(returnsOf(complete, to), ['2023-10', '2023-11'], councils, calls)).toEqual(final(2574));
  });

  it('has no total where a month of one council is missing', () => {
    expect(countedOver(returnsOf(southamLate, to), ['2023-10', '2023-11'], councils, calls)).toEqual(missing('not-supplied', 'Southam not supplied'));
  });

  it('pools every row', () => {
    expect(rowsOver(returnsOf(complete, to), ['2023-10', '2023-11'], councils)).toEqual(final(complete));
  });
});

describe('several councils', () => {
  it('say nothing of each where none has a figure', () => {
    expect(acrossCouncils(councils, () => missing('not-collected'), () => 1)).toEqual(missing('not-collected'));
  });

  it('keep the graver reason', () => {
    const readings: Reading[] = [missing('not-collected'), missing('withheld'), final(1)];
    expect(total(readings)).toEqual(missing('withheld'));
  });
});

describe('a share', () => {
  const { a, b, pooled } = vectors.pooled_vs_mean_of_percentages;

  it('pools its parts and never averages percentages: 91 of 102 is 89.2, not 70', () => {
    expect(share(final(a.ok + b.ok), final(a.n + b.n))).toHaveProperty('value', expect.closeTo(pooled, 1));
  });

  it('of nothing is no figure', () => {
    expect(share(final(0), final(0))).toEqual(missing('not-collected', 'No calls'));
  });

  it('needs both its parts', () => {
    expect(share(final(1), missing('not-supplied', 'Southam not supplied'))).toEqual(missing('not-supplied', 'Southam not supplied'));
  });
});
