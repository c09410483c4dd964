import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { exemptionStatement } from '../figures/exemption';
import type { PanelFrameProps } from './PanelFrame';
import { PanelFrame } from './PanelFrame';
import { panelHeadingId } from './panelHeading';
import type { PanelView } from './ViewSwitch';

const backlog: PanelFrameProps = {
  number: '2.3',
  columns: 6,
  marking: { part: 'I' },
  title: 'Backlog by month',
  finding: 'The backlog has fallen every month since May',
  findingBy: 'rule',
  descriptor: 'Open calls at month end, both councils',
  rating: { mark: 'amber', reason: '68 above the target of 750 for March' },
  keyEntries: [{ swatch: 'range', label: 'Normal range' }],
  plot: <svg role="img" aria-label="The chart" />,
  table: <p>The table</p>,
  view: 'chart',
  onView: () => undefined,
  variances: [{ rating: 'amber', heading: '', supplied: true, cause: 'Old calls closed late.' }],
  footer: { source: 'service desk system', asAt: '30 Nov 2023', definition: { link: <a href="#/about">Definition</a>, text: 'Calls not yet resolved.' }, notes: ['One call is left out.'] },
};

const show = (props: Partial<PanelFrameProps> = {}) => render(<PanelFrame {...backlog} {...props} />);

describe('PanelFrame', () => {
  it('is a section named by its finding, with number, marking, rating, source and date', () => {
    show();
    const panel = within(screen.getByRole('region', { name: 'The backlog has fallen every month since May' }));
    expect(panel.getByRole('heading', { level: 2 })).toHaveAttribute('id', panelHeadingId('2.3'));
    expect(panel.getByText('2.3')).toBeInTheDocument();
    expect(panel.getByText('Part I')).toBeInTheDocument();
    expect(panel.getByText('Amber').closest('.panel-folio')).toHaveTextContent('Amber: 68 above the target of 750 for March');
    expect(panel.getByText('Source: service desk system')).toBeInTheDocument();
    expect(panel.getByText('As at 30 Nov 2023')).not.toHaveClass('is-late');
    expect(panel.getByRole('link', { name: 'Definition' })).toHaveAttribute('href', '#/about');
    expect(panel.getByText('One call is left out.')).toBeInTheDocument();
    expect(panel.getByText('Why amber:')).toBeInTheDocument();
  });

  it('ends its descriptor with what the strips of its table show', () => {
    const { container } = show({ strips: 'The strip runs April to March' });
    expect(container.querySelector('.panel-descriptor')).toHaveTextContent('Open calls at month end, both councils. The strip runs April to March');
    expect(screen.getByText(/The strip runs/)).toHaveClass('panel-strips');
  });

  it.each([
    ['a chart', {}, 1],
    ['the table of a chart', { view: 'table' }, 0],
    ['a table of its own', { plot: undefined }, 1],
  ] as const)('shows its key with %s: the marks it explains', (_, props, keys) => {
    show(props);
    expect(screen.queryAllByText('Normal range')).toHaveLength(keys);
  });

  it('keeps the order of its parts', () => {
    const { container } = show();
    expect([...container.querySelectorAll('section > *')].map((part) => part.classList[0])).toEqual([
      'panel-folio',
      'panel-finding',
      'panel-descriptor',
      'panel-key',
      'panel-plot',
      'variance-notes',
      'panel-notes',
      'panel-footer',
    ]);
  });

  it('has its table one press away', async () => {
    const onView = vi.fn<(view: PanelView) => void>();
    show({ onView });
    expect(screen.getByRole('button', { name: 'Chart' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('The table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(onView.mock.calls).toEqual([['table']]);
  });

  it('shows the table, without the key of the chart', () => {
    show({ view: 'table' });
    expect(screen.getByText('The table')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Key' })).not.toBeInTheDocument();
  });

  it.each([
    ['a list', { plot: undefined }],
    ['a panel of words', { table: undefined }],
  ])('has no switch on %s', (_, props) => {
    show(props);
    expect(screen.queryByRole('button', { name: 'Table' })).not.toBeInTheDocument();
  });

  it('says when an officer wrote the finding, and only then', () => {
    show({ findingBy: 'officer' });
    expect(screen.getByText('Officer’s finding')).toBeInTheDocument();
  });

  it('has no fault that axe can find', async () => {
    const { container } = show();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

describe('PanelFrame without its figures', () => {
  it('while loading keeps the title and turns the tools off', () => {
    show({ state: { kind: 'loading' } });
    expect(screen.getByRole('heading')).toHaveTextContent('Backlog by month');
    expect(screen.getByRole('button', { name: 'Table' })).toBeDisabled();
    expect(screen.queryByText('Amber')).not.toBeInTheDocument();
    expect(screen.getByRole('img').parentElement).toHaveAttribute('aria-busy', 'true');
  });

  it('after a failure says so with a reference and tries again', async () => {
    const onRetry = vi.fn<() => void>();
    show({ state: { kind: 'failed', strong: 'These figures could not be loaded.', text: '', reference: 'Reference METRICS-503', onRetry } });
    expect(screen.getByText('These figures could not be loaded.')).toBeInTheDocument();
    expect(screen.getByText('Reference METRICS-503')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Chart' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Try again ?: Backlog by month$/ }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('when withheld shows the paragraph relied on and nothing of the data', () => {
    show({ marking: { part: 'II', paragraph: 3 }, state: { kind: 'withheld', paragraphs: [exemptionStatement(3)] } });
    expect(screen.getByRole('heading')).toHaveTextContent('Backlog by month: exempt information');
    expect(screen.getByText(/^Part.II, paragraph.3$/)).toBeInTheDocument();
    expect(screen.getByText(/Schedule 12A/)).toHaveTextContent(/^Not for publication\. Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: information /);
    expect(screen.getByRole('region')).not.toHaveTextContent(/fallen every month|Amber|Old calls|The table/);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('PanelFrame with figures to be read with care', () => {
  it.each([
    ['stale', { kind: 'stale', strong: 'These figures are 35 days old.', text: 'The return was due on 30 November.' }],
    ['failed, figures kept', { kind: 'failed-with-figures', strong: 'These figures are 35 days old.', text: 'The return was due on 30 November.', onRetry: () => undefined }],
  ] as const)('%s: a notice above the plot, the finding stays', (_, state) => {
    show({ state });
    const notice = screen.getByText('These figures are 35 days old.');
    expect(notice.compareDocumentPosition(screen.getByRole('img')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('heading')).toHaveTextContent('The backlog has fallen every month since May');
  });

  it('a nil return is said under the plot', () => {
    show({ state: { kind: 'empty', text: 'A nil return was confirmed for every month.' } });
    const said = screen.getByText('A nil return was confirmed for every month.');
    expect(screen.getByRole('img').compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('a late date is brought forward', () => {
    show({ footer: { source: 'x', asAt: '31 Oct 2023, 5 days overdue', late: true } });
    expect(screen.getByText('As at 31 Oct 2023, 5 days overdue')).toHaveClass('is-late');
  });
});
