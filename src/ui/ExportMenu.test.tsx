import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ExportMenu } from './ExportMenu';

const groups = [
  { label: 'Picture', entries: [{ id: 'png', label: 'PNG picture', note: 'For Word and email' }, { id: 'svg', label: 'SVG picture', note: '', shortcut: 'C' }] },
  { label: 'Editable', entries: [{ id: 'csv', label: 'CSV', note: 'Figures only' }] },
];

const setup = () => {
  const [onChoose, onClose] = [vi.fn<(id: string) => void>(), vi.fn<() => void>()];
  render(<ExportMenu label="Export panel 1.3" groups={groups} foot="Each export carries the finding." onChoose={onChoose} onClose={onClose} />);
  return { onChoose, onClose, user: userEvent.setup() };
};

const entry = (name: string): HTMLElement => screen.getByRole('menuitem', { name });

describe('ExportMenu', () => {
  it('names its groups and says what each choice is good for', () => {
    setup();
    expect(screen.getByRole('menu', { name: 'Export panel 1.3' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Picture' })).toContainElement(entry('SVG picture'));
    expect(entry('PNG picture')).toHaveAccessibleDescription('For Word and email');
    expect(screen.getByText('Each export carries the finding.')).toBeVisible();
  });

  it('opens on its first entry', () => {
    setup();
    expect(entry('PNG picture')).toHaveFocus();
  });

  it.each([
    ['{ArrowDown}', 'SVG picture'],
    ['{ArrowDown}{ArrowDown}', 'CSV'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'PNG picture'],
    ['{ArrowUp}', 'CSV'],
    ['{End}', 'CSV'],
    ['{End}{Home}', 'PNG picture'],
    ['{ArrowDown}x', 'SVG picture'],
  ])('moves by %s to %s', async (keys, name) => {
    const { user } = setup();
    await user.keyboard(keys);
    expect(entry(name)).toHaveFocus();
  });

  it('chooses by Enter and by a click', async () => {
    const { user, onChoose } = setup();
    await user.keyboard('{End}{Enter}');
    await user.click(entry('SVG picture'));
    expect(onChoose.mock.calls).toEqual([['csv'], ['svg']]);
  });

  it('chooses by the key beside an entry, and leaves the key to the browser with Control', async () => {
    const { user, onChoose } = setup();
    expect(entry('SVG picture')).toHaveAttribute('aria-keyshortcuts', 'C');
    await user.keyboard('{Control>}c{/Control}');
    expect(onChoose).not.toHaveBeenCalled();
    await user.keyboard('c');
    expect(onChoose.mock.calls).toEqual([['svg']]);
  });

  it.each(['{Escape}', '{Tab}'])('closes by %s without a choice', async (key) => {
    const { user, onChoose, onClose } = setup();
    await user.keyboard(key);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onChoose).not.toHaveBeenCalled();
  });
});
