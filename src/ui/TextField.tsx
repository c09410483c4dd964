import { useId } from 'react';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The reader is done with the field. */
  onLeave?: (() => void) | undefined;
  type?: 'text' | 'date' | undefined;
  inputMode?: 'text' | 'numeric' | undefined;
  maxLength?: number | undefined;
  /** What holds where the field is left empty. */
  placeholder?: string | undefined;
  /** What is wrong with the value and how to put it right; empty where nothing is. */
  error?: string | undefined;
}

/** One line of text with its label, and beneath it what is wrong with it. */
export function TextField({ label, value, onChange, onLeave, type = 'text', inputMode, maxLength, placeholder, error = '' }: TextFieldProps) {
  const id = useId();
  return (
    <p className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        inputMode={inputMode}
        maxLength={maxLength}
        placeholder={placeholder}
        autoComplete="off"
        value={value}
        aria-invalid={error === '' ? undefined : true}
        aria-describedby={error === '' ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {error !== '' && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </p>
  );
}
