import { useSubjects } from '../api/useSubjects';
import { completenessTable, completenessText } from '../figures/completeness';
import type { HeadAnswers } from '../figures/panel';
import type { Selection } from '../figures/selection';
import type { Subject } from '../model/subject';
import { DataTable } from '../ui/DataTable';

const needs: Subject[] = ['reporting-periods'];
const uses: readonly Subject[] = ['calls', 'backlog', 'fix-times', 'outages'];

/** Which council supplied what for which months of the period. */
export function Completeness({ selection }: { selection: Selection }) {
  const subjects = useSubjects(needs, uses);
  if (subjects.state !== 'held') return null;
  const answers = subjects.answers as HeadAnswers;
  const text = completenessText(answers, selection);
  return text === '' ? null : (
    <section className="measure" aria-labelledby="completeness">
      <h2 id="completeness">Which council supplied what</h2>
      <p>{text}.</p>
      <DataTable table={completenessTable(answers, selection)} caption={`Which council supplied what. ${text}`} />
    </section>
  );
}
