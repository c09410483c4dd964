import { useMemo, type ReactNode } from 'react';
import { useHeldSubjects } from '../api/SubjectsProvider';
import { useSubjects } from '../api/useSubjects';
import type { Head, HeadAnswers, Panel } from '../figures/panel';
import type { Selection } from '../figures/selection';
import type { Subject } from '../model/subject';
import { PageHead } from '../ui/PageHead';

const lastKnown = { text: ' Some of these figures are the last received: the latest could not be loaded.' };

const required: readonly Subject[] = ['reporting-periods'];

interface HeadSlotProps {
  head: Head;
  selection: Selection;
  aside?: ReactNode;
  /** The page's panels in order, for the list of contents on its first printed sheet. */
  contents?: Readonly<Record<string, Panel>> | undefined;
}

/** The head of a page: its finding and standfirst, from whatever answers have come. Until then, the plain title. */
export function HeadSlot({ head, selection, aside, contents }: HeadSlotProps) {
  const subjects = useSubjects(required, head.uses);
  const answers = subjects.state === 'held' ? subjects.answers : undefined;
  const built = useMemo(() => answers && head.build(answers as HeadAnswers, selection), [head, answers, selection]);
  const { kicker, finding, standfirst } = built ?? { kicker: '', finding: head.title, standfirst: [] };
  const { held } = useHeldSubjects();
  const isLastKnown = head.uses.some((subject) => held.get(subject)?.answer !== undefined && held.get(subject)?.problem);
  const listed = contents && Object.values(contents).map(({ ref, title }) => ({ number: ref, title }));
  return <PageHead kicker={kicker} heading={finding} standfirst={isLastKnown ? [...standfirst, lastKnown] : standfirst} aside={aside} contents={listed} room={head.room} />;
}
