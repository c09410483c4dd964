import { usePack } from '../../state/packStore';
import { Checkbox } from '../../ui/Checkbox';
import { noBreak } from '../../ui/noBreak';
import { Segmented } from '../../ui/Segmented';

const markings = [
  { value: '1', label: 'Part I' },
  { value: '2', label: 'Part II' },
] as const;

const parts = [
  { key: 'tables', label: 'Table after each chart' },
  { key: 'definitions', label: 'Definitions' },
  { key: 'notes', label: 'Speaker notes' },
] as const;

interface IncludeFieldsProps {
  /** Part II may be chosen: the deployment is for members, and they are in the Part II view. */
  mayBePartTwo: boolean;
}

/** Marking of the pack, and what goes along with its panels. */
export function IncludeFields({ mayBePartTwo }: IncludeFieldsProps) {
  const plan = usePack((store) => store.plan);
  const change = usePack((store) => store.change);
  return (
    <>
      {mayBePartTwo ? (
        <Segmented label="Marking" value={plan.part === 2 ? '2' : '1'} segments={markings} onChange={(value) => change({ part: value === '2' ? 2 : 1 })} />
      ) : (
        <p className="text-field is-fixed">
          <span>Marking</span>
          <b>{noBreak('Part I: public')}</b>
        </p>
      )}
      <fieldset className="include-boxes">
        <legend>Also include</legend>
        {parts.map(({ key, label }) => (
          <Checkbox key={key} checked={plan[key]} onChange={(checked) => change({ [key]: checked })}>
            {label}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}
