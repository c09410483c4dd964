import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataTable } from './DataTable';
import { ExemptMark } from './ExemptMark';
import { VarianceNote } from './VarianceNote';
import { WordsList } from './WordsList';

const paragraph7 = { part: 'II', paragraph: 7 } as const;
const words = /^Part.II, paragraph.7$/;

describe('the mark of what is exempt', () => {
  it('is a lock with the part and the paragraph in words', () => {
    const { container } = render(<ExemptMark marking={paragraph7} />);
    expect(screen.getByText(words)).toHaveClass('exempt-mark');
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it.each([[{ part: 'I' } as const], [undefined]])('is absent for %j', (marking) => {
    expect(render(<ExemptMark marking={marking} />).container).toBeEmptyDOMElement();
  });

  it('stands in the header of an exempt record alone', () => {
    const rows = [
      { key: 'a', header: '22 Aug 2023', kind: 'point' as const, marking: paragraph7, cells: [{ text: 'Network' }] },
      { key: 'b', header: '16 Aug 2023', kind: 'point' as const, marking: { part: 'I' } as const, cells: [{ text: 'Housing' }] },
    ];
    render(<DataTable table={{ rowLabel: 'Date', columns: [{ key: 'service', label: 'Service', kind: 'text' }], rows }} caption="x" />);
    expect(screen.getByRole('rowheader', { name: /^22.Aug.2023 ?Part.II, paragraph.7$/ })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: /^16.Aug.2023$/ })).toBeInTheDocument();
  });

  it('stands in an exempt explanation', () => {
    render(<VarianceNote variance={{ rating: 'red', heading: 'F4 Telephony refresh, red', supplied: true, cause: 'Offers differ.', marking: paragraph7 }} />);
    expect(screen.getByText(words).closest('.variance-note')).toHaveTextContent('Offers differ.');
  });

  it('stands in an exempt paragraph of a list', () => {
    render(<WordsList items={[{ rating: 'red', heading: 'Security', aside: '1 outage', text: 'Done.', strong: '', marking: paragraph7 }]} />);
    expect(screen.getByText(words).closest('li')).toHaveTextContent('Security');
  });
});
