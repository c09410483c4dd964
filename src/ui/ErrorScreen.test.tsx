import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ErrorScreen } from './ErrorScreen';

describe('ErrorScreen', () => {
  it('says what happened, what to quote, and tries again', async () => {
    const onRetry = vi.fn<() => void>();
    render(<ErrorScreen title="The dashboard could not be loaded" text="The metrics service did not answer." reference="METRICS-503" onRetry={onRetry} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Reference METRICS-503');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The dashboard could not be loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offers nothing that would not help', () => {
    render(<ErrorScreen title="There is nothing to report yet" text="No periods are listed." />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('alert')).not.toHaveTextContent('Reference');
  });
});
