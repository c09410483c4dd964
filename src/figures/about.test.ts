import { describe, expect, it } from 'vitest';
import type { Target } from '../model/partnership';
import { measuresInWords } from './about';
import { partnership } from './fixtures/committee.fixture';
import { metricIds } from '../metrics/metric';

const target = (metric: string, change: Partial<Target>): Target => ({
  metric,
  value: 85,
  tolerance: { kind: 'floor', value: 75 },
  polarity: 'higher',
  from: '2023-04',
  to: '2024-03',
  setBy: 'Joint ICT Committee',
  ...change,
});

const wordsOf = (one: Target) => measuresInWords({ ...partnership, targets: [one] }).find(({ metric }) => metric.id === one.metric)?.targets[0];

describe('the measures in words', () => {
  it('are all there, in the order of the pages', () => {
    expect(measuresInWords(partnership).map(({ metric }) => metric.id)).toEqual(metricIds);
  });

  it('give a floor below a target that is better high', () => {
    expect(wordsOf(target('resolved-within-target', {}))).toEqual({
      value: '85%, higher is better',
      tolerance: 'Amber down to 75%, red below it',
      valid: 'April 2023 to March 2024',
      setBy: 'Joint ICT Committee',
    });
  });

  it('give a tenth above a target that is better low', () => {
    expect(wordsOf(target('backlog', { value: 750, tolerance: { kind: 'within', fraction: 0.1 }, polarity: 'lower' }))).toMatchObject({
      value: '750, lower is better',
      tolerance: 'Amber up to 825, red above it',
    });
  });

  it('give working minutes as hours', () => {
    expect(wordsOf(target('priority-1-fix-time', { value: 240, tolerance: { kind: 'within', fraction: 0.25 }, polarity: 'lower' }))).toMatchObject({
      value: '4 hours, lower is better',
      tolerance: 'Amber up to 5 hours, red above it',
    });
  });

  it('say nothing of a target nobody has set', () => {
    expect(measuresInWords({ ...partnership, targets: [] }).flatMap(({ targets }) => targets)).toEqual([]);
  });
});
