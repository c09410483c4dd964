import { describe, expect, it } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { demonstrationAnswers } from '../figures/demonstration';
import { altText } from '../../src/exports/altText';
import { csv } from '../../src/exports/csv';
import { fileName } from '../../src/exports/fileName';
import { picture } from '../../src/exports/picture';
import { tableHtml, tableText } from '../../src/exports/tableText';
import type { ClearedFigure } from '../../src/figures/clearance';
import { context, figuresFor } from './figures';

const texts: [string, (figure: ClearedFigure) => string][] = [
  ['svg', (figure) => picture(figure, context).svg],
  ['csv', (figure) => csv(figure, context)],
  ['table as text', (figure) => tableText(figure, context)],
  ['table as HTML', (figure) => tableHtml(figure, context)],
  ['description', (figure) => altText(figure, context)],
];
const members = figuresFor('members');
const open = figuresFor('public').filter(({ withheld }) => withheld === undefined);
const every = texts.flatMap(([format, write]) => members.map((figure) => [format, figure.ref, figure, write] as const));

/** Text as a reader has it: no markup, no entities, lines run on. */
const read = (text: string): string =>
  text.replaceAll(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll('""', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');

describe('every panel in every format of text', () => {
  it.each(every)('%s of %s carries what a file must', (_format, _ref, figure, write) => {
    const text = read(write(figure));
    expect(text).toContain(figure.finding);
    expect(text).toContain(figure.source);
    expect(text).toContain('Demonstration data');
    expect(text).toContain(figure.marking.part === 'I' ? 'Part I: public' : `Part II: exempt. Not for publication. Paragraph ${figure.marking.paragraph} of Part 1`);
    expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object Object\]|\bnull\b/);
  });

  it.each(every)('%s of %s is the same for the same input', (_format, _ref, figure, write) => {
    expect(write(figure)).toBe(write(structuredClone(figure)));
  });
});

describe('exempt words', () => {
  const exempt = new RegExp(canaryWords.join('|'));

  it('stand in the answers and in files for members, so that the search below can find them', () => {
    expect(JSON.stringify(demonstrationAnswers())).toMatch(exempt);
    expect(members.map((figure) => csv(figure, context)).join()).toMatch(exempt);
    expect(members.map((figure) => picture(figure, context).svg).join()).toMatch(exempt);
  });

  it.each(texts)('stand in no Part I file: %s', (_format, write) => {
    const files = [...open, ...members.filter(({ marking }) => marking.part === 'I')];
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((figure) => exempt.test(write(figure))).map(({ ref }) => ref)).toEqual([]);
  });
});

describe('pictures', () => {
  const pictures = members.map((figure) => [figure.ref, picture(figure, context)] as const);

  it.each(pictures)('of %s fetch and run nothing, and style nothing behind the policy’s back', (_ref, { svg }) => {
    expect(svg).not.toMatch(/<(script|style|image|use|foreignObject)|\s(style|class|href|on\w+)=|var\(|url\((?!#picture-hatch)/);
  });

  it.each(pictures)('of %s are as wide as the text of a page of A4', (_ref, { svg, width }) => {
    expect([658, 1002]).toContain(width);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(174|265)\.\d\dmm" height="\d+\.\d\dmm" viewBox="0 0 (658|1002) \d+"/);
  });

  it.each(pictures)('of %s are well formed', (_ref, { svg }) => {
    const open: string[] = [];
    const crossed = [...svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)].filter(([, closing, name = '', empty]) => {
      if (closing) return open.pop() !== name;
      if (!empty) open.push(name);
      return false;
    });
    expect({ crossed, open }).toEqual({ crossed: [], open: [] });
  });
});

it('gives Part I and Part II files of one panel different names', () => {
  const [exempt, shown] = [members, figuresFor('public')].map((figures) => figures.find(({ ref }) => ref === '4.3')!);
  expect(fileName(exempt!, context, 'csv')).toBe('project-list_2023-24_apr-nov_part-2.csv');
  expect(fileName(shown!, context, 'csv')).toBe('project-list_2023-24_apr-nov_part-1.csv');
});

it('gives no two panels’ files one name', () => {
  const names = members.map((figure) => fileName(figure, context, 'png'));
  expect(new Set(names).size).toBe(members.length);
  expect(names).toContain('backlog_2023-24_apr-nov_part-1.png');
});
