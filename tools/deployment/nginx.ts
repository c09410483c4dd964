import { isCompressible, mimeTypes } from '../mimeTypes.mjs';
import { cacheControl, securityHeaders } from '../securityHeaders.mjs';
import { examplePlace, origin, publicQuestion, type Place, type Variant } from './variant';

const indent = (lines: readonly string[]): string => lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
const block = (head: string, lines: readonly string[]): string => `${head} {\n${indent(lines.flatMap((line) => line.split('\n')))}\n}`;
const addHeader = (name: string, value: string): string => `add_header ${name} ${value.startsWith('$') ? value : `"${value}"`} always;`;
const bare = (type: string): string => type.replace(/;.*/, '');

const types = (): string[] => Object.entries(mimeTypes).map(([extension, type]) => `${bare(type)} ${extension.slice(1)};`);

const compressible = (): string => {
  const found = Object.keys(mimeTypes)
    .filter((extension) => isCompressible(`file${extension}`))
    .map((extension) => bare(mimeTypes[extension] ?? ''));
  // nginx compresses text/html whether it is listed or not, and complains when it is.
  return [...new Set(found)].filter((type) => type !== 'text/html').join(' ');
};

const cacheVariable = ({ audience }: Variant): string => `$${audience}_cache_control`;

/** How long what was answered may be kept, by status and path: a 404 below assets/ must not last a year. */
const cacheMap = (variant: Variant): string =>
  block(`map "$status:$uri" ${cacheVariable(variant)}`, [
    `default "${cacheControl('/index.html')}";`,
    `"~^(200|206|304):/assets/" "${cacheControl('/assets/x')}";`,
    variant.audience === 'members' ? '"~^\\d+:/api/" "no-store";' : '# The API says this itself; what is empty is not sent.\n"~^\\d+:/api/" "";',
  ]);

const signInLocations = ({ signIn }: Place): string[] => [
  block('location = /oauth2/auth', [
    'internal;',
    'auth_request off;',
    `proxy_pass ${signIn};`,
    'proxy_pass_request_body off;',
    'proxy_set_header Content-Length "";',
    'proxy_set_header X-Original-URI $request_uri;',
  ]),
  '',
  '# The pages of the sign-in proxy keep a policy of their own: with one add_header here, none of those above comes.',
  block('location /oauth2/', [
    'auth_request off;',
    `proxy_pass ${signIn};`,
    'proxy_set_header Host $host;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    addHeader('X-Content-Type-Options', 'nosniff'),
    addHeader('Cache-Control', 'no-store'),
  ]),
  '',
  block('location @sign_in', ['return 302 /oauth2/start?rd=$request_uri;']),
  '',
  '# A page may follow a redirect to the sign-in; a request for figures must be told.',
  block('location @signed_out', ['default_type application/problem+json;', `return 401 '{"type":"about:blank","title":"Sign-in has ended","status":401}';`]),
  '',
];

const apiLocation = (variant: Variant, { api }: Place): string => {
  const members = variant.audience === 'members';
  const hidden = [...Object.keys(securityHeaders({ tls: true })), ...(members ? ['Cache-Control'] : [])];
  return block('location /api/', [
    ...(members ? ['error_page 401 = @signed_out;', 'proxy_set_header X-Forwarded-Email $member;'] : []),
    ...(members ? [] : ['# Whatever the API would answer, this address asks for nothing exempt.', `if ($args !~ "${publicQuestion}") { return 403; }`]),
    `proxy_pass ${api};`,
    'proxy_http_version 1.1;',
    'proxy_ssl_server_name on;',
    'proxy_set_header Connection "";',
    'proxy_set_header Cookie "";',
    '# The dashboard waits ten seconds.',
    'proxy_read_timeout 12s;',
    'limit_except GET { deny all; }',
    '# Said once, by this server.',
    ...hidden.map((name) => `proxy_hide_header ${name};`),
  ]);
};

const server = (variant: Variant, place: Place): string => {
  const members = variant.audience === 'members';
  const secure = [`listen ${place.listen === '' ? '443' : place.listen} ssl http2;`, `ssl_certificate ${place.certificate};`, `ssl_certificate_key ${place.key};`, 'ssl_protocols TLSv1.2 TLSv1.3;'];
  return block('server', [
    `server_name ${place.serverName};`,
    ...(variant.tls ? secure : [`listen ${place.listen === '' ? '80' : place.listen};`]),
    `root ${place.root};`,
    'index index.html;',
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${compressible()};`,
    'default_type application/octet-stream;',
    block('types', types()),
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${compressible()};`,
    '# Files made by npm run compress are sent as they are. For .br, install the Brotli module and add brotli_static on;',
    'gzip_static on;',
    '',
    '# A location with an add_header of its own loses all of these: none below has one that serves the product.',
    ...Object.entries(securityHeaders({ tls: variant.tls })).map(([name, value]) => addHeader(name, value)),
    addHeader('Cache-Control', cacheVariable(variant)),
    '',
    ...(members ? ['# Nobody sees a page without a sign-in; where the sign-in cannot be asked, nobody sees anything.', 'auth_request /oauth2/auth;', 'auth_request_set $member $upstream_http_x_auth_request_email;', 'error_page 401 = @sign_in;', ''] : []),
    '# Addresses inside the dashboard lie behind #: what is not a file is not there.',
    block('location /', ['try_files $uri $uri/ =404;']),
    '',
    ...(members ? ['# Programs, not figures: a page that is open keeps working while the sign-in is renewed.'] : []),
    block('location /assets/', [...(members ? ['auth_request off;'] : []), 'try_files $uri =404;']),
    '',
    block('location ~ /\\.(?!well-known/)', ['return 404;']),
    '',
    ...(members ? signInLocations(place) : []),
    apiLocation(variant, place),
  ]);
};

/** Sends readers of the plain address on. */
const toHttps = ({ serverName }: Place): string => block('server', ['listen 80;', `server_name ${serverName};`, 'return 301 https://$host$request_uri;']);

/**
 * A file for nginx's `conf.d`, from version 1.22.
 *
 * @param place where things are; the example to be edited unless stated. With a `listen` of its own no redirect
 *   from port 80 is written.
 */
export const nginxConf = (variant: Variant, place: Place = examplePlace(variant.audience)): string =>
  [
    `# ${origin}`,
    `# Edit: ${variant.tls ? 'server_name, ssl_certificate, ssl_certificate_key' : 'server_name'}, root, and each proxy_pass.`,
    '',
    cacheMap(variant),
    '',
    ...(variant.tls && place.listen === '' ? [toHttps(place), ''] : []),
    server(variant, place),
    '',
  ].join('\n');
