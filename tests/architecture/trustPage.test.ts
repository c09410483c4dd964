import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, read, root } from './repository';

const page = read('docs/trust.md');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise '));
const filesIn = (text: string): string[] => Array.from(text.matchAll(/`((?:src|tests|tools|mocks)\/[^`]+)`/g), ([, file = '']) => file);

it('names tests that exist', () => {
  expect(filesIn(page).length).toBeGreaterThan(30);
  expect(filesIn(page).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it('names, for each promise, what proves it, or says that nothing does', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => filesIn(row).length === 0 && !/not yet (proved|measured)/.test(row))).toEqual([]);
});

it('names files that hold tests, or the test that journeys are made with', () => {
  const odd = filesIn(page).filter((file) => !/\.(test|spec)\.tsx?$/.test(file) && file !== 'tests/journeys/test.ts');
  expect(odd).toEqual([]);
});

it('says of every journey behind a host what it proves', () => {
  const specs = filesBelow('tests/deployment').filter((file) => /\.(test|spec)\.ts$/.test(file));
  expect(specs.filter((file) => !filesIn(page).includes(file))).toEqual([]);
});

it('is linked where readers look', () => {
  expect(read('README.md')).toContain('(docs/trust.md)');
  expect(read('README.md')).toContain('(docs/deploying.md)');
});
