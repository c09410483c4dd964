import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../../tools/command.mjs';

/** A built product on the same origin as a metrics API over HTTP. */
export interface RealProduct {
  /** Address of the product, ending in a slash. */
  url: string;
  stop: () => void;
}

/**
 * Starts the server of the contract in a process of its own.
 *
 * @param folder the API's documents
 * @param product the built product served beside it
 * @throws when the server ends before it listens; it says why on the terminal
 */
export async function startRealProduct(folder: string, product: string): Promise<RealProduct> {
  const child = spawn(
    process.execPath,
    ['tools/run.mjs', 'tools/serveApi.ts', folder, '--port', '0', '--static', product],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const [origin] = /http:\/\/[\w.]+:\d+/.exec(line) ?? [];
    if (origin !== undefined) return { url: `${origin}/`, stop: () => child.kill() };
  }
  throw new Error(`The API server over ${folder} ended before it listened`);
}
