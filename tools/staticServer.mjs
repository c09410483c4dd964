import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { compress } from './compression.mjs';
import { isCompressible, mimeType } from './mimeTypes.mjs';
import { cacheControl, securityHeaders } from './securityHeaders.mjs';

/**
 * The file a request means, or nothing when it lies outside the folder or does not exist.
 *
 * @param {string} root resolved folder
 * @param {string} path of the request below the base, still percent-encoded
 */
async function findFile(root, path) {
  try {
    const name = decodeURIComponent(path);
    const file = await realpath(join(root, name.endsWith('/') || name === '' ? `${name}index.html` : name));
    if (!file.startsWith(root + sep)) return undefined;
    return { body: await readFile(file), path: file.slice(root.length).split(sep).join('/') };
  } catch {
    return undefined;
  }
}

/**
 * Serves a built product as a good host would: security headers, caching, compression, and a plain 404 for
 * what is not there. Addresses inside the app lie behind `#`, so no page needs a fallback.
 *
 * @param {object} options
 * @param {string} options.root folder to serve
 * @param {string} [options.base] path it is mounted under, such as `/ict/`; `/` when left out
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function staticHandler({ root, base = '/', headers = securityHeaders() }) {
  const folder = realpath(resolve(root));
  /** @type {Map<string, Awaited<ReturnType<typeof compress>>>} */
  const compressed = new Map();

  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (
      /** @type {number} */ status,
      /** @type {Record<string, string>} */ more,
      /** @type {string | Buffer} */ body,
    ) => {
      response.writeHead(status, { ...headers, ...more, 'Content-Length': Buffer.byteLength(body) });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const text = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };

    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(405, { ...text, Allow: 'GET, HEAD' }, 'Method not allowed\n');
    if (`${pathname}/` === base) return send(308, { ...text, Location: base }, 'See the address with a slash\n');
    const found = pathname.startsWith(base) ? await findFile(await folder, pathname.slice(base.length)) : undefined;
    if (found === undefined) return send(404, text, 'Not found\n');

    const common = { 'Content-Type': mimeType(found.path), 'Cache-Control': cacheControl(found.path) };
    if (!isCompressible(found.path)) return send(200, common, found.body);
    const accepted = request.headers['accept-encoding'] ?? '';
    // What never changes is compressed once.
    const key = `${accepted} ${found.path} ${found.body.length}`;
    const sent = compressed.get(key) ?? (await compress(found.body, accepted));
    if (common['Cache-Control'] !== 'no-cache') compressed.set(key, sent);
    send(200, { ...common, ...sent.headers }, sent.body);
  };
}

/**
 * Starts a server for a built product.
 *
 * @param {object} options
 * @param {string} options.root folder to serve
 * @param {number} [options.port] 0 (any free one) when left out
 * @param {string} [options.base] path it is mounted under
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with EADDRINUSE when the port is taken
 */
export async function startStaticServer({ root, port = 0, base = '/', headers }) {
  const handle = staticHandler({ root, base, ...(headers ? { headers } : {}) });
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => done(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
