import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Strip } from './Strip';

describe('Strip', () => {
  it('draws a day with its supported hours', () => {
    const { container } = render(<Strip strip={{ kind: 'day', start: 9, end: 16, opens: 8, closes: 18, severity: 1 }} />);
    // 06:00 to 20:00 over 168 pixels is 12 an hour: 08:00 at 24, ten hours 120; 09:00 at 36, seven hours 84.
    const [supported, outage] = [...container.querySelectorAll('rect')];
    expect(supported).toHaveAttribute('x', '24');
    expect(supported).toHaveAttribute('width', '120');
    expect(outage).toHaveAttribute('x', '36');
    expect(outage).toHaveAttribute('width', '84');
  });

  it('draws when an action was set and falls due', () => {
    const { container } = render(<Strip strip={{ kind: 'due', set: 0.25, due: 0.75, asAt: 0.5, complete: false }} />);
    expect(container.querySelector('path')).toHaveAttribute('fill', 'var(--ink)');
  });

  it('is silent: the row says the same in words', () => {
    const { container } = render(<Strip strip={{ kind: 'due', set: 0.25, due: 0.75, asAt: 0.5, complete: true }} />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });
});
