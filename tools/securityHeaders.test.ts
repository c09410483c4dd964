import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from './securityHeaders.mjs';

const policy = (options?: Parameters<typeof securityHeaders>[0]) => securityHeaders(options)['Content-Security-Policy'];

describe('securityHeaders', () => {
  it('allows scripts and styles of its own origin only, and no untrusted sink', () => {
    expect(policy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types shell-worker",
    );
  });

  it('leaves out Trusted Types, and nothing else, for the demonstration', () => {
    expect(`${policy({ demonstration: true })}; require-trusted-types-for 'script'; trusted-types shell-worker`).toBe(
      policy(),
    );
  });

  it('names the origin of an API that lives elsewhere', () => {
    expect(policy({ connect: ['https://metrics.example.gov.uk'] })).toContain(
      "connect-src 'self' https://metrics.example.gov.uk;",
    );
  });

  it('forces https only where there is https', () => {
    expect(securityHeaders()).not.toHaveProperty('Strict-Transport-Security');
    expect(policy()).not.toContain('upgrade-insecure-requests');
    expect(securityHeaders({ tls: true })).toHaveProperty('Strict-Transport-Security');
    expect(policy({ tls: true })).toContain('upgrade-insecure-requests');
  });
});

it.each([
  { path: '/index.html', expected: 'no-cache' },
  { path: 'config.json', expected: 'no-cache' },
  { path: '/mockServiceWorker.js', expected: 'no-cache' },
  { path: '/assets/index-AYcPy92K.js', expected: 'public, max-age=31536000, immutable' },
  { path: 'assets/Live-Cl5QJmQ2.js', expected: 'public, max-age=31536000, immutable' },
])('keeps $path: $expected', ({ path, expected }) => {
  expect(cacheControl(path)).toBe(expected);
});
