import { useId } from 'react';

/** A way out of the pack as it is offered. */
export interface FormatOption {
  id: string;
  label: string;
  note: string;
}

interface FormatChoiceProps {
  options: readonly FormatOption[];
  value: string;
  onChange: (id: string) => void;
}

/** The formats side by side, each with what it is good for; one of them is taken. */
export function FormatChoice({ options, value, onChange }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset className="format-choice">
      <legend className="visually-hidden">Format</legend>
      {options.map((option) => (
        <span key={option.id} className="format-option">
          <input type="radio" id={`${name}-${option.id}`} name={name} value={option.id} checked={option.id === value} onChange={() => onChange(option.id)} />
          <label htmlFor={`${name}-${option.id}`}>
            <b>{option.label}</b>
            <span>{option.note}</span>
          </label>
        </span>
      ))}
    </fieldset>
  );
}
