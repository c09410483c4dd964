import type { CommitteeAction } from '../../../src/model/action';
import type { Day } from '../../../src/model/month';

/** Minutes that set the actions. */
const june = { setOn: '2023-06-29', minute: '29 June 2023' } as const;
const october = { setOn: '2023-10-02', minute: '2 October 2023' } as const;

type Setting = typeof june | typeof october;
type Late = Pick<CommitteeAction, 'revisedDue' | 'lateBecause'>;

const open = (reference: string, setting: Setting, action: string, ownerRole: string, due: Day, progress: string, late: Late = {}): CommitteeAction => ({
  reference, ...setting, action, ownerRole, due, ...late, status: 'open', progress, marking: { part: 'I' },
});

const complete = (reference: string, setting: Setting, action: string, ownerRole: string, due: Day, completedOn: Day, progress: string): CommitteeAction => ({
  reference, ...setting, action, ownerRole, due, completedOn, status: 'complete', progress, marking: { part: 'I' },
});

const technologyOfficer = 'Chief Technology Officer';
const infrastructure = 'Infrastructure Manager';
const committee = 'Joint ICT Committee';

/** The 13 actions set in 2023/24. What was asked follows the minutes; owners below the Chief Technology Officer, dates and progress are invented. */
export const actions2023: CommitteeAction[] = [
  complete('A01', june, 'Send the Quarter 1 dashboard to members for comment', technologyOfficer, '2023-08-31', '2023-08-24', 'Sent 24 August; comments built into this issue'),
  complete('A02', june, 'Introduce a quarterly dashboard of actions and progress', technologyOfficer, '2023-10-02', '2023-10-02', 'First issue covered April to August 2023'),
  complete('A03', june, 'Advise officers what the dashboard should include', 'Committee members', '2023-07-31', '2023-09-14', 'Four members replied'),
  open('A04', june, 'Set out Microsoft Teams against other telephony providers', infrastructure, '2023-11-30', 'Waiting for two supplier prices, expected 15 December', {
    revisedDue: '2023-12-15',
    lateBecause: 'Two of four suppliers have not priced. Chased on 27 November; note to members by 15 December without them if need be.',
  }),
  open('A05', june, 'Briefing note on the Wi-Fi upgrade, with costs', infrastructure, '2023-11-30', 'Drafted; costs depend on contract award on 22 December', {
    revisedDue: '2023-12-22',
    lateBecause: 'Costs are known only after award on 22 December. Draft without costs sent to the Chair on 28 November.',
  }),
  open('A06', october, 'Recommend Option 2 to both councils for 2024/25 budgets', 'Strategic Director (SBC)', '2024-02-29', 'In both draft budgets'),
  open('A07', october, 'Review each phase of Option 2 before the next begins', committee, '2025-03-31', 'First review planned for March 2025'),
  open('A08', october, 'Oversee the programme of cost reductions', committee, '2026-04-01', 'Baseline due January 2024'),
  open('A09', october, 'Refine the dashboard for future meetings', technologyOfficer, '2023-12-12', 'Presented at item 7 of this meeting'),
  complete('A10', october, 'Answer questions raised on the April to August dashboard', technologyOfficer, '2023-10-31', '2023-10-27', 'Note sent to members 27 October'),
  open('A11', october, 'Job evaluation for Option 2 posts', 'HR Business Partner', '2024-03-31', '13 role profiles drafted'),
  open('A12', october, 'Options to remove zero boxes (saves £48,000 a year)', 'Service Desk Manager', '2024-01-31', 'Count of devices complete'),
  complete('A13', june, 'Briefing on server and data centre lifecycles', infrastructure, '2023-10-02', '2023-09-22', 'Circulated with the agenda'),
];
