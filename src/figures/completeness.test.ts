import { describe, expect, it } from 'vitest';
import { completenessTable, completenessText, returnsMade } from './completeness';
import { answer } from './fixtures/committee.fixture';
import { drawn, oneCouncilLate, selection } from './fixtures/drawn.fixture';

const outages = answer({ records: [], withheld: [], missing: [], reported: [] }, 'outage register');
const whole = { ...drawn, outages } as never;
const late = { ...oneCouncilLate, outages } as never;

const texts = (answers: never) => completenessTable(answers, selection()).rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);

describe('which council supplied what', () => {
  it('is everything', () => {
    expect(texts(whole)).toEqual([
      ['Stevenage Borough Council', 'Supplied', 'Supplied', 'Supplied', 'Supplied'],
      ['East Herts District Council', 'Supplied', 'Supplied', 'Supplied', 'Supplied'],
    ]);
    expect(completenessText(whole, selection())).toBe('Everything, by both councils, for April to November 2023');
  });

  it('names what is not supplied, and by whom', () => {
    const gap = 'Not supplied for November 2023';
    expect(texts(late)[1]).toEqual(['East Herts District Council', gap, gap, gap, 'Supplied']);
    expect(completenessText(late, selection())).toBe('East Herts: calls, open calls and fix times not supplied for November 2023');
  });

  it('names outages that are missing by themselves', () => {
    const missing = [{ month: '2023-10', council: 'B', status: 'withheld' }];
    const answers = { ...drawn, outages: { ...outages, data: { ...outages.data, missing } } } as never;
    expect(completenessText(answers, selection())).toBe('East Herts: outages withheld for October 2023');
  });

  it('leaves out a subject that has not arrived', () => {
    expect(completenessTable(drawn as never, selection()).columns.map(({ label }) => label)).toEqual(['Calls', 'Open calls', 'Fix times']);
  });

  it('asks of the months of the period that have figures', () => {
    expect(returnsMade(whole, selection()).months).toHaveLength(8);
  });
});
