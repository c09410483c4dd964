import { hatchId, painter, type ColourToken } from './paint';

interface HatchesProps {
  idPrefix: string;
  colourOf?: ((token: ColourToken) => string) | undefined;
}

/** The two hatches: their paint, the colour and width of their lines, and the gap between them. */
export const hatches = [
  { paint: 'hatch', colour: 'axis', gap: 6, strokeWidth: 1.6 },
  { paint: 'hatch-ink', colour: 'ink', gap: 4, strokeWidth: 2 },
] as const;

/** The 45 degree hatches of part periods and missing returns, as patterns of one drawing. */
export function Hatches({ idPrefix, colourOf }: HatchesProps) {
  const paint = painter(idPrefix, colourOf);
  return (
    <defs>
      {hatches.map(({ paint: name, colour, gap, strokeWidth }) => (
        <pattern key={name} id={hatchId(idPrefix, name)} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} y1={0} x2={0} y2={gap} stroke={paint(colour)} strokeWidth={strokeWidth} />
        </pattern>
      ))}
    </defs>
  );
}
