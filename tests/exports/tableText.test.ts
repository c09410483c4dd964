import { expect, it } from 'vitest';
import { altText } from '../../src/exports/altText';
import { tableHtml, tableText } from '../../src/exports/tableText';
import { context, figureOf } from './figures';
import { cellsInLibreOffice, hasLibreOffice } from './libreOffice';

/** What a cell says to LibreOffice: it is text. */
const asText = 'sdnum="0;0;@"';

const backlog = figureOf('1.3', 'public');

it('copies a table as tabbed text: the finding, the heading, the rows, what must be known', () => {
  const lines = tableText(backlog, context).split('\n');
  expect(lines[0]).toBe('The backlog has fallen every month since May and is now 68 above target');
  expect(lines[1]).toBe('Month end\tStevenage\tEast Herts\tBoth\tChange\tTarget\tAgainst target');
  expect(lines).toContain('Nov 2023\t461\t357\t818\t−53\t750\t68 above');
  expect(lines).toContain('Marking: Part I: public');
});

it('copies the same table as HTML, with header cells and numbers to the right', () => {
  const html = tableHtml(backlog, context);
  expect(html).toContain('<caption>The backlog has fallen every month since May and is now 68 above target</caption>');
  expect(html).toContain('<th scope="col">Month end</th><th scope="col">Stevenage</th>');
  expect(html).toContain(`<tr><th scope="row" ${asText}>Nov 2023</th><td align="right">461</td><td align="right">357</td><td align="right">818</td>`);
  expect(html).toContain(`<th scope="rowgroup" colspan="7" ${asText}>2022/23</th>`);
  expect(html).toContain(`<td align="right" ${asText}>68 above</td>`);
});

it('says of an exempt record that it is, in either form', () => {
  const register = figureOf('3.6', 'members');
  expect(tableText(register, context)).toContain('\n22 Aug 2023, Part II, paragraph 7\t');
  expect(tableText(register, context)).toContain('\n16 Aug 2023\t');
  expect(tableHtml(register, context)).toContain('>22 Aug 2023, Part II, paragraph 7</th>');
});

it('lets no formula into a spreadsheet by the clipboard, in either form', () => {
  const table = { rowLabel: 'Ref', columns: [{ key: 'a', label: '=A1', kind: 'text' as const }], rows: [{ key: '1', header: '@x', kind: 'point' as const, cells: [{ text: '=1\t+1 <b>' }] }] };
  const hostile = { ...backlog, table };
  expect(tableText(hostile, context)).toContain("Ref\t'=A1\n'@x\t'=1 +1 <b>\n");
  expect(tableHtml(hostile, context)).toContain(`<th scope="row" ${asText}>'@x</th><td ${asText}>'=1 +1 &lt;b&gt;</td>`);
});

it('gives so many months as they are printed, in either form', () => {
  const projects = figureOf('4.3', 'public');
  expect(tableText(projects, context)).toMatch(/\t\+\d+ months?\b/);
  expect(tableText(projects, context)).not.toContain("\t'");
  expect(tableHtml(projects, context)).toMatch(/>\+\d+ months?</);
});

const texts = ['+13 months', '=1+1', '@SUM(1)', '-1+1', '+1 month', '2022/23', '=HYPERLINK("http://x.example","x")'];

it.skipIf(!hasLibreOffice)(`is read by LibreOffice as text, and none of it runs${hasLibreOffice ? '' : ' (not run: LibreOffice is not installed)'}`, { timeout: 120_000 }, () => {
  const columns = texts.map((_, i) => ({ key: `${i}`, label: 'x', kind: 'text' as const }));
  const hostile = { ...backlog, table: { rowLabel: 'Ref', columns, rows: [{ key: '1', header: 'row', kind: 'point' as const, cells: texts.map((text) => ({ text })) }] } };
  const cells = cellsInLibreOffice(tableHtml(hostile, context));
  expect(cells.formulas).toEqual([]);
  expect(cells.texts).toEqual(expect.arrayContaining(['+13 months', "'=1+1", "'@SUM(1)", "'-1+1", '+1 month', '2022/23', `'=HYPERLINK("http://x.example","x")`]));
});

it('describes a figure in words, with source, date and marking', () => {
  const text = altText(backlog, context);
  expect(text).toMatch(/^The backlog has fallen every month since May and is now 68 above target\. /);
  expect(text).toMatch(/Source: service desk system, as at 30 November 2023\. Part I: public\. Demonstration data: invented figures, which describe no council\.$/);
});

it('says which rows a filtered list was cut to', () => {
  expect(altText(backlog, { ...context, filter: 'East Herts, Red' })).toContain('Only the rows that match: East Herts, Red.');
});
