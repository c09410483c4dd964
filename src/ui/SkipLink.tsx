import type { MouseEvent } from 'react';

const target = 'main';

const jump = (event: MouseEvent): void => {
  event.preventDefault();
  document.getElementById(target)?.focus();
};

/**
 * First stop of the keyboard: jumps over the masthead to the element `main`, which needs `tabIndex={-1}`.
 * Moves the focus itself, because the address holds the route.
 */
export function SkipLink() {
  return (
    <a className="skip-link" href={`#${target}`} onClick={jump}>
      Skip to main content
    </a>
  );
}
