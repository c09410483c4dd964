import { extname } from 'node:path';

/**
 * Content types by the end of a file's name: of what a built product holds.
 * @type {Readonly<Record<string, string>>}
 */
export const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} file name or path
 * @returns {string} its Content-Type
 */
export const mimeType = (file) => mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';

/**
 * @param {string} file name or path
 * @returns {boolean} whether compressing it saves bytes (fonts and pictures are compressed already)
 */
export const isCompressible = (file) => /^(text\/|application\/(json|manifest)|image\/svg)/.test(mimeType(file));
