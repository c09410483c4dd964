import { describe, expect, it } from 'vitest';
import { filesBelow, sourcesBelow, type Source } from './repository';

const src = sourcesBelow('src');
const product = src.filter((source) => !source.isTest);
const all = [...src, ...['mocks', 'tools', 'tests'].flatMap(sourcesBelow)].filter(
  ({ file }) => !file.startsWith('tests/architecture/'),
);

/** Files over the length that is easy to hold in mind, each with its reason. */
const longFiles: Record<string, string> = {
  'src/contract/examples.ts': 'one worked answer for each endpoint, as data',
};
const longest = 250;

const namesOf = (sources: readonly Source[]): string[] => sources.map(({ file }) => file);
const onlyExports = (code: string): boolean => {
  const statements = code
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return statements.length > 0 && statements.every((one) => /^export\s[^=]*\sfrom\s/.test(one));
};

const lines = (text: string): number => text.split('\n').length - 1;

describe('every source file', () => {
  it('is short enough to read at one go', () => {
    const long = src.filter(({ file, text }) => lines(text) > longest && longFiles[file] === undefined);
    expect(namesOf(long)).toEqual([]);
  });

  it('lets no checker be silenced', () => {
    const silenced = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/;
    expect(namesOf(all.filter(({ text }) => silenced.test(text)))).toEqual([]);
  });

  it('has no `any`', () => {
    const any = /(:|\bas|<|\||=>|=)\s*any\b(?!\w|['"`])|\bany\[\]/;
    expect(
      namesOf(all.filter(({ file, code }) => (file.endsWith('.ts') || file.endsWith('.tsx') ? any.test(code) : false))),
    ).toEqual([]);
  });

  it('skips no test and runs none alone; what needs a program of this machine says in its name that it did not run', () => {
    const held = /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fails|skipIf(?!\(!has(LibreOffice|Validator)\))|runIf|fixme)\b|\bx(it|describe)\(/;
    expect(namesOf(all.filter(({ code }) => held.test(code)))).toEqual([]);
  });

  it('lies in a folder whose name says what is in it', () => {
    const vague = /\/(utils?|helpers?|common|misc|types|lib)\//;
    expect(['src', 'mocks', 'tools', 'tests'].flatMap(filesBelow).filter((file) => vague.test(file))).toEqual([]);
  });

  it('is no barrel', () => {
    expect(namesOf(product.filter(({ code }) => onlyExports(code)))).toEqual([]);
  });
});

describe('the product', () => {
  it('knows no council by name or code: councils are data', () => {
    const council = /['"`>][^'"`<]*\b(SBC|EHDC|Stevenage|East Herts)\b/;
    expect(namesOf(product.filter(({ code }) => council.test(code)))).toEqual([]);
  });

  it('reads the clock in one place below the pages, and none at import', () => {
    const clock = /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(/;
    const pure = /^src\/(model|contract|metrics|figures|charts\/layouts)\//;
    expect(namesOf(product.filter(({ file, code }) => pure.test(file) && clock.test(code)))).toEqual([]);
  });

  it('formats numbers and dates without Intl, whose start is slow', () => {
    const intl = /\bIntl\.|\.toLocale(Date|Time)?String\(/;
    expect(namesOf(product.filter(({ code }) => intl.test(code)))).toEqual([]);
  });

  it('puts no markup or style into the page behind the policy’s back', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|DOMParser|document\.write|setAttribute\('style'|\beval\(|new Function\(/;
    expect(namesOf(product.filter(({ code }) => sinks.test(code)))).toEqual([]);
  });

  it('explains every function that others may call', () => {
    const documented = /^src\/(model|contract|metrics|figures|ui|charts)\//;
    const bare = product
      .filter(({ file }) => documented.test(file))
      .flatMap(({ file, text }) =>
        [
          ...text.matchAll(
            /^(.*)\n(?:export (?:default )?(?:async )?function (\w+)|export const (\w+)[^=\n]*= (?:async )?\()/gm,
          ),
        ]
          .filter(([, before = '']) => !before.trimEnd().endsWith('*/'))
          .map(([, , named, assigned]) => `${file}: ${named ?? assigned}`),
      );
    expect(bare).toEqual([]);
  });
});
