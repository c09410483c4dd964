import { describe, expect, it } from 'vitest';
import type { Project } from '../../model/project';
import type { Figure } from '../figure';
import type { PlotOf } from '../plot';
import type { Selection } from '../selection';
import { explanation, explanationsAnswer, partII, periodsAnswer, selected } from '../fixtures/committee.fixture';
import { foundationProjects, project, projectsAnswer } from '../fixtures/projects.fixture';
import { foundation } from './foundation';

const panel = foundation('4.1', 'Projects');
const open = foundationProjects.filter(({ reference }) => reference !== 'F5');
const exempt = { reference: 'F5', title: 'Cyber Security Treatment Plan', paragraph: 3, programme: 'Foundation', stage: 'Implement' } as const;

const build = (records: Project[], change: Partial<Selection> = {}, withheld: (typeof exempt)[] = [], explanations = explanationsAnswer()): Figure =>
  panel.build({ 'reporting-periods': periodsAnswer, projects: projectsAnswer({ records, withheld }), explanations } as never, selected(change));

const ganttOf = (figure: Figure) => figure.plot as PlotOf<'gantt'>;
const cells = (figure: Figure, key: string) => figure.table.rows.find((row) => row.key === key)?.cells.map((cell) => cell.text);

describe('the Foundation projects', () => {
  it('say how many will finish later than planned', () => {
    expect(build(foundationProjects).finding).toBe('Four of six Foundation projects will finish later than planned');
  });

  it.each([
    ['F1', '13 months later', '15 Dec 2023'],
    ['F2', '2 months later', '31 May 2024'],
    ['F3', '1 month later', '31 Jan 2024'],
    ['F4', '6 months later', '31 Dec 2024'],
    ['F5', 'On plan', '31 Mar 2024'],
    ['F6', 'On plan', '1 Apr 2026'],
  ])('%s: %s, %s', (reference, slipText, finishText) => {
    expect(ganttOf(build(foundationProjects)).rows.find((row) => row.reference === reference)).toMatchObject({ slipText, finishText });
  });

  it('are drawn over last year, this year and next', () => {
    expect(ganttOf(build(foundationProjects))).toMatchObject({ from: '2022-04-01', to: '2025-03-31', asAt: '2023-11-30', asAtText: '30 Nov 2023' });
  });

  it('list the dates the drawing is made of', () => {
    expect(cells(build(foundationProjects), 'F1')).toEqual([
      'F1', 'Implement', 'Amber', '1 Apr 2022', '2 Nov 2022', '2 Nov 2022', '15 Dec 2023', '+13 months', '1 of 2', 'Final sites',
    ]);
  });

  it('put red first among the notes, with the decision asked for', () => {
    expect(build(foundationProjects).variances).toEqual([
      expect.objectContaining({
        rating: 'red',
        heading: 'F4 Telephony refresh, red',
        supplied: true,
        cause: 'No project manager',
        decisionAsked: 'fund an interim project manager for six months, or accept a finish of December 2024',
      }),
      expect.objectContaining({ heading: 'F1 Network upgrade, amber' }),
      expect.objectContaining({ heading: 'F2 Wi-Fi upgrade, amber' }),
      expect.objectContaining({ heading: 'F3 Firewalls, amber' }),
    ]);
  });

  it('take the officers’ account before the register’s comment', () => {
    const told = explanationsAnswer(
      explanation('project:F4', { cause: 'No post is filled', action: 'Interim cover', ownerRole: 'Chief Technology Officer', byWhen: '2024-01-31' }),
    );
    expect(build(foundationProjects, {}, [], told).variances[0]).toMatchObject({
      cause: 'No post is filled',
      action: 'Interim cover',
      who: 'Chief Technology Officer, by 31 January 2024',
    });
  });

  it('say that no explanation was supplied where there is none', () => {
    const silent = project('F9', 'Silent', 'red', { programme: 'Foundation' });
    expect(build([silent]).variances[0]?.supplied).toBe(false);
  });

  it('explain only the red ones on the Overview', () => {
    const figure = foundation('1.5', 'Overview', true).build(
      { 'reporting-periods': periodsAnswer, projects: projectsAnswer({ records: foundationProjects }) } as never,
      selected(),
    );
    expect(figure.variances.map(({ heading }) => heading)).toEqual(['F4 Telephony refresh, red']);
  });
});

describe('an exempt Foundation project', () => {
  it('keeps its place, its name and its stage, and nothing else', () => {
    const figure = build(open, {}, [exempt]);
    expect(ganttOf(figure).rows[4]).toEqual({
      reference: 'F5',
      name: 'Cyber Security Treatment Plan',
      stage: 'Implement',
      rating: 'not-rated',
      slipText: 'Withheld',
      slipped: false,
      finishText: '',
      dates: { withheld: 'Milestones withheld: exempt, Part II (paragraph 3)' },
    });
    expect(cells(figure, 'F5')?.slice(2)).toEqual(Array(8).fill('Exempt, paragraph 3'));
  });

  it('is left out of the count and said to be', () => {
    const figure = build(open, {}, [exempt]);
    expect(figure.finding).toBe('Four of five Foundation projects will finish later than planned; one more is exempt');
    expect(figure.notes).toContain('One project is exempt and left out');
    expect(figure.marking).toEqual({ part: 'I' });
  });

  it('marks the whole figure when a member sees it', () => {
    const records = foundationProjects.map((record) => (record.reference === 'F5' ? { ...record, marking: partII } : record));
    const figure = build(records, { audience: 'members' });
    expect(figure.marking).toEqual(partII);
    expect(figure.table.rows.find(({ key }) => key === 'F5')?.marking).toEqual(partII);
    expect(figure.table.rows.find(({ key }) => key === 'F6')?.marking).toEqual({ part: 'I' });
  });
});

describe('other views of the Foundation projects', () => {
  it('none late', () => {
    expect(build(open.filter(({ reference }) => reference === 'F6')).finding).toBe('The one Foundation project will finish as planned');
  });

  it('none recorded', () => {
    const figure = build([]);
    expect([figure.finding, figure.table.rows]).toEqual(['No Foundation projects are recorded', []]);
  });

  it('one council: its own and shared, not the other’s', () => {
    const own = project('F7', 'Own', 'green', { programme: 'Foundation', councils: ['S'] });
    const others = project('F8', 'Other', 'green', { programme: 'Foundation', councils: ['N'] });
    expect(ganttOf(build([...foundationProjects, own, others], { council: 'S' })).rows.map(({ reference }) => reference)).toEqual([
      'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7',
    ]);
  });

  it('an earlier period shows the only position held, and says so', () => {
    const period = { ...selected().period, to: '2023-06', dataTo: '2023-06-30' } as const;
    expect(build(foundationProjects, { period }).notes).toContain('Shown as at 30 November 2023, the only position held');
  });
});
