import { controls, partControl, type Control } from './controls';
import { Dialog } from './Dialog';
import type { Deck } from './deck';
import type { WindowCommand } from './keys';
import type { Command } from './show';

interface KeysDialogProps {
  deck: Deck;
  onCommand: (command: Command | WindowCommand) => void;
  onClose: () => void;
}

/** Every key, and a button for each: nothing needs a keyboard. */
export function KeysDialog({ deck, onCommand, onClose }: KeysDialogProps) {
  const all: readonly Control[] = deck.part === 'II' || deck.opensPart2 ? [...controls, partControl(deck.part)] : controls;
  return (
    <Dialog title="Keys and controls" onClose={onClose}>
      <ul className="present-keys">
        {all.map(({ keys, label, command }) => (
          <li key={label}>
            <span>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
            {command === undefined ? (
              <span>{label}</span>
            ) : (
              <button
                type="button"
                onClick={() => {
                  onClose();
                  onCommand(command);
                }}
              >
                {label}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="present-choices">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
