import { writeFile } from 'node:fs/promises';
import { build, type Rollup } from 'vite';
import { UsageError } from './api/usageError';
import { supplyChainFiles } from './vite/supplyChain';

/**
 * Builds the real product in memory and prints its bill of materials, or writes it to a file. Nothing is fetched.
 * @throws UsageError when the build makes none.
 */
export const main = async ([file]: string[]): Promise<void> => {
  const built = (await build({ logLevel: 'silent', build: { write: false } })) as Rollup.RollupOutput;
  const bill = built.output.find(({ fileName }) => fileName === supplyChainFiles.bill);
  if (bill?.type !== 'asset') throw new UsageError(`The build made no ${supplyChainFiles.bill}.`);
  if (file === undefined) process.stdout.write(bill.source);
  else await writeFile(file, bill.source);
};
