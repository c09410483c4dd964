import { describe, expect, it } from 'vitest';
import { headlines } from '../../src/figures/headlines/headlines';
import type { Selection } from '../../src/figures/selection';
import { answersFor, demonstrationAnswers } from './demonstration';
import { panelNumbered } from './panels';

/*
 * Figures of the demonstration worked out apart from the product, from the documents alone and by the definitions the
 * product prints: sums of rows, sorted lists of calls, intervals cut by London opening hours. `null` is a blank cell.
 */

const { periods, councils } = demonstrationAnswers()['reporting-periods'].data;

const periodOf = {
  'Quarter 2': { from: '2023-07', to: '2023-09' },
  'Quarter 3 to date': { from: '2023-10', to: '2023-12' },
  'year to date': { from: '2023-04', to: '2023-11' },
  'year 2022/23': { from: '2022-04', to: '2023-03' },
} as const;
type Named = keyof typeof periodOf;

const selectionOf = (name: Named, council: 'both' | 0 | 1 = 'both'): Selection => ({
  period: periods.find(({ from, to }) => from === periodOf[name].from && to === periodOf[name].to)!,
  council: council === 'both' ? 'both' : councils[council]!.code,
  compare: 'last-year',
  audience: 'public',
});

const rowsOf = (ref: string, selection: Selection) => panelNumbered(ref).build(answersFor(selection), selection).table.rows;

const textsOf = (ref: string, name: Named, header: string, council: 'both' | 0 | 1 = 'both'): string[] =>
  rowsOf(ref, selectionOf(name, council))
    .find((row) => row.header === header)
    ?.cells.map(({ text }) => text) ?? [];

describe('calls: first council, second, both, last year, change', () => {
  it.each([
    ['year to date', 'Sep 2023', ['778', '605', '1,383', '1,228', '+12.6%']],
    ['year to date', 'Quarter 1', ['1,933', '1,545', '3,478', '3,405', '+2.1%']],
    ['year to date', 'Quarter 2', ['2,119', '1,672', '3,791', '3,383', '+12.1%']],
    ['year to date', 'Quarter 3 to date', ['1,427', '1,147', '2,574', '2,510', '+2.5%']],
    ['year to date', 'April to November', ['5,479', '4,364', '9,843', '9,298', '+5.9%']],
    ['year 2022/23', 'April to March', ['7,831', '6,180', '14,011', '13,005', '+7.7%']],
  ] as const)('%s, %s', (name, header, cells) => {
    expect(textsOf('2.1', name, header)).toEqual(cells);
  });
});

describe('reasons: calls, share, share in the same months of last year, points', () => {
  it.each([
    // 618 of 2,574 and 704 of 2,510; 360 of 2,574 and 224 of 2,510.
    ['Quarter 3 to date', 'Passwords and access', ['618', '24.0%', '28.0%', '−4.0']],
    ['Quarter 3 to date', 'Network and Wi-Fi', ['360', '14.0%', '8.9%', '+5.1']],
    ['Quarter 2', 'Business applications', ['682', '18.0%', '17.0%', '+1.0']],
  ] as const)('%s, %s', (name, header, cells) => {
    expect(textsOf('2.2', name, header)).toEqual(cells);
  });
});

describe('the backlog: opening + logged + reopened − resolved − cancelled = closing, change, target, how it stands to it', () => {
  it.each([
    ['year to date', 'Sep 2023', ['969', '+1,383', '+27', '−1,432', '−23', '924', '−45', '750', '174 above']],
    ['year to date', 'Quarter 2', ['1,041', '+3,791', '+70', '−3,920', '−58', '924', '−117', '750', '174 above']],
    ['year to date', 'Quarter 3 to date', ['924', '+2,574', '+49', '−2,689', '−40', '818', '−106', '750', '68 above']],
    ['year to date', 'April to November', ['988', '+9,843', '+181', '−10,046', '−148', '818', '−170', '750', '68 above']],
    ['year 2022/23', 'April to March', ['612', '+14,011', '+239', '−13,675', '−199', '988', '+376']],
  ] as const)('%s, %s', (name, header, cells) => {
    expect(textsOf('2.3', name, header)).toEqual(cells);
  });
});

