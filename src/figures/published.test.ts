import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '../model/partnership';
import { drawn, oneCouncilLate, selection } from './fixtures/drawn.fixture';
import { backlogSteps } from './helpdesk/backlogSteps';
import { callsByMonth } from './helpdesk/callsByMonth';
import { withinTarget } from './helpdesk/withinTarget';
import type { Panel } from './panel';

const calls = callsByMonth('2.1', 'Helpdesk');

const built = (panel: Panel, published: PublishedFigure[], more = {}, answers: object = drawn) =>
  panel.build({ ...answers, 'reporting-periods': { ...drawn['reporting-periods'], data: { ...drawn['reporting-periods'].data, published } } } as never, selection(more));

const august = (value: number, more: Partial<PublishedFigure> = {}): PublishedFigure => ({ metric: 'calls-logged', from: '2023-08', to: '2023-08', value, publishedOn: '2023-10-02', ...more });

const cellOf = (figure: ReturnType<typeof built>, row: string, column: string) =>
  figure.table.rows.find(({ key }) => key === row)?.cells[figure.table.columns.findIndex(({ key }) => key === column)];

describe('a figure that has changed since it was published', () => {
  it('is shown beside what was published, in its table and its notes', () => {
    const figure = built(calls, [august(1158, { reason: 'Calls were entered late.' })]);
    expect(cellOf(figure, '2023-08', 'together')).toEqual({ text: '1,171', value: 1171, secondary: 'published 1,158' });
    expect(figure.notes).toContain('August 2023: published 1,158 on 2 October 2023, now 1,171. Calls were entered late.');
  });

  it('is that of a quarter, in the row of the quarter', () => {
    const figure = built(calls, [august(3800, { from: '2023-07', to: '2023-09' })]);
    expect(cellOf(figure, '2023-q2', 'together')?.secondary).toBe('published 3,800');
    expect(figure.notes).toContain('July to September 2023: published 3,800 on 2 October 2023, now 3,791');
  });

  it('is that of one council, in its column', () => {
    const figure = built(calls, [august(640, { council: 'A' })]);
    expect(cellOf(figure, '2023-08', 'A')?.secondary).toBe('published 640');
    expect(figure.notes).toContain('August 2023, Stevenage: published 640 on 2 October 2023, now 650');
  });

  it('is that of a percentage, as it is shown', () => {
    const figure = built(withinTarget, [august(82, { metric: 'resolved-within-target', from: '2023-07', to: '2023-09' })]);
    expect(figure.notes).toContain('July to September 2023: published 82.0% on 2 October 2023, now 82.5%');
  });

  it('may have gone', () => {
    const figure = built(calls, [august(1278, { from: '2023-11', to: '2023-11' })], {}, oneCouncilLate);
    expect(figure.notes).toContain('November 2023: published 1,278 on 2 October 2023, now East Herts not supplied');
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a figure that is as it was', calls, [august(1171)], {}],
    ['of another measure', calls, [august(1, { metric: 'backlog' })], {}],
    ['of the partnership where one council is looked at', calls, [august(1)], { council: 'A' }],
    ['of the partnership in the account of one council', backlogSteps, [august(1, { metric: 'backlog' })], { council: 'A' }],
    ['of the other council', calls, [august(1, { council: 'B' })], { council: 'A' }],
    ['of months that are not shown', calls, [august(1, { from: '2021-08', to: '2021-08' })], {}],
    ['of months that are no quarter', calls, [august(1, { from: '2023-06', to: '2023-08' })], {}],
  ] as const)('%s', (_what, panel, published, more) => {
    const { notes, table } = built(panel, [...published], more);
    expect(notes.filter((note) => note.includes('published'))).toEqual([]);
    expect(table.rows.flatMap(({ cells }) => cells).filter(({ secondary }) => secondary?.startsWith('published'))).toEqual([]);
  });
});
