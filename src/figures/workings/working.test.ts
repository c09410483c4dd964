import { describe, expect, it } from 'vitest';
import { evaluate, workingText, type Operation, type Part } from './working';

const part = (text: string, value: number, label = '', taken = false): Part => ({ label, text, value, row: 'row', column: 'column', taken });

const backlog = [part('924', 924), part('2,574', 2574, 'logged'), part('21', 21, 'reopened'), part('2,680', 2680, 'resolved', true), part('21', 21, 'cancelled', true)];

interface Case {
  operation: Operation;
  parts: Part[];
  result: { text: string; value: number };
  text: string;
}

const cases: Case[] = [
  { operation: 'sum', parts: backlog, result: { text: '818', value: 818 }, text: '818 = 924 + 2,574 logged + 21 reopened − 2,680 resolved − 21 cancelled' },
  { operation: 'share', parts: [part('1,702', 1702), part('2,012', 2012)], result: { text: '84.5%', value: 84.592445328 }, text: '84.5% = 1,702 of 2,012' },
  { operation: 'share', parts: [part('33', 33, 'green'), part('62', 62, 'in delivery')], result: { text: '53%', value: 53.225806452 }, text: '53% = 33 of 62 in delivery' },
  { operation: 'average', parts: [part('1,296', 1296, 'Oct'), part('1,278', 1278, 'Nov')], result: { text: '1,287', value: 1287 }, text: '1,287 = (1,296 Oct + 1,278 Nov) ÷ 2' },
  { operation: 'change', parts: [part('2,574', 2574), part('2,510', 2510)], result: { text: '+2.5%', value: 2.549800797 }, text: '+2.5% = (2,574 − 2,510) ÷ 2,510' },
  { operation: 'remainder', parts: [part('61,800', 61800, 'agreed'), part('95', 95, 'lost')], result: { text: '99.84%', value: 99.846278317 }, text: '99.84% = (61,800 agreed − 95 lost) ÷ 61,800' },
  { operation: 'quotient', parts: [part('4,000', 4000, 'calls'), part('150', 150, 'laptops')], result: { text: 'about 27', value: 26.666666667 }, text: 'about 27 = 4,000 calls ÷ 150 laptops' },
  { operation: 'sum', parts: [part('53', 53, '', true), part('10', 10)], result: { text: '−43', value: -43 }, text: '−43 = − 53 + 10' },
];

describe('a sum with its numbers put in', () => {
  it.each(cases)('comes to $result.text: $text', ({ operation, parts, result }) => {
    expect(evaluate({ operation, parts })).toBeCloseTo(result.value, 6);
  });

  it.each(cases)('is written $text', ({ text, ...sum }) => {
    expect(workingText({ of: 'It', ...sum })).toBe(text);
  });

  it('says so where printed parts do not add up to the printed whole', () => {
    const parts = [part('3.3 h', 3.25), part('4.3 h', 4.25)];
    expect(workingText({ of: 'Hours', operation: 'sum', parts, result: { text: '7.5 h', value: 7.5 } })).toBe('7.5 h = 3.3 h + 4.3 h, each rounded');
  });
});
