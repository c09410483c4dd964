import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HeadlineProps } from './Headline';
import { Headline, HeadlinePlaceholder, HeadlineStrip } from './Headline';

const backlog: HeadlineProps['headline'] = {
  name: 'Backlog of open calls',
  unit: 'at 30 November',
  value: '818',
  valueUnit: '',
  rating: { mark: 'amber', reason: '68 above the target of 750 for March' },
  comparisons: [
    { direction: 'down', amount: '106', against: 'on Q2', verdict: 'better' },
    { direction: 'level', amount: '0', against: 'on last year', verdict: '' },
    { direction: 'none', amount: 'No figure', against: 'for 2021/22', verdict: '' },
  ],
};

const strip = (props: Partial<HeadlineProps['headline']> = {}) =>
  render(
    <HeadlineStrip label="Headline measures" keyLine={<span>Target</span>}>
      <Headline headline={{ ...backlog, ...props }} spark={<svg role="img" aria-label="Eight quarters" />} />
    </HeadlineStrip>,
  );

describe('Headline', () => {
  it('reads as name, unit, value, rating with its word and reason', () => {
    strip();
    const region = within(screen.getByRole('region', { name: 'Headline measures' }));
    expect(region.getByRole('heading', { name: 'Backlog of open calls' })).toBeInTheDocument();
    expect(region.getByText('818')).toBeInTheDocument();
    expect(region.getByText('Amber.').parentElement).toHaveTextContent('Amber. 68 above the target of 750 for March');
    expect(region.getByRole('img', { name: 'Eight quarters' })).toBeInTheDocument();
  });

  it('says each comparison in words, with its direction', () => {
    strip();
    expect(screen.getByText('106').closest('li')).toHaveTextContent('Down 106 on Q2, better');
    expect(screen.getByText('0').closest('li')).toHaveTextContent('No change: 0 on last year');
    expect(screen.getByText('No figure').closest('li')?.textContent).toBe('No figure for 2021/22');
  });

  it('sets the unit apart from the value', () => {
    strip({ value: '84.6', valueUnit: '%' });
    expect(screen.getByText('%').tagName).toBe('SMALL');
    expect(screen.getByText('%').parentElement).toHaveTextContent('84.6%');
  });

  it.each([
    ['84.6', 'headline-value'],
    ['East Herts not supplied', 'headline-value is-words'],
  ])('sets %s in the size it can have', (value, classes) => {
    strip({ value });
    expect(screen.getByText(value)).toHaveClass(classes, { exact: true });
  });

  it('keeps the place of a measure that could not be loaded', () => {
    render(
      <ul>
        <HeadlinePlaceholder name="Availability" text="The metrics service did not answer." />
      </ul>,
    );
    expect(screen.getByRole('listitem')).toHaveTextContent('AvailabilityThe metrics service did not answer.');
  });
});
