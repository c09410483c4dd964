import { describe, expect, it } from 'vitest';
import { subjects } from '../model/subject';
import { catalogue, metricsInOrder } from './catalogue';
import { metricIds } from './metric';

describe.each(metricsInOrder.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
  it('stands under its own id, on an endpoint of the contract', () => {
    expect(catalogue[id]).toBe(metric);
    expect(subjects).toContain(metric.subject);
  });

  it('is defined in whole sentences of plain words', () => {
    expect(metric.definition).toMatch(/^[A-Z].*\.$/);
    expect(metric.formula).toMatch(/\.$/);
    expect(metric.caveats.join(' ')).not.toMatch(/["'—–]|\bFY\d|significant|robust/);
    expect(metric.definition + metric.formula).not.toMatch(/["'—–]|\bFY\d|robust/);
  });
});

it('defines every metric, in the order of the ids', () => {
  expect(metricsInOrder.map(({ id }) => id)).toEqual(metricIds);
});

it('gives a measure of demand no good direction', () => {
  expect(catalogue['calls-logged'].polarity).toBe('none');
});

it.each([
  ['backlog', 'stock'],
  ['calls-logged', 'flow'],
  ['resolved-within-target', 'rate'],
  ['fix-times', 'distribution'],
  ['priority-1-fix-time', 'distribution'],
  ['availability', 'availability'],
] as const)('%s rolls months up as a %s', (id, rollUp) => {
  expect(catalogue[id].rollUp).toBe(rollUp);
});
