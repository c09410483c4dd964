import { describe, expect, it } from 'vitest';
import type { Project } from '../../model/project';
import { explanation, explanationsAnswer, periodsAnswer, selected } from '../fixtures/committee.fixture';
import { foundationProjects, project, projectsAnswer, requestedProjects, wholePortfolio } from '../fixtures/projects.fixture';
import { projectsHead } from './head';

const build = (records: Project[], change = {}, more = {}) =>
  projectsHead.build({ 'reporting-periods': periodsAnswer, projects: projectsAnswer({ records, requested: requestedProjects(90) }), ...more }, selected(change));

describe('the head of the projects page', () => {
  it.each([
    ['a decision asked for', foundationProjects, 'One of six projects needs a decision: Telephony refresh'],
    ['reds and no decision', wholePortfolio, 'Eight of 63 projects are rated red'],
    ['no red', [project('P1', 'One', 'green'), project('P2', 'Two', 'green')], 'None of two projects is rated red'],
    ['nothing', [], 'No projects are in delivery'],
  ])('%s', (_, records, finding) => {
    expect(build(records).finding).toBe(finding);
  });

  it('counts what is in delivery, requested and on track', () => {
    expect(build(wholePortfolio).standfirst.map(({ text }) => text).join('')).toBe(
      'The service is delivering 63 projects: 34 on track, 21 amber and eight red. It has 90 more requested and not started.',
    );
  });

  it('gives way to the officers’ sentence for the page', () => {
    const told = explanationsAnswer(explanation('page:projects', { finding: 'Telephony has no project manager' }));
    expect(build(wholePortfolio, {}, { explanations: told })).toMatchObject({ finding: 'Telephony has no project manager', findingBy: 'officer' });
  });
});
