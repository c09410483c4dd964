import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin, root } from '../../tools/command.mjs';
import { startRealProduct, type RealProduct } from '../setup/realProduct';
import { bytesOf } from './bytes';
import { writeDocuments, type Volume } from './documents';
import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Subject, type Visit } from './measure';
import { measurePacks } from './packs';
import { bytesTable, packsTable, ratiosTable, resultOf, visitsTable, type Ratio, type Result } from './report';

/** Rounds when the machine is quiet; a busy one stops early, so that the whole never takes ten minutes. */
const mostRounds = 4;
const longestMs = 8.5 * 60_000;
const clicks = 6;
const usual: Volume = { months: 20, projects: 60 };
const long: Volume = { months: 240, projects: 60 };
const many: Volume = { months: 20, projects: 10_000 };

/** One turn of all pages: how long it took, and how busy the machine was by its end. */
interface Round {
  seconds: number;
  load: number;
}

const councils: [string, string] = ['Stevenage', 'Both'];

const build = async (...args: string[]): Promise<void> => {
  // The runner of this file sets NODE_ENV to development, which would build React's slow self.
  const env = { NODE_ENV: 'production' };
  if ((await runBin('vite', ['build', '--logLevel', 'warn', ...args], { env })) !== 0)
    throw new Error('The build failed');
};

/** Pages measured: the product beside the baseline, and each beside itself with far more to show. */
const subjectsOf = (at: {
  usual: string;
  long: string;
  many: string;
  baseline: string;
  baselineLong: string;
}): Subject[] => [
  { name: 'overview', url: `${at.usual}#/`, filter: councils, ...usual },
  { name: 'overview, 240 months', url: `${at.long}#/`, filter: councils, ...long },
  { name: 'baseline', url: at.baseline, filter: councils, ...usual },
  { name: 'baseline, 240 months', url: at.baselineLong, filter: councils, ...long },
  { name: 'projects', url: `${at.usual}#/projects`, filter: councils, ...usual },
  { name: 'projects, 10,000', url: `${at.many}#/projects`, filter: councils, ...many },
];

/** Budgets, and why two are wider than was set out: docs/decisions/008-time-budgets.md. */
const ratiosOf = (results: readonly Result[]): Ratio[] => {
  const value = (name: string, key: keyof Visit): number =>
    results.find(({ subject }) => subject.name === name)?.visit[key] ?? Number.NaN;
  const ratio = (key: keyof Visit, of: string, to: string): number => value(of, key) / value(to, key);
  return [
    { title: 'elements, to the baseline', value: ratio('nodes', 'overview', 'baseline'), budget: 1.25 },
    { title: 'first paint, to the baseline', value: ratio('firstPaint', 'overview', 'baseline'), budget: 1.15 },
    { title: 'all charts, to the baseline', value: ratio('allCharts', 'overview', 'baseline'), budget: 1.5 },
    { title: 'filter to paint, to the baseline', value: ratio('filterToPaint', 'overview', 'baseline'), budget: 1.5 },
    {
      title: 'filter to paint, 240 months to 20',
      value: ratio('filterToPaint', 'overview, 240 months', 'overview'),
      budget: 1.5,
    },
    {
      title: 'filter to paint, 10,000 projects to 60',
      value: ratio('filterToPaint', 'projects, 10,000', 'projects'),
      budget: 1.2,
    },
    { title: 'click to next frame, ms', value: value('overview', 'clickToNextFrame'), budget: 80 },
    { title: 'heap, MB', value: value('overview', 'heap'), budget: 9 },
    { title: 'layout shift while loading', value: value('overview', 'layoutShift'), budget: 0 },
  ];
};

/** A visit, and another where the first came to nothing: a page that never rests is told, a hiccup is not. */
const visitTwiceAtMost = async (browser: Browser, subject: Subject): Promise<Visit> => {
  try {
    return await visit(browser, subject, clicks);
  } catch (error) {
    console.log(`  again, after: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return visit(browser, subject, clicks);
  }
};

const measureAll = async (subjects: readonly Subject[], startedAt: number): Promise<{ results: Result[]; rounds: Round[] }> => {
  const browser = await openBrowser();
  const visits = subjects.map((): Visit[] => []);
  const rounds: Round[] = [];
  const isTimeForAnother = (): boolean => {
    const longest = Math.max(0, ...rounds.map(({ seconds }) => seconds)) * 1000;
    return rounds.length < mostRounds && performance.now() - startedAt + longest < longestMs;
  };
  try {
    // Pages take turns, so that a slower minute of this machine touches all of them.
    while (isTimeForAnother()) {
      const began = performance.now();
      for (const [index, subject] of subjects.entries()) {
        console.log(`round ${rounds.length + 1}: ${subject.name}`);
        visits[index]?.push(await visitTwiceAtMost(browser, subject));
      }
      rounds.push({ seconds: (performance.now() - began) / 1000, load: loadavg()[0] ?? Number.NaN });
    }
  } finally {
    await browser.close();
  }
  return { results: subjects.map((subject, index) => resultOf(subject, visits[index] ?? [])), rounds };
};

const machineText = (rounds: readonly Round[]): string => {
  const busiest = Math.max(...rounds.map(({ load }) => load));
  const quiet = rounds.length >= 3 && busiest <= cpus().length * 1.5;
  return `${rounds.length} rounds, load at most ${busiest.toFixed(1)} on ${cpus().length} processors${quiet ? '' : ': this machine was busy, so trust no time here'}`;
};

/**
 * Measures the built real product over real HTTP, at 4x CPU and slow 4G, side by side with a page that draws
 * the same figures by hand. Prints tables; writes JSON to the file named, or to bench.json in `test-results`.
 */
export async function main(args: string[]): Promise<void> {
  const startedAt = performance.now();
  const output = args[0] ?? join(root, 'test-results', 'bench.json');
  const work = await mkdtemp(join(tmpdir(), 'dashboard-bench-'));
  const running: RealProduct[] = [];
  const serve = async (folder: string, product: string): Promise<string> => {
    const server = await startRealProduct(join(work, folder), product);
    running.push(server);
    return server.url;
  };
  try {
    const [product, baseline] = [join(work, 'product'), join(work, 'baseline')];
    await build('--outDir', product);
    await build('--config', 'tests/bench/baseline/vite.config.ts', '--outDir', baseline);
    await Promise.all([
      writeDocuments(join(work, 'usual'), usual),
      writeDocuments(join(work, 'long'), long),
      writeDocuments(join(work, 'many'), many),
    ]);
    const usualUrl = await serve('usual', product);
    const packs = await measurePacks(usualUrl);
    const { results, rounds } = await measureAll(
      subjectsOf({
        usual: usualUrl,
        long: await serve('long', product),
        many: await serve('many', product),
        baseline: await serve('usual', baseline),
        baselineLong: await serve('long', baseline),
      }),
      startedAt,
    );
    const files = bytesOf(product);
    const ratios = ratiosOf(results);
    console.log(`\n${bytesTable(files)}\n\n${packsTable(packs)}\n\n${visitsTable(results)}\n\n${ratiosTable(ratios)}\n\nMedians of ${machineText(rounds)}`);
    await mkdir(join(output, '..'), { recursive: true });
    await writeFile(
      output,
      `${JSON.stringify({ node: process.version, rounds, clicks, files, baselineFiles: bytesOf(baseline), packs, results, ratios }, null, 2)}\n`,
    );
    console.log(`\nWritten to ${output}`);
  } finally {
    for (const server of running) server.stop();
    await rm(work, { recursive: true, force: true });
  }
}
