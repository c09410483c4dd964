import { catalogue } from '../../metrics/catalogue';
import { targetWords } from '../about';
import type { Figure } from '../figure';
import { longDate } from '../format';
import { unusualText } from './unusualText';
import { workingText } from './working';
import { workingsOf } from './workingsOf';

/** One thing said of how a figure was made. */
export interface MadeOf {
  label: string;
  texts: string[];
}

const held = (label: string, texts: readonly string[]): MadeOf[] => (texts.length === 0 ? [] : [{ label, texts: [...texts] }]);

/** The sums with their numbers, whether the records add up, and who set the target: what no other part of a panel says. */
export const workingFacts = (figure: Figure): MadeOf[] => {
  const { sums, reconciliation } = workingsOf(figure);
  const unusual = unusualText(figure);
  const metric = catalogue[figure.metric];
  const targets = (figure.targets ?? []).map((target) => {
    const { value, tolerance, valid, setBy } = targetWords(metric, target);
    return `${value}. ${tolerance}. ${valid}. Set by: ${setBy}`;
  });
  return [
    ...held('The sum', sums.map((sum) => `${sum.of}: ${workingText(sum)}`)),
    ...held('Do the records add up?', reconciliation === undefined ? [] : [reconciliation.text]),
    ...held('Is it unusual?', unusual === undefined ? [] : [unusual]),
    ...held('Target', targets),
  ];
};

/** Everything asked of a figure in one place: its sum, definition and version, target, source, date and caveats. */
export const madeOf = (figure: Figure): MadeOf[] => {
  if (figure.withheld !== undefined) return [];
  const { definition, formula, version, caveats } = catalogue[figure.metric];
  return [
    ...workingFacts(figure),
    { label: 'What it means', texts: [definition, `In words: ${formula}`, `Definition, version ${String(version)}`] },
    { label: 'Where it comes from', texts: [`${figure.source}, as at ${longDate(figure.asAt)}`] },
    ...held('Bear in mind', [...caveats, ...figure.notes, ...figure.sourceNotes]),
  ];
};
