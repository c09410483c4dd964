import { expect, it } from 'vitest';
import { isSupportedNode } from './install.mjs';

it.each([
  { version: '20.19.0', supported: true },
  { version: '22.0.0', supported: true },
  { version: '20.18.3', supported: false },
  { version: '18.20.4', supported: false },
])('Node $version: $supported', ({ version, supported }) => {
  expect(isSupportedNode(version)).toBe(supported);
});
