import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes compressing costs more than it saves. */
const smallest = 1000;

/** @param {string} accepted the Accept-Encoding header */
const chooseEncoding = (accepted) => (/\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined);

/**
 * Compresses a body in the best way its reader takes.
 *
 * @param {string | Buffer} body
 * @param {string | undefined} accepted the Accept-Encoding header
 * @param {number} [quality] of Brotli, 0 to 11: 9 for what is kept, less for what is made anew each time
 * @returns {Promise<{ body: string | Buffer, headers: Record<string, string> }>} the body to send, and what to say of it
 */
export async function compress(body, accepted = '', quality = 9) {
  const encoding = Buffer.byteLength(body) < smallest ? undefined : chooseEncoding(accepted);
  const vary = { Vary: 'Accept-Encoding' };
  if (encoding === undefined) return { body, headers: vary };
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const sent = encoding === 'br' ? await promisify(brotliCompress)(body, { params }) : await promisify(gzip)(body);
  return { body: sent, headers: { ...vary, 'Content-Encoding': encoding } };
}
