import type { Project } from '../../../src/model/project';
import { canaries } from '../canaries';
import { both } from '../councils';

const foundation = { programme: 'Foundation', councils: both, marking: { part: 'I' } } as const satisfies Partial<Project>;
const amber = { overall: 'amber', time: 'amber', cost: 'green' } as const;
const green = { overall: 'green', time: 'green', cost: 'green' } as const;

/** The Foundation projects. Names, first dates and the year of Option 2 come from the papers; ratings and forecasts are invented. */
export const foundationProjects: Project[] = [
  {
    ...foundation, reference: 'F1', name: 'Network upgrade', stage: 'Implement', rating: amber, ratingLastReport: amber, sponsorRole: 'Chief Technology Officer',
    start: '2022-04-01', baselineFinish: '2022-11-02', approvedFinish: '2023-11-30', forecastFinish: '2023-12-15', forecastFinishLastReport: '2023-12-15',
    milestones: [
      { title: 'Core links live', due: '2023-06-30', done: true },
      { title: 'Final sites', due: '2023-12-15', done: false },
    ],
    comment: 'Last two sites wait on supplier; finish holds at Quarter 3.', pathToGreen: 'Supplier has booked both sites for the week of 11 December.',
  },
  {
    ...foundation, reference: 'F2', name: 'Wi-Fi upgrade', stage: 'Procure', rating: amber, ratingLastReport: green, sponsorRole: 'Infrastructure Manager',
    start: '2023-04-01', baselineFinish: '2024-03-31', approvedFinish: '2024-03-31', forecastFinish: '2024-05-31', forecastFinishLastReport: '2024-03-31',
    milestones: [
      { title: 'Market testing', due: '2023-06-16', done: true },
      { title: 'Contract award', due: '2023-12-22', done: false },
    ],
    comment: 'Award due by end of Quarter 3; kit delivery is eight weeks.', pathToGreen: 'Order kit on the day of award.',
  },
  {
    ...foundation, reference: 'F3', name: 'Firewalls', stage: 'Implement', rating: amber, ratingLastReport: green, sponsorRole: 'Infrastructure Manager',
    start: '2022-10-01', baselineFinish: '2023-12-31', approvedFinish: '2023-12-31', forecastFinish: '2024-01-31', forecastFinishLastReport: '2023-12-31',
    milestones: [
      { title: 'Main firewalls', due: '2023-05-31', done: true },
      { title: 'Internal firewalls', due: '2024-01-31', done: false },
    ],
    comment: 'Two internal cutovers moved to January after the 17 October outage.', pathToGreen: 'Test the switch to standby before each cutover.',
  },
  {
    ...foundation, reference: 'F4', name: 'Telephony refresh', stage: 'Initiate', rating: { overall: 'red', time: 'red', cost: 'amber' },
    ratingLastReport: { overall: 'amber', time: 'amber', cost: 'amber' }, sponsorRole: 'Chief Technology Officer',
    start: '2023-06-01', baselineFinish: '2024-06-30', approvedFinish: '2024-06-30', forecastFinish: '2024-12-31', forecastFinishLastReport: '2024-09-30',
    milestones: [
      { title: 'Market testing', due: '2023-10-31', done: true },
      { title: 'Procurement start', due: '2024-05-31', done: false },
    ],
    comment: 'No project manager; decision asked', pathToGreen: 'A project manager in post, or a later finish approved.',
    decisionAsked: 'Fund an interim project manager for six months, or accept a finish of December 2024.',
  },
  {
    ...foundation, reference: 'F5', name: 'Cyber Security Treatment Plan', publicTitle: 'Cyber Security Treatment Plan', stage: 'Implement', rating: green,
    ratingLastReport: green, sponsorRole: 'Chief Technology Officer',
    start: '2022-07-01', baselineFinish: '2024-03-31', approvedFinish: '2024-03-31', forecastFinish: '2024-03-31', forecastFinishLastReport: '2024-03-31',
    milestones: [
      { title: 'Phase 1', due: '2023-09-30', done: true },
      { title: `Phase 2, file ${canaries.project}`, due: '2024-03-31', done: false },
    ],
    comment: 'Phase 1 closed the most serious findings; Phase 2 is on plan.', marking: { part: 'II', paragraph: 3 },
  },
  {
    ...foundation, reference: 'F6', name: 'Resources: Socitm Option 2', stage: 'Initiate', rating: green, ratingLastReport: green,
    sponsorRole: 'Strategic Director (SBC)', start: '2023-10-02', baselineFinish: '2026-04-01', approvedFinish: '2026-04-01', forecastFinish: '2026-04-01',
    milestones: [
      { title: 'Committee support', due: '2023-10-02', done: true },
      { title: 'Both budgets set', due: '2024-02-28', done: false },
    ],
    budget: 629_795, comment: 'Recommended to both councils on 2 October; budgets set in February 2024.',
  },
];
