import { describe, expect, it } from 'vitest';
import type { ActionMarksPlot, PortfolioPlot } from '../../figures/plot';
import { actionMarks } from './actionMarks';
import { ratingsOf, textsOf, withRole } from './inScene.fixture';
import { portfolio } from './portfolio';

const stages: PortfolioPlot = {
  shape: 'portfolio',
  stages: [
    { stage: 'Initiate', note: '4 projects, 2 off track', red: 1, amber: 1, green: 2 },
    { stage: 'Build', note: 'No projects', red: 0, amber: 0, green: 0 },
  ],
  requested: { count: 20, label: 'Requested', note: '20, with no capacity to start' },
};

describe('portfolio', () => {
  const scene = portfolio(stages, ['initiate', 'build', 'requested'], { width: 1248 });

  it('draws one mark a project, red first', () => {
    expect(ratingsOf(scene)).toEqual(['red', 'amber', 'green', 'green']);
    expect(scene.data[0]).toMatchObject({ kind: 'rating', x: 0, y: 48, size: 18 });
  });

  it('draws requested projects as empty squares, eighteen to a row, right of a rule', () => {
    const squares = withRole(scene, 'rect', 'requested');
    expect(squares).toHaveLength(20);
    // 18 squares of 13 px, 4 px apart, end at 1,248: they begin at 946.
    expect([squares[0]?.x, squares[0]?.y, squares[18]?.x, squares[18]?.y]).toEqual([946.5, 48.5, 946.5, 65.5]);
  });

  it('can be inspected by stage and as requested', () => {
    expect(scene.points.map(({ row }) => row)).toEqual(['initiate', 'build', 'requested']);
  });

  it('shows thousands as bars with their counts, and says so', () => {
    const many = portfolio({ ...stages, stages: [{ stage: 'Build', note: '', red: 100, amber: 0, green: 2000 }], requested: { ...stages.requested, count: 9000 } }, [], { width: 1248 });
    expect(ratingsOf(many)).toEqual(['red', 'amber', 'green']);
    expect(textsOf(many)).toEqual(expect.arrayContaining(['100', '0', '2,000', 'Too many to draw one by one: each bar’s length is a number of projects']));
    // 2,000 are 172 − 90 = 82 px long, so 100 are 4.1.
    expect(['count-red', 'count-amber', 'count-green'].map((role) => withRole(many, 'rect', role)[0]?.width)).toEqual([4.1, 0, 82]);
    expect(many.height).toBeLessThan(200);
  });

  it('keeps every mark on a narrow screen', () => {
    expect(ratingsOf(portfolio(stages, [], { width: 288 }))).toHaveLength(4);
  });
});

const actions: ActionMarksPlot = {
  shape: 'action-marks',
  groups: [
    { rating: 'complete', count: 2, label: '2 complete' },
    { rating: 'red', count: 1, label: '1 overdue' },
  ],
  next: [{ rating: 'red', text: 'Compare telephony providers', note: 'Due 30 November' }],
};

describe('action marks', () => {
  const scene = actionMarks(actions, ['overdue 1', 'done 1', 'done 2'], { width: 400, alone: true });

  it('draw one mark an action, with the count of each status', () => {
    expect(ratingsOf(scene)).toEqual(['complete', 'complete', 'red', 'red']);
    expect(withRole(scene, 'rect', 'complete').map(({ x }) => x)).toEqual([0.5, 24.5]);
    expect(textsOf(scene)).toEqual(['2 complete', '1 overdue', 'Compare telephony providers', 'Due 30 November']);
  });

  it('can be inspected by mark, or by status where the table has a row for each', () => {
    expect(scene.points.map(({ row }) => row)).toEqual(['overdue 1', 'done 1', 'done 2']);
    // "2 complete" at 13.5 px is 62.96 wide; with 8 beside it and 6 to the next status the second begins at 76.96.
    expect(actionMarks(actions, ['complete', 'overdue'], { width: 400 }).points[1]?.box.x).toBeCloseTo(76.96, 2);
  });
});
