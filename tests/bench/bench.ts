import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin, root } from '../../tools/command.mjs';
import { startRealProduct, type RealProduct } from '../setup/realProduct';
import { bytesOf } from './bytes';
import { writeDocuments, type Volume } from './documents';
import { openBrowser, visit, type Subject, type Visit } from './measure';
import { bytesTable, medianVisit, ratiosTable, visitsTable, type Ratio, type Result } from './report';

const rounds = 3;
const clicks = 6;
const usual: Volume = { months: 20, projects: 60 };
const long: Volume = { months: 240, projects: 60 };
const many: Volume = { months: 20, projects: 10_000 };
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

const ratiosOf = (results: readonly Result[]): Ratio[] => {
  const value = (name: string, key: keyof Visit): number =>
    results.find(({ subject }) => subject.name === name)?.visit[key] ?? Number.NaN;
  const ratio = (key: keyof Visit, of: string, to: string): number => value(of, key) / value(to, key);
  return [
    { title: 'first paint, to the baseline', value: ratio('firstPaint', 'overview', 'baseline'), budget: 1.15 },
    { title: 'all charts, to the baseline', value: ratio('allCharts', 'overview', 'baseline'), budget: 1.1 },
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
    { title: 'heap, MB', value: value('overview', 'heap'), budget: 6 },
    { title: 'layout shift', value: value('overview', 'layoutShift'), budget: 0 },
  ];
};

const measureAll = async (subjects: readonly Subject[]): Promise<Result[]> => {
  const browser = await openBrowser();
  try {
    const visits = subjects.map((): Visit[] => []);
    // Pages take turns, so that a slower minute of this machine touches all of them.
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, subject] of subjects.entries()) {
        console.log(`round ${round + 1} of ${rounds}: ${subject.name}`);
        visits[index]?.push(await visit(browser, subject, clicks));
      }
    }
    return subjects.map((subject, index) => ({ subject, visit: medianVisit(visits[index] ?? []) }));
  } finally {
    await browser.close();
  }
};

/**
 * Measures the built real product over real HTTP, at 4x CPU and slow 4G, side by side with a page that draws
 * the same figures by hand. Prints tables; writes JSON to the file named, or to bench.json in `test-results`.
 */
export async function main(args: string[]): Promise<void> {
  const output = args[0] ?? join(root, 'test-results', 'bench.json');
  const work = await mkdtemp(join(tmpdir(), 'dashboard-bench-'));
  const running: RealProduct[] = [];
  const serve = async (folder: string, product: string): Promise<string> => {
    const server = await startRealProduct(join(work, folder), product);
    running.push(server);
    return server.url;
  };
  try {
    await build();
    const baseline = join(work, 'baseline');
    await build('--config', 'tests/bench/baseline/vite.config.ts', '--outDir', baseline);
    await Promise.all([
      writeDocuments(join(work, 'usual'), usual),
      writeDocuments(join(work, 'long'), long),
      writeDocuments(join(work, 'many'), many),
    ]);
    const results = await measureAll(
      subjectsOf({
        usual: await serve('usual', 'dist'),
        long: await serve('long', 'dist'),
        many: await serve('many', 'dist'),
        baseline: await serve('usual', baseline),
        baselineLong: await serve('long', baseline),
      }),
    );
    const files = bytesOf(join(root, 'dist'));
    const ratios = ratiosOf(results);
    console.log(`\n${bytesTable(files)}\n\n${visitsTable(results)}\n\n${ratiosTable(ratios)}`);
    await mkdir(join(output, '..'), { recursive: true });
    await writeFile(
      output,
      `${JSON.stringify({ node: process.version, rounds, clicks, files, baselineFiles: bytesOf(baseline), results, ratios }, null, 2)}\n`,
    );
    console.log(`\nWritten to ${output}`);
  } finally {
    for (const server of running) server.stop();
    await rm(work, { recursive: true, force: true });
  }
}
