import { cacheControl, securityHeaders } from '../securityHeaders.mjs';
import { origin, unhashed } from './variant';

const rule = (path: string, headers: Record<string, string>): string => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Netlify's `_headers`, for the folder that is published. The same header from two rules that match would be sent
 * twice, so no two rules here say one thing of one file.
 */
export const netlifyHeaders = (): string =>
  [
    `# ${origin}`,
    rule('/*', securityHeaders({ tls: true })),
    rule('/assets/*', { 'Cache-Control': cacheControl('/assets/x') }),
    ...unhashed.map((path) => rule(path, { 'Cache-Control': cacheControl(path) })),
    '',
  ].join('\n\n');

/** `netlify.toml`: the API behind the same origin, and nothing else rewritten. */
export const netlifyToml = (): string => `# ${origin}
# Edit: the address of the metrics API.

[build]
command = "npm run build && cp docs/deploying/netlify/_headers dist/"
publish = "dist"

[build.environment]
NODE_VERSION = "22"
NPM_FLAGS = "--ignore-scripts"

[[redirects]]
from = "/api/*"
to = "https://metrics.example.gov.uk/:splat"
status = 200
force = true
`;
