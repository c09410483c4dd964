import { monthsHeld } from '../model/period';
import { financialYearLabel, financialYearOf, quarterOf } from '../model/financialYear';
import { monthName } from '../figures/format';
import { listed } from '../figures/wording';
import type { Selection } from '../figures/selection';
import { Swatch } from '../ui/Swatch';

/** What the sparklines' marks mean, once, under the strip. */
export function HeadlineKey({ selection: { period, compare } }: { selection: Selection }) {
  const held = monthsHeld(period, period.dataTo);
  const last = held.at(-1) ?? period.to;
  const year = financialYearOf(last);
  const quarter = held.filter((month) => quarterOf(month) === quarterOf(last) && financialYearOf(month) === year);
  return (
    <>
      <span>
        <Swatch name="ghost" />
        {financialYearLabel(year - 1)}
      </span>
      <span>
        <Swatch name="now" />
        {financialYearLabel(year)}
      </span>
      {quarter.length < 3 && (
        <span>
          <Swatch name="part" />
          {`Quarter ${quarterOf(last)} to date: ${listed(quarter.map(monthName))} only`}
        </span>
      )}
      <span>
        <Swatch name="target" />
        Target
      </span>
      {compare === 'last-year' && <span>“Last year” compares the same months</span>}
    </>
  );
}
