import { freshnessLine, periodLabel } from '../figures/periodLabel';
import type { Comparison, Selection } from '../figures/selection';
import { lastDay } from '../model/month';
import type { Partnership, ReportingPeriod } from '../model/partnership';
import { useViewStore } from '../state/viewStore';
import { FilterBar } from '../ui/FilterBar';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';

const groups: Record<ReportingPeriod['basis'], string> = { 'year-to-date': 'Year to date', quarter: 'Quarters', year: 'Years' };

const comparisons: { value: Comparison; label: string }[] = [
  { value: 'last-year', label: 'Same period last year' },
  { value: 'previous', label: 'Previous period' },
  { value: 'none', label: 'Nothing' },
];

const keyOf = (period: ReportingPeriod): string => `${period.basis} ${period.from}..${period.to}`;

/** Year to date first, then quarters, then years; newest first in each. */
const inOrder = (periods: readonly ReportingPeriod[]): ReportingPeriod[] => {
  const order = Object.keys(groups);
  return periods.toSorted((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis) || (a.to < b.to ? 1 : -1));
};

interface FiltersProps {
  partnership: Partnership;
  selection: Selection;
  part: 1 | 2;
}

/** Period, council and comparison: what the whole page is about. */
export function Filters({ partnership, selection, part }: FiltersProps) {
  const change = useViewStore((store) => store.change);
  const { period, council, compare } = selection;
  const periods = inOrder(partnership.periods);
  const councils = [
    { value: 'both', label: partnership.councils.length === 2 ? 'Both' : 'All' },
    ...partnership.councils.map((one) => ({ value: one.code, label: one.shortName })),
  ];
  const councilName = partnership.councils.find((one) => one.code === council)?.shortName ?? (partnership.councils.length === 2 ? 'both councils' : 'all councils');
  const choosePeriod = (key: string): void => {
    const chosen = periods.find((one) => keyOf(one) === key);
    if (!chosen) return;
    const twins = periods.filter(({ from, to }) => from === chosen.from && to === chosen.to);
    change({ period: { from: chosen.from, to: chosen.to }, basis: twins.length > 1 ? chosen.basis : null, panel: null });
  };
  return (
    <FilterBar
      summary={{ strong: periodLabel(period), rest: `, ${councilName}, Part ${part === 2 ? 'II' : 'I'}` }}
      freshness={freshnessLine(period)}
      late={period.dataTo < lastDay(period.to) && period.status === 'final'}
    >
      <Select label="Period" value={keyOf(period)} options={periods.map((one) => ({ value: keyOf(one), label: periodLabel(one), group: groups[one.basis] }))} onChange={choosePeriod} />
      {partnership.councils.length > 1 && <Segmented label="Council" value={council} segments={councils} onChange={(value) => change({ council: value, panel: null })} />}
      <Select label="Compare with" value={compare} options={comparisons} onChange={(value) => change({ compare: value, panel: null })} />
    </FilterBar>
  );
}
