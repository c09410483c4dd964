/**
 * The response headers of every page and asset, whoever serves them.
 *
 * The policy has no exception for inline script or style. Trusted Types is left out for the demonstration
 * alone, because a service worker (its mock API) cannot be registered under it.
 *
 * @param {{ demonstration?: boolean, connect?: readonly string[], tls?: boolean }} [options]
 *   `connect`: origins of the metrics API when it is not the page's own. `tls`: the host is reached over
 *   https; on a plain http intranet the two headers that force https would lock readers out.
 * @returns {Record<string, string>} header names and values
 */
export function securityHeaders({ demonstration = false, connect = [], tls = false } = {}) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(demonstration ? [] : ["require-trusted-types-for 'script'", 'trusted-types shell-worker']),
    ...(tls ? ['upgrade-insecure-requests'] : []),
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(tls ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/**
 * How long a file may be kept. Built assets carry a hash in their name and never change; everything else
 * (index.html, config.json, the worker) is asked for again each time.
 *
 * @param {string} path of the file, from the product's root
 * @returns {string} the Cache-Control header
 */
export function cacheControl(path) {
  return /^\/?assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
