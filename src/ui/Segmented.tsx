import { useId } from 'react';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  /** Rows behind the choice: "Red 8". */
  count?: number | undefined;
}

export interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  segments: readonly Segment<Value>[];
  onChange: (value: Value) => void;
}

/** A few choices side by side, one of them taken: radio buttons drawn as one ruled strip. */
export function Segmented<Value extends string>({ label, value, segments, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend>{label}</legend>
      <div className="segmented-strip">
        {segments.map((segment) => (
          <label key={segment.value}>
            <input type="radio" name={name} checked={segment.value === value} onChange={() => onChange(segment.value)} />
            <span>
              {segment.label}
              {segment.count !== undefined && <span className="segmented-count"> {segment.count}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
