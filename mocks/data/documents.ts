import { contractVersion } from '../../src/contract/endpoints';
import type { WireAnswers } from '../../src/contract/schemas';
import type { Marking } from '../../src/model/marking';
import { actions2022 } from './actions/actions2022';
import { actions2023 } from './actions/actions2023';
import { countOpenCalls } from './calls/backlogCounts';
import { countCalls } from './calls/callCounts';
import { countFixTimes } from './calls/fixTimeCounts';
import { simulateCalls } from './calls/simulateCalls';
import { explanations } from './explanations';
import { outages } from './outages/outages';
import { both } from './councils';
import { partnership } from './partnership';
import { dataTo } from './periods';
import { projects } from './projects/projects';
import { reportedOnBacklog, reportedOnCalls } from './reported';

const generatedAt = '2023-12-04T09:12:00+00:00';
const marking: Marking = { part: 'I' };

const envelope = <Data>(source: string, data: Data, notes: string[] = []) => ({
  contractVersion, generatedAt, dataTo, source, marking, demonstration: true, notes, data,
});

const serviceDesk = 'service desk system';

/**
 * The members' answer of every endpoint, with every record held: the public's is made from it by whoever serves it.
 * Pure and repeatable: the same documents on every run and machine.
 */
export const demonstrationDocuments = (): WireAnswers => {
  const calls = simulateCalls();
  return {
    'reporting-periods': envelope('reporting calendar', partnership, ['Targets, priorities and support hours are invented.']),
    calls: envelope(serviceDesk, { rows: countCalls(calls, both), reported: reportedOnCalls, definitionChanges: [] }),
    backlog: envelope(serviceDesk, { rows: countOpenCalls(calls, both), reported: reportedOnBacklog, definitionChanges: [] }, [
      'An open call counts as past its target when more support time than its target has gone by since it was first logged, waiting included.',
    ]),
    'fix-times': envelope(serviceDesk, { rows: countFixTimes(calls, both), reported: [], definitionChanges: [] }, [
      'The clock stops while a call waits for its caller. A working day is 600 minutes of support, 08:00 to 18:00.',
      'A call that was reopened counts once, at its last resolution, from the time it was first logged.',
    ]),
    outages: envelope('major incident log', outages()),
    projects: envelope('project office register', projects(), ['Counts for earlier months leave out the exempt project.']),
    actions: envelope('action log, kept by Committee Services', { records: [...actions2023, ...actions2022], withheld: [] }),
    explanations: envelope('CTO commentary', { records: explanations }),
  };
};
