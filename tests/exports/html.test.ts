import { createHash } from 'node:crypto';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { packHtml } from '../../src/exports/html';
import { packOfOne } from '../../src/exports/pack/assemble';
import { pagesOf } from '../../src/exports/pack/pages';
import { context, figureOf } from './figures';
import { everyRef, packOf } from './packs';

const font = Uint8Array.from({ length: 2000 }, (_, i) => i % 251);
const pack = packOf({ startPage: 25 });
const html = packHtml(pack, font);
const members = packHtml(packOf({ part: 2 }), font);

/** The file as a strict reader sees it: what is not well formed throws. */
const read = (text: string) => new DOMParser({ onError: (_, message) => { throw new Error(message); } }).parseFromString(text, 'application/xhtml+xml');
const page = read(html);
const all = (within: { getElementsByTagName: (name: string) => Iterable<Element> }, name: string): Element[] => [...within.getElementsByTagName(name)];
const words = (element: Element): string => (element.textContent ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim();
const sectionOf = (ref: string): Element => all(page, 'section').find((section) => section.getAttribute('id') === `pack-${ref.replace('.', '-')}`)!;
const classed = (within: Element, name: string): Element[] => all(within, 'div').filter((element) => element.getAttribute('class')?.split(' ').includes(name) === true);
const onlyHead = html.slice(0, html.indexOf('<body>'));

describe('the HTML file of a pack', () => {
  it('is in British English, titled and described', () => {
    expect(page.documentElement?.getAttribute('lang')).toBe('en-GB');
    expect(words(all(page, 'title')[0]!)).toBe('Shared ICT Service performance dashboard, April to November 2023, Part I');
    expect(onlyHead).toMatch(/<meta name="description" content="The backlog is falling .*Part I: public\. Demonstration data: invented figures\."\/>/);
  });

  it('runs nothing and refers to nothing outside itself', () => {
    expect(html).not.toMatch(/<(script|iframe|object|embed|link|base|form|img|use|image|foreignObject)\b|\s(style|on\w+|src|srcset)="|https?:|@import|\bjavascript:/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address).filter((address) => !/^#pack-[\w-]+$/.test(address!))).toEqual([]);
    expect([...html.matchAll(/url\(([^)]{0,24})/g)].map(([, address]) => address).filter((address) => !/^(#picture-hatch|data:font\/woff2;base64,)/.test(address!))).toEqual([]);
  });

  it('allows by its policy the digest of its own style sheet and no more', () => {
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(onlyHead).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"/>`);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('brings its font, and does without', () => {
    expect(html).toContain(Buffer.from(font).toString('base64'));
    expect(packHtml(pack)).not.toContain('data:font');
  });

  it('is the same for the same input', () => {
    expect(packHtml(structuredClone(pack), font)).toBe(html);
  });
});

describe('its structure', () => {
  it('has one first heading and one second heading a panel, by number and finding', () => {
    expect(all(page, 'h1').map(words)).toEqual(['Shared ICT Service performance dashboard']);
    expect(all(page, 'h2').map(words)).toEqual(['Contents', ...pack.figures.map(({ ref, finding }) => `${ref} ${finding}`), 'Definitions of the measures']);
  });

  it('names everything once, and every link leads somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('describes every drawing, and hides nothing within one', () => {
    const drawn = all(page, 'svg').filter((svg) => svg.getAttribute('role') === 'img');
    expect(drawn.length).toBeGreaterThan(15);
    expect(drawn.filter((svg) => (svg.getAttribute('aria-label') ?? '').length < 20)).toEqual([]);
    expect(drawn.filter((svg) => all(svg, '*').some((element) => element.hasAttribute('aria-hidden')))).toEqual([]);
    expect(all(page, 'figure')).toEqual([]);
  });

  it('gives every table a caption and every head and row name a scope', () => {
    const tables = all(page, 'table');
    expect(tables.filter((table) => words(all(table, 'caption')[0]!) === '' || all(table, 'thead').length !== 1)).toEqual([]);
    expect(all(page, 'th').map((head) => head.getAttribute('scope')).filter((scope) => !/^(col|row|rowgroup)$/.test(scope ?? ''))).toEqual([]);
  });

  it('lists every panel with the page it begins on', () => {
    const lines = classed(page.documentElement!, 'entry').map((entry) => all(entry, 'a').flatMap((link) => [...link.childNodes].map((node) => words(node as Element))));
    const expected = pagesOf(pack).map(({ ref, first }) => [ref, pack.figures.find((figure) => figure.ref === ref)!.title, String(first)]);
    expect(lines.slice(0, expected.length)).toEqual(expected);
  });

  it('numbers its sheets on from the first page of the pack', () => {
    const pages = classed(page.documentElement!, 'page-foot').map((foot) => words(foot).match(/Page (\d+)$/)?.[1]);
    expect(pages).toEqual(pages.map((_, i) => String(25 + i)));
    expect(pagesOf(pack).map(({ ref, first, last }) => [ref, first, last])).toEqual(
      pack.figures.map(({ ref }) => {
        const own = classed(sectionOf(ref), 'page-foot').map((foot) => Number(words(foot).match(/Page (\d+)$/)?.[1]));
        return [ref, own[0], own.at(-1)];
      }),
    );
  });

  it('marks every sheet, and says on each that the figures are invented', () => {
    const feet = classed(page.documentElement!, 'page-foot').map(words);
    expect(feet.filter((foot) => !/^Shared ICT Service performance dashboard, April to November 2023 ?Demonstration data: invented figures ?Part I: public ?Page \d+$/.test(foot))).toEqual([]);
  });
});

describe('the panels of the HTML file', () => {
  it.each(pack.figures.map((figure) => [figure.ref, figure] as const))('%s says what the screen says', (ref, figure) => {
    const section = sectionOf(ref);
    const text = words(section);
    expect(text).toContain(figure.finding);
    expect(text).toContain(figure.descriptor);
    expect(text).toContain(`Source: ${figure.source}`);
    expect(text).toContain('(Definition, version ');
    const cells = all(section, 'tbody').flatMap((body) => all(body, 'tr')).map((row) => [...row.childNodes].map((cell) => words(cell as Element)));
    expect(cells).toEqual(
      figure.table.rows.map((row) => (row.kind === 'group' ? [row.header] : [row.header, ...figure.table.columns.map((_, i) => [row.cells[i]?.text, row.cells[i]?.secondary].filter(Boolean).join(''))]).map((cell) => cell.replaceAll(/[\s\u00a0]+/g, ' ').trim())),
    );
  });

  it('leave their tables out where none were asked for, lists excepted', () => {
    const without = read(packHtml(packOf({ panels: ['2.1', '4.3'], tables: false }), font));
    expect(all(without, 'caption').map(words)[0]).toMatch(/^Projects in delivery/);
  });

  it('say what is not known as text: no NaN, no undefined', () => {
    expect(html.slice(html.indexOf('<body>'))).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object Object\]|\bnull\b/);
  });
});

describe('a name with signs of markup', () => {
  it('stays words', () => {
    const title = 'A & B <C> "D"';
    const one = packHtml({ ...pack, context: { ...pack.context, report: title }, cover: { ...pack.cover!, title } }, font);
    expect(words(all(read(one), 'h1')[0]!)).toBe(title);
    expect(words(all(read(one), 'title')[0]!)).toContain(title);
  });
});

describe('exempt words', () => {
  const exempt = new RegExp(canaryWords.join('|'));

  it('stand in a Part II file, which is marked so', () => {
    expect(members).toMatch(exempt);
    const partTwo = read(members);
    expect(words(all(partTwo, 'title')[0]!)).toMatch(/, Part II$/);
    expect(classed(partTwo.documentElement!, 'page-foot').map(words).filter((foot) => !foot.includes('Part II: exempt, not for publication'))).toEqual([]);
    expect(words(classed(partTwo.documentElement!, 'cover-top')[0]!)).toMatch(/Paragraph 3 of Part 1 of Schedule 12A.*Paragraph 7 of that Part/);
  });

  it('stand nowhere in a Part I file', () => {
    expect(html).not.toMatch(exempt);
  });

  it('are replaced by the reason, in the contents, where a panel is left out', () => {
    const leftOut = [{ ref: '4.3', title: 'Projects in delivery', kind: 'exempt', reason: 'Not for publication. Paragraph 3.' }] as const;
    const partOne = read(packHtml({ ...packOf({ panels: ['2.1'] }), leftOut }, font));
    expect(classed(partOne.documentElement!, 'entry').map(words)).toContain('4.3Projects in deliveryLeft out. Not for publication. Paragraph 3.');
  });
});

describe('the cover', () => {
  const two = packOf({ part: 2, panels: ['2.1'] });

  it('is one sheet with the contents of a short pack', () => {
    expect(pagesOf(two)).toEqual([{ ref: '2.1', first: 2, last: 3 }]);
  });

  it('goes on to a second where its marking is very long', () => {
    expect(pagesOf({ ...two, marking: 'Not for publication. '.repeat(60) })[0]?.first).toBe(4);
  });
});

describe('a file of one panel', () => {
  it('has no cover, and the panel all the same', () => {
    const one = read(packHtml(packOfOne(figureOf('2.3', 'public'), context), font));
    expect(all(one, 'h1')).toEqual([]);
    expect(all(one, 'h2').map(words)).toEqual([expect.stringMatching(/^2\.3 The backlog fell by 106/)]);
  });
});

it('is made for every panel there is', () => {
  expect(pagesOf(packOf({ part: 2 })).map(({ ref }) => ref)).toEqual(everyRef);
});
