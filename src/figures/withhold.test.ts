import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitteeAction } from '../model/action';
import type { Envelope, ReportedFigure } from '../model/envelope';
import type { Marking } from '../model/marking';
import type { Answers, Subject, SubjectData } from '../model/subject';
import { withhold } from './withhold';

const open: Marking = { part: 'I' };
const exempt: Marking = { part: 'II', paragraph: 3 };

const envelope = <Data>(data: Data, marking: Marking = open): Envelope<Data> => ({
  contractVersion: '1.0',
  generatedAt: '2023-12-04T09:12:00Z',
  dataTo: '2023-11-30',
  source: 'register',
  marking,
  demonstration: true,
  notes: [],
  data,
});

const action = (reference: string, marking: Marking, publicTitle?: string): CommitteeAction => ({
  reference,
  minute: '29 June 2023, minute 6',
  setOn: '2023-06-29',
  action: marking.part === 'II' ? 'CANARY' : 'Send the dashboard',
  ownerRole: 'Chief Technology Officer',
  due: '2023-08-31',
  status: 'open',
  progress: marking.part === 'II' ? 'CANARY' : 'Sent',
  marking,
  ...(publicTitle === undefined ? {} : { publicTitle }),
});

const reported = (marking: Marking): ReportedFigure => ({
  measure: 'calls-a-year',
  title: 'Calls a year',
  from: '2022-04',
  to: '2023-03',
  kind: 'count',
  qualifier: 'about',
  value: 14000,
  text: marking.part === 'II' ? 'CANARY' : 'about 14,000',
  caveat: '',
  source: 'report',
  marking,
});

const actions = (...markings: Marking[]): Answers['actions'] =>
  envelope({ records: markings.map((marking, index) => action(`A${index + 1}`, marking)), withheld: [] });

const everything: [Subject, Envelope<SubjectData[Subject]>][] = [
  ['calls', envelope({ rows: [], reported: [reported(open), reported(exempt)], definitionChanges: [] })],
  ['backlog', envelope({ rows: [], reported: [reported(exempt)], definitionChanges: [] })],
  ['fix-times', envelope({ rows: [], reported: [reported(exempt)], definitionChanges: [] })],
  ['outages', envelope({ records: [], withheld: [], missing: [], reported: [reported(exempt)] })],
  [
    'projects',
    envelope({
      records: [],
      requested: [{ reference: 'R1', name: 'CANARY', councils: [], marking: exempt }],
      withheld: [],
      history: [],
      reported: [reported(exempt)],
    }),
  ],
  ['actions', actions(open, exempt)],
  [
    'explanations',
    envelope({ records: [{ subject: 'backlog', from: '2023-04', to: '2023-11', cause: 'CANARY', authorRole: 'CTO', date: '2023-12-04', marking: exempt }] }),
  ],
];

describe('withholding from a public reader', () => {
  it('removes an exempt record and lists it by reference and paragraph', () => {
    const { records, withheld } = withhold('actions', actions(open, exempt), 'public').data;
    expect(records.map(({ reference }) => reference)).toEqual(['A1']);
    expect(withheld).toEqual([{ reference: 'A2', title: 'Exempt record', paragraph: 3 }]);
  });

  it('uses the public title where one was given', () => {
    const answer = envelope({ records: [action('A9', exempt, 'A contract matter')], withheld: [] });
    expect(withhold('actions', answer, 'public').data.withheld[0]?.title).toBe('A contract matter');
  });

  it('does not list a record twice that the API already listed', () => {
    const listed = { reference: 'A2', title: 'A contract matter', paragraph: 3 };
    const answer = envelope({ records: [action('A2', exempt)], withheld: [listed] });
    expect(withhold('actions', answer, 'public').data.withheld).toEqual([listed]);
  });

  it('empties a whole answer marked Part II and keeps its marking, so that its figures are withheld', () => {
    const answer = { ...envelope({ records: [action('A1', open)], withheld: [] }, exempt), notes: ['CANARY'] };
    expect(withhold('actions', answer, 'public')).toEqual({ ...answer, notes: [], data: { records: [], withheld: [] } });
  });

  it('fails closed on a marking it does not know', () => {
    const strange = { part: 'III' } as unknown as Marking;
    expect(withhold('actions', actions(strange), 'public').data.records).toEqual([]);
  });

  it.each(everything)('leaves nothing exempt in %s', (subject, answer) => {
    expect(JSON.stringify(answer)).toContain('CANARY');
    expect(JSON.stringify(withhold(subject, answer, 'public'))).not.toContain('CANARY');
  });

  it('lists exempt requests apart from exempt projects', () => {
    const requested = [{ reference: 'R1', name: 'CANARY', councils: [], marking: exempt }];
    const answer = envelope({ records: [], requested, withheld: [], history: [], reported: [] });
    expect(withhold('projects', answer, 'public').data).toMatchObject({
      requested: [],
      withheld: [],
      withheldRequests: [{ reference: 'R1', title: 'Exempt record', paragraph: 3 }],
    });
  });

  it('keeps stage and programme of a withheld project, so that its place is kept', () => {
    const project = {
      reference: 'F5',
      name: 'CANARY',
      publicTitle: 'Cyber Security Treatment Plan',
      programme: 'Foundation',
      stage: 'Implement',
      marking: exempt,
    } as unknown as Answers['projects']['data']['records'][number];
    const answer = envelope({ records: [project], requested: [], withheld: [], history: [], reported: [] });
    expect(withhold('projects', answer, 'public').data.withheld).toEqual([
      { reference: 'F5', title: 'Cyber Security Treatment Plan', paragraph: 3, programme: 'Foundation', stage: 'Implement' },
    ]);
  });
});

describe('what holds for any mixture of markings', () => {
  const markings = array(constantFrom(open, exempt), { maxLength: 12 });

  it('no exempt record survives for the public', () => {
    assert(
      property(markings, (mixture) => {
        const kept = withhold('actions', actions(...mixture), 'public').data.records;
        expect(kept.every((record) => record.marking.part === 'I')).toBe(true);
        expect(kept).toHaveLength(mixture.filter((marking) => marking.part === 'I').length);
      }),
    );
  });

  it('the public sees no record that members do not, and members see all', () => {
    assert(
      property(markings, (mixture) => {
        const answer = actions(...mixture);
        const members = withhold('actions', answer, 'members').data.records;
        expect(members).toEqual(expect.arrayContaining(withhold('actions', answer, 'public').data.records));
        expect(members).toHaveLength(mixture.length);
      }),
    );
  });

  it('withholding again changes nothing', () => {
    assert(
      property(markings, (mixture) => {
        const once = withhold('actions', actions(...mixture), 'public');
        expect(withhold('actions', once, 'public')).toEqual(once);
      }),
    );
  });
});
