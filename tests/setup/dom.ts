import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';

let complaints: MockInstance[] = [];

// A warning from React or from a library is a defect: a test that causes one fails.
beforeEach(() => {
  complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  cleanup();
  const messages = complaints.flatMap((spy) => spy.mock.calls);
  vi.restoreAllMocks();
  if (messages.length > 0) throw new Error(`The console should stay empty: ${messages.join('; ')}`);
});
