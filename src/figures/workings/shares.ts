import type { Figure } from '../figure';
import type { Row, Table } from '../table';
import { percentDown } from '../format';
import { latestRow, partOf, valuedCell, wholeRow, working } from './parts';
import type { Working } from './working';

/** Calls resolved within target: part of whole for the latest quarter and the one before. */
export const withinTargetWorkings = ({ table }: Figure): Working[] => {
  const quarters = table.rows.filter(({ kind }) => kind === 'point').slice(-2).toReversed();
  return quarters.flatMap((row) =>
    working(`Share within target, ${row.header}`, 'share', valuedCell(table, row, 'share'), [partOf(table, row, 'within'), partOf(table, row, 'with-target', 'calls with a target')]),
  );
};

/** Fix times: of each priority, the calls within target of those that had one. */
export const fixTimeWorkings = ({ table }: Figure): Working[] =>
  table.rows.flatMap((row): Working[] => {
    const share = valuedCell(table, row, 'within');
    if (share?.ratio === undefined) return [];
    const { part, whole } = share.ratio;
    const at = { row: row.key, column: 'within' };
    return working(`Within target, ${row.header}`, 'share', share, [
      { label: '', ...part, ...at },
      { label: 'calls with a target', ...whole, ...at },
    ]);
  });

/** Availability of the latest quarter and the year so far: agreed minutes without those lost. */
export const availabilityWorkings = ({ table }: Figure): Working[] =>
  [latestRow(table), wholeRow(table)].flatMap((row): Working[] =>
    row === undefined
      ? []
      : working(`Availability, ${row.header}`, 'remainder', valuedCell(table, row, 'availability'), [
          partOf(table, row, 'agreed', 'agreed minutes'),
          partOf(table, row, 'lost', 'lost'),
        ]),
  );

const stageSum = (table: Table, rows: readonly Row[], all: Row | undefined, column: string, of: string): Working[] =>
  working(of, 'sum', valuedCell(table, all, column), rows.map((row) => partOf(table, row, column, row.header)));

/** Projects in delivery: by stage and by rating, and the share that is green. */
export const portfolioWorkings = ({ table }: Figure): Working[] => {
  const stages = table.rows.filter(({ kind }) => kind === 'point');
  const all = wholeRow(table);
  const [green, whole] = [partOf(table, all, 'green', 'green'), partOf(table, all, 'all', 'in delivery')];
  const share = green === undefined || whole === undefined ? undefined : (100 * green.value) / whole.value;
  return [
    ...stageSum(table, stages, all, 'all', 'Projects in delivery, by stage'),
    ...working('Projects in delivery, by rating', 'sum', valuedCell(table, all, 'all'), [green, partOf(table, all, 'amber', 'amber'), partOf(table, all, 'red', 'red')]),
    ...(share === undefined ? [] : working('Projects on track', 'share', { text: percentDown(share, 0), value: share }, [green, whole])),
  ];
};
