import { describe, expect, it } from 'vitest';
import type { Outage } from '../../model/outage';
import { explanation, explanationsAnswer, periodsAnswer, selected } from '../fixtures/committee.fixture';
import { drawnOutages, lastYearsOutages, outage, outagesAnswer } from '../fixtures/outages.fixture';
import { outagesHead } from './head';

const build = (records: Outage[], change = {}, more = {}) =>
  outagesHead.build({ 'reporting-periods': periodsAnswer, outages: outagesAnswer(records), ...more }, selected(change));

const both = [...lastYearsOutages, ...drawnOutages];
const textOf = (records: Outage[], change = {}) => build(records, change).standfirst.map(({ text }) => text).join('');

describe('the head of the outages page', () => {
  it.each([
    ['fewer hours and a miss', both, {}, 'Outages cost fewer than half the hours of the same months of last year, but availability missed target in Quarter 3 to date'],
    ['no comparison', both, { compare: 'none' }, 'Twelve outages cost 28.5 hours, and availability missed target in Quarter 3 to date'],
    ['none', [], {}, 'No outages were recorded'],
    [
      'more hours and no miss',
      [outage('A', 'wifi', '2023-11-02T20:00:00Z', '2023-11-02T23:00:00Z')],
      {},
      'Outages cost more hours than in the same months of last year, but availability met target in Quarter 3 to date',
    ],
  ])('%s', (_, records, change, finding) => {
    expect(build(records, change).finding).toBe(finding);
  });

  it('gives the counts of both years and where availability stands', () => {
    expect(textOf(both)).toBe(
      'There have been 12 outages and 28.5 hours lost, against eight and 61.5 in the same months of last year. Services were available for 99.68% of supported hours in Quarter 3 to date, against a target of 99.80%.',
    );
  });

  it('says where it is, for whom and when', () => {
    expect(build(both, { council: 'S' }).kicker).toBe('Outages and fix times, South, April to November 2023');
  });

  it('gives way to the officers’ sentence for the page', () => {
    const told = explanationsAnswer(explanation('page:outages', { finding: 'One firewall failure put Quarter 3 below target' }));
    expect(build(both, {}, { explanations: told })).toMatchObject({ finding: 'One firewall failure put Quarter 3 below target', findingBy: 'officer' });
  });

  it('keeps its plain title while there are no figures', () => {
    expect(outagesHead.build({ 'reporting-periods': periodsAnswer }, selected()).finding).toBe('Outages and fix times');
  });
});
