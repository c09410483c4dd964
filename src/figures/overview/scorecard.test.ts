import { expect, it } from 'vitest';
import { drawn, selection } from '../fixtures/drawn.fixture';
import { clear } from '../clearance';
import type { PanelAnswers } from '../panel';
import type { Subject } from '../../model/subject';
import { scorecard } from './scorecard';

const build = (answers: object = drawn, more: Parameters<typeof selection>[0] = {}) => scorecard.build(answers as PanelAnswers<Subject>, selection(more));

it('sets each measure beside its target and its changes', () => {
  const { table, descriptor } = build();
  const rows = table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);
  expect(descriptor).toMatch(/^\w+ headline measures, April to November 2023$/);
  expect(rows).toContainEqual(['Backlog of open calls', '818', 'Amber', '68 above the target of 750 for March', 'Down 106 on Q2, better', 'Down 30 on last year, better']);
  expect(rows).toContainEqual(['Calls logged', '1,287', 'Not rated', 'A measure of demand, no target', 'Up 2% on Q2', 'Up 3% on last year']);
});

it('says where nothing is compared', () => {
  const { table } = build(drawn, { compare: 'none' });
  expect(table.rows[0]?.cells.slice(3)).toEqual([
    { text: 'Not compared', missing: 'not-applicable' },
    { text: 'Not compared', missing: 'not-applicable' },
  ]);
});

it('names the measures whose figures did not come', () => {
  expect(build(drawn).notes).toContain('Not loaded, so not in this summary: Availability and Projects on track');
});

it('clears each measure for itself: an exempt one keeps its name and shows nothing', () => {
  const exempt = { ...drawn, backlog: { ...drawn.backlog, marking: { part: 'II', paragraph: 3 } } };
  const open = clear(build(exempt, { audience: 'public' }), 'public');
  expect(open.withheld).toBeUndefined();
  expect(open.table.rows.find(({ header }) => header === 'Backlog of open calls')?.cells[0]?.text).toBe('Exempt');
  expect(build(exempt, { audience: 'members' }).marking).toEqual({ part: 'II', paragraph: 3 });
});