describe('within target: calls within, with a target, share, points on the quarter before, target, points to it', () => {
  it.each([
    // 2,660 ÷ 3,372 = 78.885 %, cut to 78.8; 3,175 ÷ 3,847 = 82.532; 2,256 ÷ 2,665 = 84.653.
    ['Quarter 1, 2023/24', ['2,660', '3,372', '78.8%', '+2.4', '85%', 'missed by 6.2']],
    ['Quarter 2, 2023/24', ['3,175', '3,847', '82.5%', '+3.7', '85%', 'missed by 2.5']],
    ['Quarter 3 to date, 2023/24', ['2,256', '2,665', '84.6%', '+2.1', '85%', 'missed by 0.4']],
  ] as const)('%s', (header, cells) => {
    const own = rowsOf('2.4', selectionOf('year to date')).find((row) => row.header === header)?.cells ?? [];
    expect([...own.map(({ text }) => text), own.at(-1)?.secondary]).toEqual(cells);
  });
});

describe('ages of open calls: four bands, all, oldest in days, past target', () => {
  it.each([
    ['Quarter 1', ['226', '288', '301', '226', '1,041', '340', '834']],
    ['Quarter 2', ['239', '263', '250', '172', '924', '316', '711']],
    ['Quarter 3 to date', ['241', '262', '198', '117', '818', '360', '596']],
  ] as const)('%s of 2023/24', (header, cells) => {
    const rows = rowsOf('2.6', selectionOf('year to date')).slice(-3);
    expect(rows.find((row) => row.header === header)?.cells.map(({ text }) => text)).toEqual(cells);
  });
});

describe('the normal range of calls: mean ± 2.66 × mean moving range of the 12 months before', () => {
  it.each([
    // 2022/23: mean 1,167.58, moving range 114.45, so 863.13 to 1,472.03. The first council alone: 652.58, 67.82.
    ['both', 'Nov 2023', ['1,278', '863 to 1,472', 'Within, above average']],
    [0, 'Nov 2023', ['708', '472 to 833', 'Within, above average']],
  ] as const)('%s, %s', (council, header, cells) => {
    expect(textsOf('2.7', 'year to date', header, council)).toEqual(cells);
  });
});

describe('hours lost, outages, hours lost last year', () => {
  it.each([
    // 1,710 minutes in 12 outages against 3,690; the major ones 320 and 450 minutes.
    ['both', 'year to date', 'Sep 2023', ['1.9 h', '2', '10.8 h']],
    ['both', 'year to date', 'Quarter 2', ['6.9 h', '5', '23.3 h']],
    ['both', 'year to date', 'Quarter 3 to date', ['10.3 h', '3', '17.5 h']],
    ['both', 'year to date', 'April to November', ['28.5 h', '12', '61.5 h']],
    ['both', 'year 2022/23', 'April to March', ['83.8 h', '27', '72.5 h']],
    [0, 'year to date', 'April to November', ['21.2 h', '9', '56.9 h']],
    [1, 'year to date', 'April to November', ['22.3 h', '9', '56.3 h']],
  ] as const)('%s, %s, %s', (council, name, header, cells) => {
    expect(textsOf('3.2', name, header, council)).toEqual(cells);
  });

  it('of the major outages: 320 + 450 minutes', () => {
    expect(textsOf('3.1', 'year to date', 'Major outages').slice(-2)).toEqual(['2', '12.8']);
  });
});

describe('availability, minutes lost, minutes agreed, availability last year, target, whether it was met', () => {
  it.each([
    // April to November: 168 working days of 600 minutes for 15 uses of eight services, 1,512,000 minutes; 2,610 lost.
    // May has 20 working days, October 22, Quarter 2 64 and the two months of Quarter 3 44.
    ['year to date', 'May 2023', ['99.75%', '450', '180,000', '99.57%', '99.8%', 'Missed']],
    ['year to date', 'Oct 2023', ['99.54%', '900', '198,000', '99.39%', '99.8%', 'Missed']],
    ['year to date', 'Quarter 2', ['99.90%', '550', '576,000', '99.55%', '99.8%', 'Met']],
    ['year to date', 'Quarter 3 to date', ['99.70%', '1,155', '396,000', '99.45%', '99.8%', 'Missed']],
    ['year to date', 'April to November', ['99.82%', '2,610', '1,512,000', '99.54%', '99.8%', 'Met']],
    ['year to date', 'Network and internet, East Herts', ['99.23%', '770', '100,800', '', '', '']],
    ['year to date', 'Housing system, Stevenage', ['99.81%', '190', '100,800', '', '', '']],
    ['year to date', 'Website and forms, Stevenage', ['100.00%', '0', '100,800', '', '', '']],
  ] as const)('%s, %s', (name, header, cells) => {
    expect(textsOf('3.3', name, header)).toEqual(cells);
  });
});

