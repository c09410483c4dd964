import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { openFolder } from './api/folderSource';
import { createApiServer } from './api/server';
import { UsageError } from './api/usageError';
import { securityHeaders } from './securityHeaders.mjs';
import { staticHandler } from './staticServer.mjs';
import type { Audience } from '../src/model/marking';

const usage = `npm run serve:api -- <folder> [options]

  <folder>                     holds the eight files of the contract, such as calls.json
  --port <number>              8787
  --host <address>             localhost
  --base <path>                /api
  --audience public|members    widest audience answered: public
  --origin <origin>            another origin whose pages may read the answers
  --static <folder>            also serve a built product, such as dist
`;

const options = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: 'localhost' },
  base: { type: 'string', default: '/api' },
  audience: { type: 'string', default: 'public' },
  origin: { type: 'string' },
  static: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const readArguments = (args: string[]) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const audienceOf = (text: string): Audience => {
  if (text === 'public' || text === 'members') return text;
  throw new UsageError(`--audience must be public or members, not ${text}.`);
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not ${text}.`);
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new UsageError(`Cannot listen on ${host}:${port}: ${error.message}`)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const warn = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/**
 * Serves the metrics API from a folder of JSON files until it is stopped.
 * @throws UsageError for wrong arguments or a folder that breaks the contract.
 */
export const main = async (args: string[]): Promise<number> => {
  const { values, positionals } = readArguments(args);
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    (values.help ? process.stdout : process.stderr).write(usage);
    return values.help ? 0 : 2;
  }
  const { base, origin, static: product } = values;
  const audience = audienceOf(values.audience);
  const asked = portOf(values.port);
  const server = createApiServer({
    source: await openFolder(folder, warn),
    base,
    audience,
    origin,
    fallback: product === undefined ? undefined : staticHandler({ root: product, headers: securityHeaders() }),
    report: warn,
  });
  const port = await listen(server, asked, values.host);
  const address = `http://${values.host}:${port}`;
  process.stdout.write(`Metrics API: ${address}${base} for ${audience === 'members' ? 'members' : 'the public'}, from ${folder}\n`);
  if (product !== undefined) process.stdout.write(`Dashboard: ${address}/\n`);
  return 0;
};
