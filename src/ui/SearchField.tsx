import { useId } from 'react';
import { Icon } from './Icon';

export interface SearchFieldProps {
  /** "Find a project": label and hint in one. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** One line to search a list by words. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <span className="search-field">
      <Icon name="search" />
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="search" placeholder={label} value={value} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
    </span>
  );
}
