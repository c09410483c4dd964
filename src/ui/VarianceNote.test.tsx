import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VarianceNote } from './VarianceNote';

const text = (container: HTMLElement) => [...container.querySelectorAll('p')].map((line) => line.textContent.replaceAll('\u00a0', ' '));

describe('VarianceNote', () => {
  it('says why, what is done, by whom and when', () => {
    const { container } = render(
      <VarianceNote
        variance={{
          rating: 'amber',
          heading: '',
          supplied: true,
          cause: '68 above the March target of 750.',
          action: 'Saturday clearance sessions in January.',
          who: 'Service Desk Manager, by 31 January 2024.',
        }}
      />,
    );
    expect(text(container)).toEqual([
      'Why amber: 68 above the March target of 750.',
      'Action: Saturday clearance sessions in January. Service Desk Manager, by 31 January 2024.',
    ]);
  });

  it('names what is explained and the decision asked for', () => {
    const { container } = render(
      <VarianceNote variance={{ rating: 'red', heading: 'F4 Telephony refresh, red', supplied: true, cause: 'No project manager.', decisionAsked: 'Fund one for six months.' }} />,
    );
    expect(text(container)).toEqual(['F4 Telephony refresh, red: No project manager.', 'Decision asked of the committee: Fund one for six months.']);
    expect(container.firstElementChild).toHaveClass('is-red');
  });

  it('never leaves a red figure silent', () => {
    render(<VarianceNote variance={{ rating: 'red', heading: '', supplied: false }} />);
    expect(screen.getByText('Why red:').parentElement).toHaveTextContent('Why red: No explanation supplied');
  });
});
