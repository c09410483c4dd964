import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WordsList } from './WordsList';

it('lists each heading with its figure, its sentences and what is to be done', () => {
  render(
    <WordsList
      items={[
        { rating: 'red', heading: 'Projects on track', aside: '54%, target 70%', text: 'Eight projects are red.', strong: 'Option 2 posts start in April 2024.', tail: 'Programme Manager.' },
        { rating: 'green', heading: 'Monitoring gaps', aside: '3 outages', text: 'Checks in place.', strong: '' },
      ]}
    />,
  );
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings[0]).toHaveTextContent('Projects on track 54%, target 70%');
  const items = screen.getAllByRole('listitem');
  expect(items[0]).toHaveTextContent('Eight projects are red. Option 2 posts start in April 2024. Programme Manager.');
  expect(items[1]?.querySelector('b')).toBeNull();
});
