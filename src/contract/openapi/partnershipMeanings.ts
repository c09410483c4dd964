import { held, type Meanings } from './meanings';
import type { Council } from '../../model/council';
import type { Partnership, Priority, PublishedFigure, ReportingPeriod, Service, ServiceHours, Target } from '../../model/partnership';

const partnership: Meanings<Partnership> = {
  name: 'Name of the partnership.',
  dashboardTitle: 'Title of the dashboard.',
  committee: 'Name of the committee it reports to.',
  councils: 'The councils, in the fixed order in which they are always shown.',
  services: 'ICT services with agreed hours.',
  bankHolidays: 'Days on which the service desk is closed; all that the months sent can need.',
  supportHours: 'Hours of the service desk. Fix times are counted in them.',
  priorities: 'What each priority means and how soon a call of it should be fixed.',
  callCategories: 'What people call about.',
  periods: 'Periods the committee can look at.',
  published: 'Figures as they were published, in Part I alone. Where one has changed since, both are shown. Never send an exempt figure here.',
  targets: 'Targets with the months they hold for. At most one holds at a time for a measure and priority.',
};
const council: Meanings<Council> = {
  code: 'Code used in all other answers.',
  name: 'Full name.',
  shortName: 'Name on charts and filters.',
  staff: 'Staff served. Leave out if not known.',
};
const service: Meanings<Service> = {
  id: 'Id used by the records of outages.',
  name: 'Name.',
  councils: 'Codes of the councils that use it.',
  hours: 'Hours in which it is agreed to be available.',
  monitored: 'False where availability is not measured: it is then shown as "not measured", never as 100%.',
};
const serviceHours: Meanings<ServiceHours> = {
  days: 'Weekdays, 1 (Monday) to 7.',
  opens: 'Minutes after midnight in Europe/London.',
  closes: 'Minutes after midnight in Europe/London; later than `opens`.',
  bankHolidays: 'True when the hours hold on bank holidays too.',
};
const priority: Meanings<Priority> = {
  priority: '1 is the most urgent.',
  title: 'Short name.',
  meaning: 'What a call of this priority is, in a sentence.',
  targetMinutes: 'Working minutes allowed.',
  targetText: 'The target in the words of the service plan: "4 hours".',
};
const callCategory = { id: 'Id used by `calls`.', title: 'Name shown.' } as const;
const reportingPeriod: Meanings<ReportingPeriod> = {
  basis: 'quarter and year follow the financial year from April; year-to-date begins in April.',
  from: 'First month.',
  to: 'Last month. A quarter that is not over may name its last month: `dataTo` says how far the figures go.',
  dataTo: 'Last day with figures, within the period.',
  status: held,
  meeting: 'Meeting that receives the figures.',
  nextRefresh: 'Day the figures are next renewed.',
};
const meeting: Meanings<NonNullable<ReportingPeriod['meeting']>> = { date: 'Day of the meeting.', item: 'Number of the agenda item.', title: 'Title of the agenda item.' };
const publishedFigure: Meanings<PublishedFigure> = {
  metric: 'Id of the measure, such as calls-logged or backlog.',
  council: 'Code of the council; left out for the partnership.',
  from: 'First month it spoke of.',
  to: 'Last month it spoke of.',
  value: 'The value published, in the unit of the measure.',
  publishedOn: 'Day it was published.',
  reason: 'Why it has changed since, in a few words.',
};
const target: Meanings<Target> = {
  metric: 'Id of the measure, such as backlog, resolved-within-target, availability, priority-1-fix-time, projects-on-track.',
  priority: 'Priority it is narrowed to.',
  value: 'The target, in the unit of the measure: calls, per cent, working minutes.',
  tolerance: 'How far a miss may go and still be amber: a floor in the unit of the measure, or a fraction of the target.',
  polarity: 'Which way is good; none for a measure without a good direction.',
  from: 'First month it holds.',
  to: 'Last month it holds.',
  setBy: 'Role or committee that set it.',
  label: 'Words for the chart.',
};

/** Fields of the schemas of `reporting-periods`. */
export const partnershipMeanings = {
  Partnership: partnership,
  Council: council,
  Service: service,
  ServiceHours: serviceHours,
  Priority: priority,
  CallCategory: callCategory,
  ReportingPeriod: reportingPeriod,
  Meeting: meeting,
  Target: target,
  PublishedFigure: publishedFigure,
};
