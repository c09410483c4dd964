import { month, councilCode, held, missing, reported, changes, recordMarking, type Meanings } from './meanings';
import type { DefinitionChange, ReportedFigure } from '../../model/envelope';
import type { Backlog, CallCounts, Calls, FixTimeCounts, FixTimes, MissingReturn, OpenCalls } from '../../model/helpdesk';

const calls: Meanings<Calls> = { rows: `Counts by month, council, type and category. ${missing}`, reported, definitionChanges: changes };
const callCounts: Meanings<CallCounts> = {
  month,
  council: councilCode,
  type: 'ITIL: an unplanned interruption, or a formal request for something to be provided. A feed that cannot tell sends incident, with a note.',
  category: 'Id of a call category. A new one is shown by its own name.',
  status: held,
  logged: 'Calls created in the month.',
  resolved: 'Times a call was set to resolved in the month.',
  reopened: 'Times a resolved call was opened again in the month. 0 where the feed counts net resolutions; say so in the notes.',
  cancelled: 'Calls cancelled or closed as duplicates in the month.',
};
const missingReturn: Meanings<MissingReturn> = {
  month,
  council: councilCode,
  status: 'Why there are no figures. Never send nought or null instead.',
  reason: 'The same in a few words, for a footnote.',
};
const reportedFigure: Meanings<ReportedFigure> = {
  measure: 'What was measured: calls-a-year, laptops-in-circulation, open-calls, or a name of your own.',
  title: 'Name shown.',
  from: 'First month it speaks of.',
  to: 'Last month it speaks of.',
  council: 'Code of the council; left out for the partnership.',
  kind: 'What kind of figure it is.',
  qualifier: 'How exact the report was.',
  value: 'The number alone; a percentage is 0 to 100.',
  text: 'The words printed: "just over 8,000".',
  caveat: 'Why it may not be pooled or compared.',
  source: 'The report and its date.',
  marking: recordMarking,
};
const definitionChange: Meanings<DefinitionChange> = { measure: 'Id of the measure.', from: 'First month of the new definition.', note: 'What changed.' };
const backlog: Meanings<Backlog> = { rows: `Open calls at each month end by council, priority and age. ${missing}`, reported, definitionChanges: changes };
const openCalls: Meanings<OpenCalls> = {
  month: 'Month at whose end the calls were open.',
  council: councilCode,
  priority: 'Priority.',
  age: 'Elapsed calendar days since the call was first logged: 0 to under 7, 7 to under 28, 28 to under 91, 91 and over.',
  status: held,
  open: 'Open calls, waiting ones included.',
  oldestDays: 'Age in days of the oldest, within the age band; left out when none is open or it is not known.',
  pastTarget: 'Of the open calls, those past their target.',
};
const fixTimes: Meanings<FixTimes> = { rows: `Calls resolved by month, council and priority. ${missing}`, reported, definitionChanges: changes };
const fixTimeCounts: Meanings<FixTimeCounts> = {
  month: 'Month of the last resolution: each call counts once.',
  council: councilCode,
  priority: 'Priority at resolution.',
  status: held,
  resolved: 'Calls resolved.',
  withTarget: 'Of those, calls that have a target.',
  withinTarget: 'Of those with a target, calls resolved within it.',
  distribution: 'Pairs [working minutes, calls], ascending. The minutes are the upper edge of a bin; the calls add up to `resolved`.',
  binMinutes: 'Width of a bin in minutes; 1 when the times are exact.',
};

/** Fields of the schemas of `calls`, `backlog` and `fix-times`. */
export const helpdeskMeanings = {
  Calls: calls,
  CallCounts: callCounts,
  MissingReturn: missingReturn,
  ReportedFigure: reportedFigure,
  DefinitionChange: definitionChange,
  Backlog: backlog,
  OpenCalls: openCalls,
  FixTimes: fixTimes,
  FixTimeCounts: fixTimeCounts,
};
