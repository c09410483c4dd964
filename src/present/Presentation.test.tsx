import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { bothDecks, exemptDeck, openDeck, secret, showAt } from './present.fixture';
import { PresenterView } from './PresenterView';
import { Presentation } from './Presentation';
import type { Decks } from './reduce';
import { joinSession, waiting } from './session';

const alone = { post: () => undefined, meet: () => undefined, close: () => undefined };

const onScreen = (decks: Decks = bothDecks, at = '2.1') => {
  const session = joinSession({ role: 'screen', session: 's', id: 'a', decks, show: showAt(at), started: 0, openLine: () => alone });
  const told = { onPresenter: vi.fn<() => void>(), onLeave: vi.fn<() => void>(), onSlide: vi.fn<(id: string) => void>() };
  render(<Presentation session={session} {...told} />);
  return { session, user: userEvent.setup(), ...told };
};

const heading = () => screen.getByRole('heading', { level: 1 });

describe('the screen of a presentation', () => {
  it('shows the slide with its number, meeting, source, date, place and what its figures are', () => {
    onScreen();
    expect(heading()).toHaveTextContent('Finding of 2.1: 1,052 in May');
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('2.1 Helpdesk');
    expect(main).toHaveTextContent('Committee, 12 December 2023');
    expect(main).toHaveTextContent('Service desk system, as at 30 June 2023. Demonstration data');
    expect(main).toHaveTextContent('2 of 5');
    expect(screen.getByRole('img', { name: 'A line of three months' })).toBeInTheDocument();
    expect(main).toHaveFocus();
  });

  it('tells the address each slide, and announces it once', async () => {
    const { user, onSlide } = onScreen();
    await user.keyboard('{ArrowRight}');
    expect(onSlide).toHaveBeenLastCalledWith('2.2');
    expect(screen.getByRole('status')).toHaveTextContent('2.2 Panel 2.2. Finding of 2.2: 1,052 in May. Slide 3 of 5');
    expect(document.title).toBe('2.2 Panel 2.2 – Presentation');
  });

  it('does by buttons what it does by keys', async () => {
    const { user, onLeave } = onScreen();
    await user.click(screen.getByRole('button', { name: /Table/ }));
    expect(screen.getByRole('rowheader', { name: 'May 2023' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next slide' }));
    expect(screen.getByRole('main')).toHaveTextContent('2.2 Helpdesk');
    await user.click(screen.getByRole('button', { name: /Keys/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'First slide' }));
    expect(heading()).toHaveTextContent('Performance report');
    await user.click(screen.getByRole('button', { name: /End/ }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('offers no end where there is nothing to go back to, and what its cover is given', async () => {
    const session = joinSession({ role: 'screen', session: 's', id: 'a', decks: { II: { ...exemptDeck, standsAlone: true } }, show: showAt('cover', { part: 'II' }), started: 0, openLine: () => alone });
    const take = vi.fn<(part: 'I' | 'II') => void>();
    render(<Presentation session={session} onPresenter={vi.fn<() => void>()} onSlide={vi.fn<(id: string) => void>()} offers={[{ label: 'Save it', take }]} />);
    const user = userEvent.setup();
    expect(screen.queryByRole('button', { name: /End/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save it' }));
    expect(take).toHaveBeenCalledExactlyOnceWith('II');
    await user.keyboard('{Escape}?');
    expect(screen.getByRole('dialog')).not.toHaveTextContent(/then end|Part I\b/);
    expect(heading()).toHaveTextContent('Performance report');
  });

  it('leaves Space to the button that has the focus', async () => {
    const { user } = onScreen();
    screen.getByRole('button', { name: /Notes/ }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('main')).toHaveTextContent('Figures behind the finding');
    expect(screen.getByRole('main')).toHaveTextContent('2.1 Helpdesk');
  });

  it('reads the month under the spotlight', async () => {
    const { user } = onScreen();
    await user.keyboard('p{ArrowLeft}');
    expect(screen.getByRole('status')).toHaveTextContent('May 2023: 1,052');
    expect(screen.getByText('May 2023: 1,052', { selector: 'b' })).toBeInTheDocument();
  });

  it('shows nothing of the slide while it is blank', async () => {
    const { user } = onScreen();
    await user.keyboard('b');
    expect(heading()).toHaveTextContent('The screen is blank');
    expect(document.body).not.toHaveTextContent('1,052');
    await user.click(screen.getByRole('button', { name: 'Show the slide: B' }));
    expect(heading()).toHaveTextContent('Finding of 2.1');
  });

  it('opens the presenter’s window when asked', async () => {
    const { user, onPresenter } = onScreen();
    await user.keyboard('v');
    expect(onPresenter).toHaveBeenCalledOnce();
  });
});

describe('Part II on the screen', () => {
  it('opens only when the resolution is confirmed, and marks every slide', async () => {
    const { user } = onScreen();
    await user.keyboard('x');
    expect(screen.getByRole('dialog', { name: 'Show Part II on this screen?' })).toHaveTextContent('the press and public have been excluded under section 100A(4) of the Local Government Act 1972');
    expect(screen.getByRole('button', { name: 'Show Part II' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Show Part II' }));
    expect(screen.getByText('Part II: exempt. Not for publication', { collapseWhitespace: true })).toBeInTheDocument();
    await user.keyboard('4.2{Enter}');
    expect(heading()).toHaveTextContent(secret);
    expect(screen.getByRole('main')).toHaveTextContent('Part II, paragraph 3');
  });

  it('leaves nothing behind, in the page or in what is said', async () => {
    const { user, session } = onScreen();
    await user.keyboard('x');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Show Part II' }));
    await user.keyboard('4.2{Enter}x');
    expect(session.snapshot().show).toMatchObject({ part: 'I', blanked: true });
    expect(document.body).not.toHaveTextContent(secret);
    await user.keyboard('b');
    expect(document.body).not.toHaveTextContent('Not for publication');
  });

  it('is not offered where there is none', async () => {
    const { user } = onScreen({ I: { ...openDeck, opensPart2: false } });
    await user.keyboard('?');
    expect(screen.getByRole('dialog')).not.toHaveTextContent('Part II');
  });
});

const besides = (show = showAt('2.1')) => {
  const session = joinSession({ role: 'notes', session: 's', id: 'b', decks: { I: openDeck }, show, started: 0, openLine: () => alone });
  render(<PresenterView session={session} />);
  return { session, user: userEvent.setup() };
};

describe('the presenter’s window', () => {
  it('waits until the screen hands it its slides', () => {
    besides(waiting);
    expect(heading()).toHaveTextContent('Waiting for the presentation');
  });

  it('shows notes, what comes next, the agenda item and the screen’s state', () => {
    besides();
    expect(heading()).toHaveTextContent('2.1 Panel 2.1');
    expect(screen.getByRole('heading', { name: 'Next: 2.2 Panel 2.2' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Definition' })).toBeInTheDocument();
    expect(screen.getByText('Agenda item 7')).toBeInTheDocument();
    expect(screen.getByText('Closed')).toBeInTheDocument();
  });

  it('asks for Part II and cannot open it', async () => {
    const { user, session } = besides();
    await user.click(screen.getByRole('button', { name: 'Part II' }));
    expect(screen.getByText(/^Confirm on the screen/, { selector: '.presenter-state' })).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(session.snapshot().show.part).toBe('I');
  });

  it('drives on by itself when the screen is gone', async () => {
    const { user } = besides();
    await user.keyboard('{ArrowRight}');
    expect(heading()).toHaveTextContent('2.2 Panel 2.2');
  });
});
