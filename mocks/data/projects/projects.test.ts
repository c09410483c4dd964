import { describe, expect, it } from 'vitest';
import type { Month } from '../../../src/model/month';
import type { ProjectStage, Rag } from '../../../src/model/project';
import { demonstration, total } from '../demonstration.fixture';

const { records, requested, history } = demonstration('projects');
const named = (reference: string) => records.find((project) => project.reference === reference);

describe('projects in delivery', () => {
  it('are 63, with 90 more requested', () => {
    expect([records.length, requested.length]).toEqual([63, 90]);
  });

  it.each<[ProjectStage, number, number, number]>([
    ['Initiate', 5, 3, 1],
    ['Procure', 6, 4, 2],
    ['Build', 9, 6, 2],
    ['Implement', 9, 7, 3],
    ['Close', 5, 1, 0],
  ])('%s: green, amber and red', (stage, green, amber, red) => {
    const count = (rag: Rag): number => records.filter((project) => project.stage === stage && project.rating.overall === rag).length;
    expect([count('green'), count('amber'), count('red')]).toEqual([green, amber, red]);
  });

  it.each([
    ['SBC', 22],
    ['EHDC', 19],
    ['SBC and EHDC', 22],
  ])('of %s', (councils, count) => {
    expect(records.filter((project) => project.councils.join(' and ') === councils)).toHaveLength(count);
  });

  it('have no two names or references alike, requested ones included', () => {
    const all = [...records, ...requested];
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(153);
    expect(new Set(all.map(({ reference }) => reference)).size).toBe(153);
  });

  it.each([
    ['F1', '2022-11-02', '2023-12-15'],
    ['F2', '2024-03-31', '2024-05-31'],
    ['F3', '2023-12-31', '2024-01-31'],
    ['F4', '2024-06-30', '2024-12-31'],
    ['F5', '2024-03-31', '2024-03-31'],
    ['F6', '2026-04-01', '2026-04-01'],
  ])('%s: baseline and forecast finish', (reference, baseline, forecast) => {
    expect([named(reference)?.baselineFinish, named(reference)?.forecastFinish]).toEqual([baseline, forecast]);
  });

  it('ask the committee for one decision', () => {
    expect(records.filter(({ decisionAsked }) => decisionAsked !== undefined).map(({ reference }) => reference)).toEqual(['F4']);
  });

  it('are never green with a forecast later than the date approved, nor amber without a way back', () => {
    const late = records.filter(({ rating, approvedFinish, forecastFinish }) => rating.overall === 'green' && forecastFinish > approvedFinish);
    const lost = records.filter(({ rating, pathToGreen }) => rating.overall === 'amber' && pathToGreen === undefined);
    expect([late, lost]).toEqual([[], []]);
  });

  it('have no milestone done after the last day with figures, nor one before the start', () => {
    const ahead = records.filter(({ milestones }) => milestones.some(({ due, done }) => done && due > '2023-11-30'));
    const early = records.filter(({ milestones, start }) => milestones.some(({ due }) => due < start));
    expect([ahead, early]).toEqual([[], []]);
  });
});

describe('projects at earlier month ends', () => {
  it.each<[Month, number, number]>([
    ['2022-06', 41, 59],
    ['2022-09', 44, 59],
    ['2022-12', 43, 60],
    ['2023-03', 46, 61],
    ['2023-06', 49, 61],
    ['2023-09', 52, 61],
  ])('%s: percentage on track, and projects', (month, percentage, count) => {
    const rows = history.filter((row) => row.month === month);
    const green = total(rows, 'green');
    const all = green + total(rows, 'amber') + total(rows, 'red');
    expect([Math.round((100 * green) / all), all]).toEqual([percentage, count]);
  });
});

describe('projects the papers name among those requested', () => {
  it.each(['Data centre', 'Audio and video', 'Paperless direct debits', 'Online allotment', 'Trade waste'])('%s', (words) => {
    expect(requested.filter(({ name }) => name.startsWith(words))).toHaveLength(1);
  });
});