describe('fix times: calls, median, 9 in 10 within, both as shares of target, within target', () => {
  it.each([
    // Working minutes of the pooled calls: medians 156, 288, 1,020 and 3,720; nearest-rank 90th 408, 648, 2,460 and 10,440.
    ['Quarter 3 to date', 'Priority 1', ['13', '2.6 h', '6.8 h', '65%', '170%', '61.5%', '4 h', '9.6 h']],
    ['Quarter 3 to date', 'Priority 2', ['151', '4.8 h', '10.8 h', '60%', '135%', '84.7%', '6.8 h', '14.7 h']],
    ['Quarter 3 to date', 'Priority 3', ['1,725', '1.7 days', '4.1 days', '57%', '137%', '84.7%', '2.5 days', '5.7 days']],
    ['Quarter 3 to date', 'Priority 4', ['776', '6.2 days', '17.4 days', '62%', '174%', '84.7%', '8.5 days', '22.1 days']],
    // Quarter 2: medians 174 and 336, 90th 396 and 750; 13 of 19 and 186 of 225 within target.
    ['Quarter 2', 'Priority 1', ['19', '2.9 h', '6.6 h', '73%', '165%', '68.4%']],
    ['Quarter 2', 'Priority 2', ['225', '5.6 h', '12.5 h', '70%', '156%', '82.6%']],
  ] as const)('%s, %s', (name, header, cells) => {
    expect(textsOf('3.4', name, header).slice(1, 1 + cells.length)).toEqual(cells);
  });
});

describe('projects', () => {
  it.each([
    ['Build', ['9', '6', '2', '8', '17']],
    ['Implement', ['8', '7', '3', '10', '18']],
    ['In delivery', ['33', '21', '8', '29', '62']],
    ['Requested, not started', ['', '', '', '', '90']],
  ] as const)('by stage, green, amber, red, off track and all: %s', (header, cells) => {
    expect(textsOf('4.2', 'year to date', header)).toEqual(cells);
  });

  it.each([
    // From the first approved baseline: 2 Nov 2022 to 15 Dec 2023 is 13 whole months.
    ['Network upgrade', '+13 months'],
    ['Wi-Fi upgrade', '+2 months'],
    ['Firewalls', '+1 month'],
    ['Telephony refresh', '+6 months'],
    ['Resources: Socitm Option 2', 'On plan'],
  ])('slip: %s %s', (header, slip) => {
    expect(textsOf('4.1', 'year to date', header)[7]).toBe(slip);
  });
});

describe('actions', () => {
  it.each([
    ['Complete', '5'],
    ['On track', '5'],
    ['Due now', '1'],
    ['Overdue', '2'],
    ['All actions', '13'],
  ])('%s: %s', (header, number) => {
    expect(textsOf('1.6', 'year to date', header)).toEqual([number]);
  });

  it.each([
    ['2022/23', ['21', '21', '15', '13']],
    ['2023/24 to date', ['13', '5', '11', '4']],
  ])('set in %s: actions, closed, median weeks, closed by due date', (header, cells) => {
    expect(textsOf('5.3', 'year to date', header)).toEqual(cells);
  });
});

describe('headlines: value, then against the quarter before and the same months of last year', () => {
  it.each([
    // 2,574 ÷ 2 = 1,287 a month; 3,791 ÷ 3 = 1,263.67; 2,510 ÷ 2 = 1,255.
    ['calls-logged', '1,287', ['2% on Q2', '3% on last year']],
    ['backlog', '818', ['106 on Q2', '30 on last year']],
    ['resolved-within-target', '84.6', ['2.1 points on Q2', '4.9 on last year']],
    ['availability', '99.70', ['0.20 points on Q2', '0.25 on last year']],
    // 156 minutes against 174 and 237: 2.6, 2.9 and 4.0 hours.
    ['priority-1-fix-time', '2.6', ['0.3 hours on Q2', '1.4 on last year']],
    // 33 of 62 is 53 %; 32 of 61 was 52 %; 26 of 60 was 43 %.
    ['projects-on-track', '33', ['1 point on Q2', '10 on last year']],
  ])('%s', (metric, value, comparisons) => {
    const selection = selectionOf('year to date');
    const built = headlines.find((spec) => spec.metric === metric)!.build(answersFor(selection), selection);
    expect(built.value).toBe(value);
    expect(built.comparisons.map(({ amount, against }) => `${amount} ${against}`)).toEqual(comparisons);
  });
});
