import { describe, expect, it } from 'vitest';
import type { Month } from '../model/month';
import { quartersOf } from '../model/period';
import { quarterSummedRows, yearGroupedRows } from './monthTable';

const cells = (months: readonly Month[]) => [{ text: months.join(' ') }];
const outline = (rows: ReturnType<typeof quarterSummedRows>) => rows.map(({ kind, header, part }) => `${kind}: ${header}${part === true ? ' (part)' : ''}`);

describe('months with sums', () => {
  const quarters = quartersOf(['2023-07', '2023-08', '2023-09', '2023-10', '2023-11']);

  it('follow each quarter with its total and all with theirs', () => {
    expect(outline(quarterSummedRows(quarters, cells))).toEqual([
      'point: Jul 2023', 'point: Aug 2023', 'point: Sep 2023', 'total: Quarter 2',
      'point: Oct 2023', 'point: Nov 2023', 'total: Quarter 3 to date (part)',
      'grand-total: July to November',
    ]);
  });

  it('sum exactly their own months', () => {
    expect(quarterSummedRows(quarters, cells).find(({ key }) => key === '2023-q3')?.cells).toEqual([{ text: '2023-10 2023-11' }]);
  });

  it('have no sum of a single quarter’s sum', () => {
    expect(outline(quarterSummedRows(quarters.slice(0, 1), cells)).at(-1)).toBe('total: Quarter 2');
    expect(quarterSummedRows([], cells)).toEqual([]);
  });
});

it('groups month ends by year and adds nothing up', () => {
  const rows = yearGroupedRows(['2023-02', '2023-03', '2023-04'], 1, cells);
  expect(outline(rows)).toEqual(['group: 2022/23', 'point: Feb 2023', 'point: Mar 2023', 'group: 2023/24', 'point: Apr 2023']);
});
