import type { CallType } from '../../../src/model/helpdesk';
import type { Month } from '../../../src/model/month';
import type { ClockMinute } from '../clock';

/** One time a call was set to resolved. */
export interface Resolution {
  at: ClockMinute;
  month: Month;
}

/** One call to the service desk, from the minute it was logged. */
export interface Call {
  /** Place of its council in the fixed order. */
  council: number;
  logged: ClockMinute;
  month: Month;
  type: CallType;
  category: string;
  priority: number;
  resolutions: Resolution[];
  reopened: { at: ClockMinute; month: Month }[];
  cancelled?: Month;
  /** Working minutes on the clock at the last resolution: time spent waiting for the caller is left out. */
  workedMinutes?: number;
}

/** When the call last became open: it was logged, or reopened. */
export const lastOpened = (call: Call): ClockMinute => call.reopened.at(-1)?.at ?? call.logged;

/** True when nobody has resolved or cancelled the call since it last became open. */
export const isOpen = (call: Call): boolean => call.cancelled === undefined && call.resolutions.length === call.reopened.length;
