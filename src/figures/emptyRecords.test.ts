import { expect, it } from 'vitest';
import { actionLogPanel } from './actions/actionLog';
import { actionMarks } from './actions/actionMarks';
import { timeToClose } from './actions/timeToClose';
import { actionsAnswer } from './fixtures/actions.fixture';
import { periodsAnswer, selected } from './fixtures/committee.fixture';
import { projectsAnswer } from './fixtures/projects.fixture';
import { projectsOnTrack } from './headlines/projectsOnTrack';
import { foundation } from './projects/foundation';
import { portfolio } from './projects/portfolio';
import { projectList } from './projects/projectList';

const noActions = actionsAnswer([]);
const answers = { 'reporting-periods': periodsAnswer, actions: noActions, projects: projectsAnswer({ records: [] }) };
const kept = [{ reference: 'X1', title: 'Exempt record', paragraph: 3 }, { reference: 'X2', title: 'Exempt record', paragraph: 3 }];
const exempt = {
  'reporting-periods': periodsAnswer,
  actions: { ...noActions, data: { ...noActions.data, withheld: kept } },
  projects: projectsAnswer({ records: [], withheld: kept.map((record) => ({ ...record, programme: 'Foundation', stage: 'Build' as const })) }),
};

it.each([
  [actionMarks('1.6', 'Overview'), 'No actions are recorded'],
  [actionLogPanel('5.1', 'Actions'), 'No actions are recorded'],
  [timeToClose('5.3', 'Actions'), 'No actions are recorded'],
  [foundation('4.1', 'Projects'), 'No Foundation projects are recorded'],
  [portfolio('4.2', 'Projects'), 'No projects are in delivery'],
  [projectList('4.3', 'Projects'), 'No projects are in delivery'],
])('$ref without a record has nothing to draw', (panel, finding) => {
  expect(panel.build(answers as never, selected())).toMatchObject({ finding, nothing: 'none-recorded' });
});

it.each([
  [actionMarks('1.6', 'Overview'), 'Actions are exempt: two in all'],
  [actionLogPanel('5.1', 'Actions'), 'Actions are exempt: two in all'],
  [timeToClose('5.3', 'Actions'), 'Actions are exempt: two in all'],
  [portfolio('4.2', 'Projects'), 'Projects in delivery are exempt: two in all'],
  [projectList('4.3', 'Projects'), 'Projects in delivery are exempt: two in all'],
])('$ref with exempt records alone does not say that there are none', (panel, finding) => {
  expect(panel.build(exempt as never, selected())).toMatchObject({ finding, nothing: 'withheld' });
});

it('shows no value of projects on track where none is in delivery', () => {
  expect(projectsOnTrack.build(answers, selected())).toMatchObject({ value: 'No projects in delivery', valueUnit: '', unit: 'of those in delivery', rating: { mark: 'not-rated' } });
});
