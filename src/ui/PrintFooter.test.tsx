import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PrintFooter } from './PrintFooter';

const printed = (name: string): string => document.documentElement.style.getPropertyValue(name);

it('gives the printed sheet its words as quoted style sheet strings', () => {
  const { container, rerender } = render(<PrintFooter title={'The "shared" service'} marking="Part I" label="Demonstration data: invented figures" />);
  expect(container).toBeEmptyDOMElement();
  expect(printed('--print-title')).toBe(String.raw`"The \"shared\" service"`);
  expect(printed('--print-label')).toBe('"Demonstration data: invented figures"');
  expect(printed('--print-marking')).toBe('"Part\u00a0I"');
  expect(document.documentElement).not.toHaveAttribute('data-exempt');
  rerender(<PrintFooter title="x" marking="Part II: exempt" exempt />);
  expect(printed('--print-label')).toBe('""');
  expect(printed('--print-marking')).toBe('"Part\u00a0II: exempt"');
  expect(document.documentElement).toHaveAttribute('data-exempt');
});
