import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../../tools/command.mjs';

/** A server of the metrics API in a process of its own, with a built product beside it or without. */
export interface RealProduct {
  /** Address of the server's root, ending in a slash. */
  url: string;
  stop: () => void;
}

/**
 * Starts the server of the contract, `npm run serve:api`, on a free port.
 *
 * @param folder the API's documents
 * @param args further arguments of the command
 * @throws when the server ends before it listens; it says why on the terminal
 */
export async function startApi(folder: string, ...args: string[]): Promise<RealProduct> {
  const child = spawn(process.execPath, ['tools/run.mjs', 'tools/serveApi.ts', folder, '--port', '0', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const [origin] = /http:\/\/[\w.]+:\d+/.exec(line) ?? [];
    if (origin !== undefined) return { url: `${origin}/`, stop: () => child.kill() };
  }
  throw new Error(`The API server over ${folder} ended before it listened`);
}

/**
 * Starts a built product on the same origin as a metrics API over HTTP.
 *
 * @param folder the API's documents
 * @param product the built product served beside it
 */
export const startRealProduct = (folder: string, product: string): Promise<RealProduct> => startApi(folder, '--static', product);
