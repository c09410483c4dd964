import { useId } from 'react';
import { Icon } from './Icon';
import type { IconName } from './Icon';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  /** Heading the option stands under. */
  group?: string | undefined;
}

export interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
  /** `line`: underlined, label in front (filters). `box`: bordered, label heard but not seen (masthead). */
  look?: 'line' | 'box' | undefined;
  icon?: IconName | undefined;
}

/** A menu of one choice: the browser's own select in the dress of the page, so that tablets show their own picker. */
export function Select<Value extends string>({ label, value, options, onChange, look = 'line', icon }: SelectProps<Value>) {
  const id = useId();
  const groups = [...new Set(options.map((option) => option.group))];
  const pick = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span className={`select select-${look}`}>
      <label className={look === 'box' ? 'visually-hidden' : undefined} htmlFor={id}>
        {label}
      </label>
      <span className="select-field">
        {icon && <Icon name={icon} />}
        <select id={id} value={value} onChange={(event) => pick(event.target.value)}>
          {groups.map((group) => {
            const members = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ));
            return group === undefined ? (
              members
            ) : (
              <optgroup key={group} label={group}>
                {members}
              </optgroup>
            );
          })}
        </select>
        <Icon name="down" size={14} />
      </span>
    </span>
  );
}
