import type { WireData } from '../../src/contract/schemas';
import type { Changes } from './scenario';

type Row = WireData<'calls' | 'backlog' | 'fix-times'>['rows'][number];

/** One council's rows of one month give way to the statement that they did not come. */
const withoutReturn = <R extends Row>(rows: R[], council: string, month: string) => [
  ...rows.filter((row) => row.council !== council || row.month !== month),
  { month, council, status: 'not-supplied' as const, reason: 'Return not received by 4 December 2023' },
];

/** What officers wrote once every figure was in does not stand beside figures that differ. */
const withoutFindings: Changes = {
  explanations: (document) => ({ ...document, data: { records: document.data.records.filter(({ finding }) => finding === undefined) } }),
};

/** A council that has not sent its service desk figures for a month. */
export const councilLate = (council: string, month: string): Changes => ({
  ...withoutFindings,
  calls: (document) => ({ ...document, data: { ...document.data, rows: withoutReturn(document.data.rows, council, month) } }),
  backlog: (document) => ({ ...document, data: { ...document.data, rows: withoutReturn(document.data.rows, council, month) } }),
  'fix-times': (document) => ({ ...document, data: { ...document.data, rows: withoutReturn(document.data.rows, council, month) } }),
});

/** A log with no outage in it: with no month missing, a confirmed nil return. */
export const noOutages: Changes = {
  ...withoutFindings,
  outages: (document) => ({ ...document, data: { ...document.data, records: [] } }),
};

/** Every endpoint answers, and none holds anything. */
export const nothingHeld: Changes = {
  ...noOutages,
  calls: (document) => ({ ...document, data: { rows: [] } }),
  backlog: (document) => ({ ...document, data: { rows: [] } }),
  'fix-times': (document) => ({ ...document, data: { rows: [] } }),
  projects: (document) => ({ ...document, data: { records: [] } }),
  actions: (document) => ({ ...document, data: { records: [] } }),
  explanations: (document) => ({ ...document, data: { records: [] } }),
};
