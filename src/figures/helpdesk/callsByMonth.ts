import { financialYearLabel } from '../../model/financialYear';
import { changeNotes } from '../compare';
import { compose } from '../compose';
import { contextOf, councilKey, councilsText, monthsShown, type Context } from '../context';
import type { KeyEntry } from '../figure';
import { panel, type Panel } from '../panel';
import type { ColumnsPlot } from '../plot';
import { isHeld } from '../../model/reading';
import { reportedNotes } from '../reportedNotes';
import { absenceNotes } from './absenceNotes';
import { reportedInLaptops } from './reportedInLaptops';
import { callsCounts, type CallsCounts } from './callsCounts';
import { callsFinding } from './callsFinding';
import { callsPlot } from './callsPlot';
import { callsTable } from './callsTable';

const descriptorOf = ({ compare }: CallsCounts, context: Context): string => {
  const against = {
    'last-year': `, with change on the same months of ${financialYearLabel(context.year - 1)}`,
    previous: ', with change of the average month on the quarter before',
    none: '',
  }[compare];
  return `Calls logged with the service desk by month, ${councilsText(context)}${against}`;
};

const ghostKey = ({ ghost }: ColumnsPlot): KeyEntry[] => (ghost === undefined ? [] : [{ swatch: 'ghost', label: ghost.label, narrowOnly: true }]);

/** Calls logged by month, stacked by council, with last year behind: panels 1.1 and 2.1. */
export const callsByMonth = (ref: string, section: string): Panel => {
  const place = { ref, section, title: 'Calls logged by month', metric: 'calls-logged' } as const;
  return panel({
    ...place,
    shape: 'columns',
    needs: ['calls'],
    build: (answers, selection) => {
      const context = contextOf(answers, selection, [answers.calls]);
      const counts = callsCounts(answers.calls, context);
      const plot = callsPlot(counts, context);
      // Those of laptops and of calls a year stand in the table of 2.5.
      const others = answers.calls.data.reported.filter(({ measure }) => !reportedInLaptops.includes(measure));
      const printed = reportedNotes(others, context, (month) => isHeld(counts.together([month])));
      return compose(place, context, answers.explanations, {
        finding: callsFinding(counts, context),
        descriptor: descriptorOf(counts, context),
        drawn: `Columns of calls logged by month, ${monthsShown(context)}, ${councilsText(context)}`,
        plot,
        monthly: { at: (month) => counts.together([month]), changed: counts.lastChanged },
        table: callsTable(counts, context),
        key: [...councilKey(context), ...ghostKey(plot)],
        notes: [...absenceNotes(counts.byCouncil, context), ...changeNotes(counts.changed), ...printed.notes],
        sourceNotes: printed.sourceNotes,
      });
    },
  });
};
