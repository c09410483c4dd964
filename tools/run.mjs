import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// Node 20 cannot read TypeScript; Vite, which builds the product anyway, can.
// Usage: node tools/run.mjs <tool.ts> [arguments for the tool]

/** @param {unknown} error */
const messageOf = (error) => {
  if (!(error instanceof Error)) return String(error);
  // A tool marks an error as meant for its user; any other is a fault, and its stack helps to find it.
  return error.name === 'UsageError' ? error.message : (error.stack ?? error.message);
};

const [tool, ...args] = process.argv.slice(2);
if (tool === undefined) {
  process.stderr.write('Which tool? node tools/run.mjs <tool.ts> [arguments]\n');
  process.exit(2);
}

try {
  const file = resolve(tool);
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  if (typeof module.main !== 'function') throw new Error(`${file} exports no function main(args).`);
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
