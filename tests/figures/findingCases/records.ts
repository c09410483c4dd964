import { action } from '../../../src/figures/fixtures/actions.fixture';
import { answer, periodsAnswer, selected } from '../../../src/figures/fixtures/committee.fixture';
import { foundationProjects, project, projectsAnswer, requestedProjects } from '../../../src/figures/fixtures/projects.fixture';
import type { CommitteeAction } from '../../../src/model/action';
import type { Project, Projects, Rag } from '../../../src/model/project';
import type { FindingCase } from '../findingInputs';
import { panelNumbered } from '../panels';

const projectsFinding = (ref: string, records: Project[], more: Partial<Projects> = {}) => (): string =>
  panelNumbered(ref).build({ 'reporting-periods': periodsAnswer, projects: projectsAnswer({ records, ...more }) } as never, selected()).finding;

const exempt = { withheld: [{ reference: 'F5', title: 'Exempt record', paragraph: 3, programme: 'Foundation' as const, stage: 'Implement' as const }] };
const rated = (...ratings: Rag[]): Project[] => ratings.map((rating, i) => project(`P${i + 1}`, `Project ${i + 1}`, rating));
const green = (n: number): Project[] => Array.from({ length: n }, (_, i) => project(`G${i + 1}`, `Green ${i + 1}`, 'green'));
const [f1, f2, , , f5, f6] = foundationProjects as [Project, Project, Project, Project, Project, Project];

/** Projects that have slipped and projects by rating, by panels 4.1 and 4.2. */
export const projects: readonly FindingCase[] = [
  ['four of six later', projectsFinding('4.1', foundationProjects), 'Four of six Foundation projects will finish later than planned'],
  ['one of two later', projectsFinding('4.1', [f1, f6]), 'One of two Foundation projects will finish later than planned'],
  ['all later', projectsFinding('4.1', [f1, f2]), 'Both Foundation projects will finish later than planned'],
  ['none later', projectsFinding('4.1', [f5, f6]), 'Neither Foundation project will finish later than planned'],
  ['none of three later', projectsFinding('4.1', [f5, f6, { ...f6, reference: 'F7' }]), 'None of three Foundation projects will finish later than planned'],
  ['the only one later', projectsFinding('4.1', [f1]), 'The one Foundation project will finish later than planned'],
  ['the only one as planned', projectsFinding('4.1', [f6]), 'The one Foundation project will finish as planned'],
  ['and one exempt', projectsFinding('4.1', [f1, f2, f6], exempt), 'Two of three Foundation projects will finish later than planned; one more is exempt'],
  ['nothing recorded', projectsFinding('4.1', []), 'No Foundation projects are recorded'],
  ['all on track', projectsFinding('4.2', green(3)), 'All three projects in delivery are on track'],
  ['the only one on track', projectsFinding('4.2', green(1)), 'The one project in delivery is on track'],
  ['both on track', projectsFinding('4.2', green(2)), 'Both projects in delivery are on track'],
  ['both off track', projectsFinding('4.2', rated('amber', 'red')), 'Both projects in delivery are off track'],
  ['one off track', projectsFinding('4.2', [...green(2), ...rated('red')]), 'One of three projects is off track'],
  ['the only one off track', projectsFinding('4.2', rated('amber')), 'The one project in delivery is off track'],
  ['all off track', projectsFinding('4.2', rated('amber', 'red', 'red')), 'All three projects in delivery are off track'],
  ['all on track, one waits', projectsFinding('4.2', green(3), { requested: requestedProjects(1) }), 'All three projects in delivery are on track; one more waits to start'],
  ['one stage holds most', projectsFinding('4.2', [...green(2), ...rated('red', 'red', 'amber', 'amber')]), 'Build holds all four projects off track'],
  ['nothing in delivery', projectsFinding('4.2', []), 'No projects are in delivery'],
];

const actionsFinding = (ref: string, records: CommitteeAction[]) => (): string =>
  panelNumbered(ref).build({ 'reporting-periods': periodsAnswer, actions: answer({ records, withheld: [] }, 'action log') } as never, selected()).finding;

const complete = (reference: string): CommitteeAction => action(reference, '2023-08-31', { status: 'complete', completedOn: '2023-08-24' });
const late = (reference: string, change: Partial<CommitteeAction> = {}): CommitteeAction => action(reference, '2023-11-30', change);
const soon = (reference: string): CommitteeAction => action(reference, '2023-12-12');
const early = (reference: string): CommitteeAction => action(reference, '2024-03-31');

/** Actions overdue, and how many are well, by panels 1.6, 5.1 and 5.2. */
export const actions: readonly FindingCase[] = [
  ['two overdue of four, one due', actionsFinding('1.6', [late('A1'), late('A2'), soon('A3'), early('A4')]), 'Two of four actions are overdue, and one is due at this meeting'],
  ['one overdue of three', actionsFinding('1.6', [late('A1'), early('A2'), complete('A3')]), 'One of three actions is overdue'],
  ['none overdue', actionsFinding('1.6', [early('A2'), complete('A3')]), 'Neither action is overdue'],
  ['none of three overdue, two due', actionsFinding('1.6', [soon('A1'), soon('A2'), complete('A3')]), 'None of three actions is overdue, and two are due at this meeting'],
  ['all overdue', actionsFinding('1.6', [late('A1'), late('A2'), late('A3')]), 'All three actions are overdue'],
  ['both overdue', actionsFinding('1.6', [late('A1'), late('A2')]), 'Both actions are overdue'],
  ['the only one overdue', actionsFinding('1.6', [late('A1')]), 'The one action is overdue'],
  ['the only one not overdue', actionsFinding('1.6', [early('A1')]), 'The one action is not overdue'],
  ['nothing recorded', actionsFinding('1.6', []), 'No actions are recorded'],
  ['two well of three', actionsFinding('5.1', [late('A1'), early('A2'), complete('A3')]), 'Two of three actions are complete or on track'],
  ['one well of two', actionsFinding('5.1', [late('A1'), complete('A3')]), 'One of two actions is complete or on track'],
  ['none well', actionsFinding('5.1', [late('A1'), late('A2')]), 'None of two actions is complete or on track'],
  ['no action overdue', actionsFinding('5.2', [early('A1')]), 'No action is overdue'],
  ['one overdue without a date', actionsFinding('5.2', [late('A1')]), 'One overdue action has no new date'],
  ['two overdue without a date', actionsFinding('5.2', [late('A1'), late('A2')]), 'Two overdue actions have no new date'],
  ['one of two has a date', actionsFinding('5.2', [late('A1', { revisedDue: '2023-12-15' }), late('A2')]), 'One of the two overdue actions has a new date'],
  ['both have one', actionsFinding('5.2', [late('A1', { revisedDue: '2023-12-15' }), late('A2', { revisedDue: '2023-12-22' })]), 'Both overdue actions are now expected by 22 December 2023'],
];
