import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MeetingList } from './MeetingList';
import { PageHead, pageHeadingId } from './PageHead';

describe('PageHead', () => {
  it('answers first: the finding is the h1, which can take the focus', () => {
    render(<PageHead kicker="Helpdesk, both councils" heading="Calls rose in May" />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Calls rose in May' });
    expect(heading).toHaveAttribute('id', pageHeadingId);
    heading.focus();
    expect(heading).toHaveFocus();
  });

  it('makes the figures of the standfirst strong and keeps the sentence whole', () => {
    render(<PageHead kicker="" heading="x" standfirst={[{ text: 'Availability stands at ' }, { text: '99.71%', strong: true }, { text: ' against 99.80%.' }]} />);
    expect(screen.getByText('99.71%').tagName).toBe('B');
    expect(screen.getByText('99.71%').parentElement).toHaveTextContent('Availability stands at 99.71% against 99.80%.');
  });

  it('holds the room of usual texts without a word of it being heard or read', () => {
    const { container } = render(<PageHead kicker="" heading="Helpdesk" room={{ kicker: 48, finding: 56, standfirst: 134 }} />);
    expect(container).toHaveTextContent(/^Helpdesk$/);
    expect([...container.querySelectorAll('[data-room]')].map((held) => held.getAttribute('data-room')?.length)).toEqual([48, 56, 134]);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  it('has the meeting beside it', () => {
    render(<PageHead kicker="" heading="x" aside={<MeetingList heading="Committee, 12 December 2023, item 7" items={[{ label: 'Actions overdue', value: '2 of 13' }]} />} />);
    const meeting = screen.getByRole('region', { name: 'Committee, 12 December 2023, item 7' });
    expect(within(meeting).getByRole('term')).toHaveTextContent('Actions overdue');
    expect(within(meeting).getByRole('definition')).toHaveTextContent('2 of 13');
  });
});
