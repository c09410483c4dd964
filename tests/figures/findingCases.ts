import { backlogAccount, backlogAge, backlogLine } from './findingCases/backlog';
import { callsAlone, callsOnLastYear, callsOnQuarterBefore, unusualCalls } from './findingCases/calls';
import { graveOutages, hoursAgainstLastYear, hoursByMonth, lessonsOfOutages } from './findingCases/outages';
import { actions, projects } from './findingCases/records';
import { availabilityByMonth, reasonsForCalls, withinTarget } from './findingCases/shares';
import type { FindingCase } from './findingInputs';

/** Sentences written by hand, by the rules of wording, for every rule that writes a finding. */
export const findingCases: Readonly<Record<string, readonly FindingCase[]>> = {
  'calls against last year': callsOnLastYear,
  'calls against the quarter before': callsOnQuarterBefore,
  'calls by themselves, and incomplete': callsAlone,
  'unusual months': unusualCalls,
  'the backlog against its target': backlogLine,
  'the account of the backlog': backlogAccount,
  'calls that wait': backlogAge,
  'calls within target': withinTarget,
  'reasons for calls': reasonsForCalls,
  'hours lost against last year': hoursAgainstLastYear,
  'grave outages': graveOutages,
  'hours lost by month': hoursByMonth,
  availability: availabilityByMonth,
  'lessons of outages': lessonsOfOutages,
  projects,
  'committee actions': actions,
};
