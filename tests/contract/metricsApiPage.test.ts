import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { contractVersion } from '../../src/contract/endpoints';
import { fixTimeCounts } from '../../src/contract/fixTimes';
import { marking } from '../../src/contract/marking';
import { parseAnswer } from '../../src/contract/parse';
import { tolerance } from '../../src/contract/partnership';
import { openApiDocument } from '../../src/contract/openapi/document';

const page = await readFile('docs/metrics-api.md', 'utf8');
const snippets = Array.from(page.matchAll(/```json\n([\s\S]*?)```/g), ([, json]): unknown => JSON.parse(json ?? ''));
const [answer, exempt, tolerances, fixTimes, problem, ...rest] = snippets;

describe('the JSON on the page for implementers', () => {
  it('keeps to the contract', () => {
    expect(parseAnswer('calls', answer)).toMatchObject({ ok: true, notes: [] });
    expect(marking.safeParse(exempt).success).toBe(true);
    expect(z.array(tolerance).safeParse(tolerances).success).toBe(true);
    expect(fixTimeCounts.safeParse(fixTimes).success).toBe(true);
    expect(Object.keys(problem as object)).toEqual(['type', 'title', 'status', 'detail', 'instance']);
    expect(rest).toEqual([]);
  });
});

describe('the page', () => {
  const { schemas } = openApiDocument().components;
  const tables = Array.from(page.matchAll(/<!-- fields (\w+) -->/g), ([, name]) => name);
  const shownInWords = ['Marking', 'Tolerance', 'Problem'];

  it('has a table for every type of the contract', () => {
    const types = Object.keys(schemas).filter((name) => !name.endsWith('Answer') && !shownInWords.includes(name));
    expect(types.filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('links to headings it has', () => {
    const anchors = Array.from(page.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => heading.toLowerCase().replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-'));
    const links = Array.from(page.matchAll(/\]\(#([\w-]+)\)/g), ([, link]) => link);
    expect(links.filter((link) => link === undefined || !anchors.includes(link))).toEqual([]);
  });

  it('names the version of the contract', () => {
    expect(page).toContain(`This is version ${contractVersion}.`);
  });
});
