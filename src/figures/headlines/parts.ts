import { quarterBefore, quarterYearBefore, type QuarterReach } from '../../model/period';
import { isHeld, valueOf, type Reading } from '../../model/reading';
import type { DefinitionChange } from '../../model/envelope';
import { absenceOf } from '../absence';
import { countedDifferently } from '../compare';
import { eightQuarters, eightQuarterYears, type Context } from '../context';
import type { Headline } from '../figure';
import { monthRangeShort } from '../format';
import { quarterShort, quarterToDate } from '../wording';

/** "Oct to Nov": the months of the latest quarter. */
export const monthsText = ({ latest, selection: { period } }: Context): string =>
  monthRangeShort(latest?.months[0] ?? period.from, latest?.months.at(-1) ?? period.to);

/** A value with its unit, or the words of an absence. */
export const valueParts = (reading: Reading, write: (value: number) => string, unit = ''): Pick<Headline, 'value' | 'valueUnit'> =>
  isHeld(reading) ? { value: write(reading.value), valueUnit: unit } : { value: absenceOf(reading), valueUnit: '' };

/**
 * What the latest quarter is set against, with the words for each: the quarter before, and with it the same months of
 * last year unless the reader asked for less.
 */
export const comparators = ({ latest, selection: { compare } }: Context): { reach: QuarterReach; on: string }[] => {
  if (latest === undefined || compare === 'none') return [];
  const before = quarterBefore(latest);
  const recent = { reach: before, on: `on ${quarterShort(before)}` };
  return compare === 'previous' ? [recent] : [recent, { reach: quarterYearBefore(latest), on: 'on last year' }];
};

/**
 * Readings of quarters counted as the latest one is; absent where the definition has changed since.
 * @param by `start` for what is counted over a quarter, `end` for what stands at its end.
 */
export const sameDefinition =
  ({ latest }: Context, changed: DefinitionChange | undefined, of: (reach: QuarterReach) => Reading, by: 'start' | 'end' = 'start') =>
  (reach: QuarterReach): Reading => {
    const month = by === 'start' ? reach.months[0]! : reach.months.at(-1)!;
    return changed === undefined || reach === latest || month >= changed.from ? of(reach) : countedDifferently;
  };

/** Value and target side by side: "84.6%, target 85%". Absent without either. */
export const againstTarget = (reading: Reading, target: { value: number } | undefined, write: (value: number) => string): string | undefined =>
  isHeld(reading) && target !== undefined ? `${write(reading.value)}, target ${write(target.value).replace(/\.0+(?=%| |$)/, '')}` : undefined;

/** Room kept above and below a line, as a share of its range. */
const margin = 0.15;

/**
 * Eight quarters of a measure. Bars start at nought; a line spans its values and its target.
 * @param kind bars for amounts from nought, a line for rates.
 */
export const sparkOf = (
  context: Context,
  kind: 'bar' | 'line',
  target: number | null,
  of: (reach: QuarterReach) => Reading,
  write: (value: number) => string,
): Headline['spark'] => {
  const reaches = eightQuarters(context);
  const values = reaches.map((reach) => (reach === undefined ? null : (valueOf(of(reach)) ?? null)));
  const known = [...values, target].filter((value) => value !== null);
  const top = Math.max(0, ...known);
  const bottom = kind === 'bar' || known.length === 0 ? 0 : Math.min(...known);
  const room = (top - bottom) * margin;
  const partSlot = reaches.findIndex((reach) => reach?.part === true);
  const said = reaches.flatMap((reach, i) => (reach === undefined || values[i] === null ? [] : [`${quarterToDate(reach)} ${write(values[i]!)}`]));
  return {
    kind,
    values,
    partSlot: partSlot < 0 ? null : partSlot,
    min: kind === 'bar' ? 0 : Math.max(0, bottom - room),
    max: top === 0 ? 1 : top + room,
    target,
    years: eightQuarterYears(context),
    description: said.length === 0 ? 'No earlier quarters' : `By quarter from ${eightQuarterYears(context)[values.slice(0, 4).some((value) => value !== null) ? 0 : 1]}: ${said.join(', ')}`,
  };
};
