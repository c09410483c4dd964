import type { ReactNode } from 'react';

export interface ButtonProps {
  /** `line` has a border, `solid` is filled with ink, `plain` has neither. */
  look?: 'line' | 'solid' | 'plain' | undefined;
  onClick: () => void;
  children: ReactNode;
}

/** A button of the page. */
export function Button({ look = 'line', onClick, children }: ButtonProps) {
  return (
    <button type="button" className={`button button-${look}`} onClick={onClick}>
      {children}
    </button>
  );
}
