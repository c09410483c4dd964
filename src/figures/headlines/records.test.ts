import { describe, expect, it } from 'vitest';
import { partII, periodsAnswer, selected } from '../fixtures/committee.fixture';
import { drawnOutages, lastYearsOutages, outagesAnswer } from '../fixtures/outages.fixture';
import { history, project, projectsAnswer, wholePortfolio } from '../fixtures/projects.fixture';
import { availability } from './availability';
import { headlines } from './headlines';
import { projectsOnTrack } from './projectsOnTrack';

const outages = outagesAnswer([...lastYearsOutages, ...drawnOutages]);
const earlier = [history('2022-12', 43, 43, 14), history('2023-06', 49, 41, 10), history('2023-09', 52, 38, 10)];

describe('availability', () => {
  const built = availability.build({ 'reporting-periods': periodsAnswer, outages }, selected());

  it('stands at the latest quarter: 343,200 minutes agreed, 1,080 lost', () => {
    expect(built).toMatchObject({
      unit: 'seven services, Oct to Nov',
      value: '99.68',
      valueUnit: '%',
      againstTarget: '99.68%, target 99.80%',
      rating: { mark: 'amber', reason: 'Target 99.80%, short by 0.12 points' },
    });
  });

  /*
   * Quarter 2: 64 working days, 13 × 38,400 = 499,200 agreed; 175 + 190 + 185 = 550 lost; 99.8898 %.
   * October and November 2022, the network of both: 8:00 to 15:30 and 8:00 to 13:00, so 2 × (450 + 300) = 1,500 of
   * 13 × 600 × 43 = 335,400; 99.5528 %.
   */
  it('is compared with the quarter before and the same months of last year', () => {
    expect(built.comparisons).toEqual([
      { direction: 'down', amount: '0.20', against: 'points on Q2', verdict: 'worse' },
      { direction: 'up', amount: '0.13', against: 'on last year', verdict: 'better' },
    ]);
  });

  it('marks the part quarter of the sparkline and leaves the future bare', () => {
    expect([built.spark.partSlot, built.spark.values[7], built.spark.target]).toEqual([6, null, 99.8]);
  });

  it('is not rated for one council', () => {
    expect(availability.build({ 'reporting-periods': periodsAnswer, outages }, selected({ council: 'N' })).rating).toEqual({
      mark: 'not-rated',
      reason: 'Rated for the partnership only',
    });
  });
});

const build = (records = wholePortfolio, change = {}) =>
  projectsOnTrack.build({ 'reporting-periods': periodsAnswer, projects: projectsAnswer({ records, history: earlier }) }, selected(change));

describe('projects on track', () => {
  it('counts the green of those in delivery and rates their share: 34 of 63 is 53.97%', () => {
    expect(build()).toMatchObject({
      unit: 'of 63 in delivery',
      value: '34',
      rating: { mark: 'red', reason: '53%, against a target of 70%' },
      againstTarget: '53%, target 70%',
    });
  });

  it('is compared in points with what was reported then', () => {
    const [before, lastYear] = build().comparisons;
    expect(before).toEqual({ direction: 'up', amount: '1', against: 'point on Q2', verdict: 'better' });
    expect(lastYear).toMatchObject({ direction: 'none', amount: 'No comparison' });
  });

  it('reads an earlier quarter from the report of its time', () => {
    const period = { ...selected().period, basis: 'quarter', from: '2023-07', to: '2023-09', dataTo: '2023-09-30' } as const;
    expect(build(wholePortfolio, { period })).toMatchObject({ value: '52', unit: 'of 100 in delivery' });
  });

  it.each([
    ['no projects', [], 'No projects in delivery'],
    ['one on track', [project('P1', 'One', 'green')], '100%, against a target of 70%'],
  ])('%s', (_, records, reason) => {
    expect(build(records).rating.reason).toBe(reason);
  });

  it('is exempt when a member sees an exempt project', () => {
    expect(build([project('P1', 'One', 'green', { marking: partII })], { audience: 'members' }).marking).toEqual(partII);
  });
});

it('shows six measures in the order of the strip', () => {
  expect(headlines.map(({ name }) => name)).toEqual([
    'Calls logged',
    'Backlog of open calls',
    'Resolved within target',
    'Availability',
    'Priority 1 fix time',
    'Projects on track',
  ]);
});
