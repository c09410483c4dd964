import type { ReportedFigure } from '../../src/model/envelope';

const shared = { kind: 'count', marking: { part: 'I' } } as const;
const minutes = 'Minutes of the Joint ICT Committee, 29 June 2023';
const octoberPapers = 'Papers of the Joint ICT Committee, 2 October 2023';

/** Figures on calls and laptops known only as the papers printed them. */
export const reportedOnCalls: ReportedFigure[] = [
  {
    ...shared, measure: 'calls-a-year', title: 'Calls a year', from: '2020-01', to: '2020-12', qualifier: 'about', value: 4000, text: '4,000',
    caveat: 'Printed as a round number for 2020; the months it covers were not given.', source: minutes,
  },
  {
    ...shared, measure: 'calls-a-year', title: 'Calls a year', from: '2023-06', to: '2023-06', qualifier: 'about', value: 14_000, text: '14,000',
    caveat: 'Printed as a round yearly rate in June 2023; the months it covers were not given.', source: minutes,
  },
  {
    ...shared, measure: 'laptops-in-circulation', title: 'Laptops', from: '2020-01', to: '2020-12', qualifier: 'exact', value: 150, text: '150',
    caveat: 'Laptops issued in 2020, before the change to working from home.', source: minutes,
  },
  {
    ...shared, measure: 'laptops-in-circulation', title: 'Laptops', from: '2022-04', to: '2023-03', qualifier: 'about', value: 910, text: '910',
    caveat: 'Illustrative: no paper gives a number for this year.', source: 'Invented for the demonstration',
  },
  {
    ...shared, measure: 'laptops-in-circulation', title: 'Laptops', from: '2023-06', to: '2023-06', qualifier: 'exact', value: 950, text: '950',
    caveat: 'Laptops in circulation at one day in June 2023.', source: minutes,
  },
];

/** The backlog as a paper printed it. */
export const reportedOnBacklog: ReportedFigure[] = [
  {
    ...shared, measure: 'open-calls', title: 'Backlog of open calls', from: '2023-05', to: '2023-05', qualifier: 'over', value: 1000, text: 'over 1,000 calls',
    caveat: 'Printed as "over 1,000" at 26 May 2023, not at a month end.', source: octoberPapers,
  },
];

/** Numbers of projects as the papers printed them. The two count different things. */
export const reportedOnProjects: ReportedFigure[] = [
  {
    ...shared, measure: 'projects-needing-support', title: 'Projects needing delivery support', from: '2023-05', to: '2023-05', qualifier: 'over', value: 60, text: 'over 60 projects',
    caveat: 'Projects that required delivery support at 26 May 2023.', source: octoberPapers,
  },
  {
    ...shared, measure: 'projects-requested', title: 'Projects requested and not started', from: '2023-10', to: '2023-10', qualifier: 'exact', value: 90, text: '90 requested projects outstanding',
    caveat: 'Requested projects with no capacity to deliver them: not the same as projects in delivery.', source: octoberPapers,
  },
];
