import type { WireAnswers } from './schemas';

const surround = {
  contractVersion: '1.0',
  generatedAt: '2023-12-04T09:12:00+00:00',
  dataTo: '2023-11-30',
  source: 'service desk system',
  marking: { part: 'I' },
} as const;

const open = { part: 'I' } as const;
const exempt = { part: 'II', paragraph: 3 } as const;
const supportHours = { days: [1, 2, 3, 4, 5], opens: 480, closes: 1080, bankHolidays: false };

/**
 * One small sound answer a subject, for two councils that do not exist. They stand in the OpenAPI document, and the
 * tests of the contract start from them.
 */
export const exampleAnswers: WireAnswers = {
  'reporting-periods': {
    ...surround,
    data: {
      name: 'North and South ICT partnership',
      dashboardTitle: 'ICT performance dashboard',
      committee: 'Joint ICT Committee',
      councils: [
        { code: 'NORTH', name: 'North Borough Council', shortName: 'North', staff: 640 },
        { code: 'SOUTH', name: 'South District Council', shortName: 'South' },
      ],
      services: [{ id: 'email', name: 'Email', councils: ['NORTH', 'SOUTH'], hours: supportHours, monitored: true }],
      bankHolidays: ['2023-04-07', '2023-04-10'],
      supportHours,
      priorities: [{ priority: 1, title: 'Major', meaning: 'A service has stopped for everybody', targetMinutes: 240, targetText: '4 hours' }],
      callCategories: [{ id: 'telephony', title: 'Telephony' }],
      periods: [
        {
          basis: 'year-to-date',
          from: '2023-04',
          to: '2023-11',
          dataTo: '2023-11-30',
          status: 'final',
          meeting: { date: '2023-12-12', item: '7', title: 'ICT performance dashboard' },
          nextRefresh: '2024-01-04',
        },
        { basis: 'quarter', from: '2023-10', to: '2023-12', dataTo: '2023-11-30', status: 'provisional' },
      ],
      targets: [
        {
          metric: 'backlog',
          value: 750,
          tolerance: { kind: 'within', fraction: 0.1 },
          polarity: 'lower',
          from: '2023-04',
          to: '2024-03',
          setBy: 'Joint ICT Committee',
          label: 'Target 750 by March 2024',
        },
      ],
    },
  },
  calls: {
    ...surround,
    data: {
      rows: [
        {
          month: '2023-11',
          council: 'NORTH',
          type: 'incident',
          category: 'telephony',
          status: 'final',
          logged: 120,
          resolved: 131,
          reopened: 2,
          cancelled: 3,
        },
        { month: '2023-11', council: 'SOUTH', status: 'not-supplied', reason: 'Return due on 8 December' },
      ],
      reported: [
        {
          measure: 'calls-a-year',
          title: 'Calls a year',
          from: '2019-04',
          to: '2020-03',
          kind: 'count',
          qualifier: 'over',
          value: 8000,
          text: 'just over 8,000',
          caveat: 'Printed without its months, so it cannot be pooled or compared',
          source: 'Annual report 2019/20',
          marking: open,
        },
      ],
    },
  },
  backlog: {
    ...surround,
    data: {
      rows: [
        { month: '2023-11', council: 'NORTH', priority: 3, age: '1-to-4-weeks', status: 'final', open: 41, oldestDays: 27, pastTarget: 9 },
        { month: '2023-11', council: 'NORTH', priority: 3, age: 'over-3-months', status: 'final', open: 0, pastTarget: 0 },
      ],
    },
  },
  'fix-times': {
    ...surround,
    data: {
      rows: [
        {
          month: '2023-11',
          council: 'NORTH',
          priority: 2,
          status: 'final',
          resolved: 9,
          withTarget: 9,
          withinTarget: 7,
          distribution: [[60, 3], [240, 4], [780, 2]],
          binMinutes: 60,
        },
      ],
    },
  },
  outages: {
    ...surround,
    marking: exempt,
    data: {
      records: [
        {
          reference: 'O-23-07',
          title: 'Email unavailable',
          service: 'email',
          councils: ['NORTH', 'SOUTH'],
          priority: 1,
          planned: false,
          kind: 'outage',
          start: '2023-10-12T09:05:00+01:00',
          restored: '2023-10-12T10:40:00+01:00',
          usersAffected: 410,
          causeClass: 'supplier',
          cause: 'The supplier replaced a certificate without notice.',
          fix: 'The new certificate was installed.',
          lesson: 'Certificates are now listed with their dates.',
          lessonStatus: 'in-place',
          marking: open,
        },
        {
          reference: 'O-23-08',
          title: 'Remote access limited for a security check',
          publicTitle: 'Remote access limited',
          service: 'email',
          councils: ['SOUTH'],
          priority: 2,
          planned: false,
          kind: 'degradation',
          start: '2023-11-02T13:00:00+00:00',
          causeClass: 'security',
          cause: 'An alert was examined.',
          fix: 'Under way.',
          lesson: '',
          lessonStatus: 'none',
          marking: { part: 'II', paragraph: 7 },
        },
      ],
      missing: [{ month: '2023-11', council: 'SOUTH', status: 'not-yet-due' }],
    },
  },
  projects: {
    ...surround,
    marking: exempt,
    data: {
      records: [
        {
          reference: 'P-01',
          name: 'Network replacement',
          programme: 'Foundation',
          councils: ['NORTH', 'SOUTH'],
          stage: 'Implement',
          rating: { overall: 'amber', time: 'amber', cost: 'green' },
          sponsorRole: 'Chief Technology Officer',
          start: '2021-07-01',
          baselineFinish: '2022-11-02',
          approvedFinish: '2023-12-31',
          forecastFinish: '2024-01-31',
          milestones: [{ title: 'Last site moved', due: '2024-01-31', done: false }],
          budget: 410000,
          forecastCost: 405500,
          comment: 'Two sites of fourteen remain.',
          pathToGreen: 'Both sites are booked for January 2024.',
          marking: open,
        },
        {
          reference: 'P-02',
          name: 'Replacement of a supplier in dispute',
          programme: 'Other',
          councils: ['NORTH'],
          stage: 'Procure',
          rating: { overall: 'red', time: 'red', cost: 'amber' },
          start: '2023-05-01',
          baselineFinish: '2023-12-31',
          approvedFinish: '2023-12-31',
          forecastFinish: '2024-06-30',
          comment: 'Terms are not agreed.',
          marking: exempt,
        },
      ],
      requested: [{ reference: 'R-01', name: 'Online allotments', councils: ['SOUTH'], requested: '2023-02-14', marking: open }],
      history: [{ month: '2023-09', council: 'shared', green: 21, amber: 14, red: 6 }],
    },
  },
  actions: {
    ...surround,
    data: {
      records: [
        {
          reference: 'A-01',
          minute: '29 June 2023, minute 6',
          setOn: '2023-06-29',
          action: 'Send members a note on the Wi-Fi upgrade with its costs',
          ownerRole: 'Chief Technology Officer',
          due: '2023-09-29',
          completedOn: '2023-09-20',
          status: 'complete',
          progress: 'Note sent on 20 September.',
          marking: open,
        },
      ],
    },
  },
  explanations: {
    ...surround,
    data: {
      records: [
        {
          subject: 'backlog',
          panel: '2.3',
          from: '2023-04',
          to: '2023-11',
          cause: 'Two posts were vacant until September.',
          action: 'Both posts are filled; old calls are reviewed weekly.',
          ownerRole: 'Service Desk Manager',
          byWhen: '2024-01-31',
          authorRole: 'Service Desk Manager',
          date: '2023-12-04',
          marking: open,
        },
      ],
    },
  },
};
