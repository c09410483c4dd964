import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure';
import type { PlotOf } from '../plot';
import { periodsAnswer, selected } from '../fixtures/committee.fixture';
import { project, projectsAnswer, requestedProjects, wholePortfolio } from '../fixtures/projects.fixture';
import { portfolio } from './portfolio';
import { projectList } from './projectList';

const build = (panel: ReturnType<typeof portfolio>, data: Parameters<typeof projectsAnswer>[0], change = {}): Figure =>
  panel.build({ 'reporting-periods': periodsAnswer, projects: projectsAnswer(data) } as never, selected(change));

describe('the portfolio by stage', () => {
  const figure = build(portfolio('4.2', 'Projects'), { records: wholePortfolio, requested: requestedProjects(90) });

  it('names the stages that hold most of what is off track', () => {
    expect(figure.finding).toBe('Build and implement hold 18 of the 29 projects off track; 90 more wait to start');
  });

  it('says how many requests are kept back', () => {
    const withheldRequests = [{ reference: 'R91', title: 'Exempt record', paragraph: 3 }];
    expect(build(portfolio('4.2', 'Projects'), { requested: requestedProjects(90), withheldRequests }).notes).toEqual(['One requested project is exempt and left out']);
  });

  it('notes each stage', () => {
    expect((figure.plot as PlotOf<'portfolio'>).stages.map(({ stage, note }) => `${stage}: ${note}`)).toEqual([
      'Initiate: 9 projects, 4 off track',
      'Procure: 12 projects, 6 off track',
      'Build: 17 projects, 8 off track',
      'Implement: 19 projects, 10 off track',
      'Close: 6 projects, 1 off track',
    ]);
  });

  it('adds up in its table', () => {
    expect(figure.table.rows.map((row) => [row.header, ...row.cells.map((cell) => cell.text)])).toEqual([
      ['Initiate', '5', '3', '1', '4', '9'],
      ['Procure', '6', '4', '2', '6', '12'],
      ['Build', '9', '6', '2', '8', '17'],
      ['Implement', '9', '7', '3', '10', '19'],
      ['Close', '5', '1', '0', '1', '6'],
      ['Build and implement together', '18', '13', '5', '18', '36'],
      ['In delivery', '34', '21', '8', '29', '63'],
      ['Requested, not started', '', '', '', '', '90'],
    ]);
  });

  it.each([
    ['one stage holds most', ['Build', 'Build', 'Build', 'Close'], 'Build holds three of the four projects off track'],
    ['no stage stands out', ['Initiate', 'Procure', 'Build', 'Close'], 'All four projects in delivery are off track'],
  ] as const)('%s', (_, stages, finding) => {
    const records = stages.map((stage, index) => project(`P${index}`, `P${index}`, 'amber', { stage }));
    expect(build(portfolio('4.2', 'Projects'), { records }).finding).toBe(finding);
  });

  it('says when all are on track, and when there are none', () => {
    const green = [project('P1', 'One', 'green'), project('P2', 'Two', 'green')];
    expect(build(portfolio('4.2', 'Projects'), { records: green }).finding).toBe('Both projects in delivery are on track');
    expect(build(portfolio('4.2', 'Projects'), { requested: requestedProjects(1) }).finding).toBe('No projects are in delivery; one more waits to start');
  });
});

describe('the list of projects', () => {
  const list = projectList('4.3', 'Projects');

  it('counts red and amber', () => {
    expect(build(list, { records: wholePortfolio }).finding).toBe('Eight of 63 projects are red; 21 are amber');
  });

  it.each([
    ['all green', ['green', 'green'], 'All two projects in delivery are green'],
    ['none red', ['green', 'amber'], 'None of two projects is red; one is amber'],
    ['red and no amber', ['red', 'green'], 'One of two projects is red; none is amber'],
  ] as const)('%s', (_, ratings, finding) => {
    expect(build(list, { records: ratings.map((rag, index) => project(`P${index}`, 'Project', rag)) }).finding).toBe(finding);
  });

  it('puts red first, then the latest forecast finish', () => {
    const records = [
      project('P1', 'Soon', 'green', { forecastFinish: '2023-12-31' }),
      project('P2', 'Red, earlier', 'red', { forecastFinish: '2024-01-31' }),
      project('P3', 'Amber', 'amber'),
      project('P4', 'Red, later', 'red', { forecastFinish: '2024-12-31' }),
    ];
    expect(build(list, { records }).table.rows.map(({ header }) => header)).toEqual(['P4', 'P2', 'P3', 'P1']);
  });

  it('tells owner, slippage and what changed since the last report', () => {
    const record = project('P12', 'Planning system hosting move', 'red', {
      councils: ['S'],
      baselineFinish: '2023-10-31',
      approvedFinish: '2023-12-31',
      forecastFinish: '2024-03-31',
      ratingLastReport: { overall: 'amber', time: 'amber', cost: 'green' },
      comment: 'Supplier contract variation',
    });
    expect(build(list, { records: [record] }).table.rows[0]?.cells.map(({ text, secondary }) => [text, secondary])).toEqual([
      ['Planning system hosting move', undefined],
      ['South', undefined],
      ['Build', undefined],
      ['Red', 'Amber at last report'],
      ['31 Oct 2023', 'Approved 31 Dec 2023'],
      ['31 Mar 2024', undefined],
      ['+5 months', undefined],
      ['Supplier contract variation', undefined],
    ]);
  });

  it('opens with twelve rows', () => {
    expect(build(list, { records: wholePortfolio })).toMatchObject({ firstRows: 12, noun: 'projects' });
  });

  it('shows one council its own and shared projects', () => {
    const records = [project('P1', 'Own', 'green', { councils: ['N'] }), project('P2', 'Other', 'green', { councils: ['S'] }), project('P3', 'Shared', 'green')];
    expect(build(list, { records }, { council: 'N' }).table.rows.map((row) => row.cells[1]?.text)).toEqual(['North', 'Shared']);
  });
});
