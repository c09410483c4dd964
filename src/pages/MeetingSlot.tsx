import { useMemo } from 'react';
import { useSubjects } from '../api/useSubjects';
import { meetingList, meetingUses } from '../figures/overview/meeting';
import type { HeadAnswers } from '../figures/panel';
import type { Selection } from '../figures/selection';
import type { Subject } from '../model/subject';
import { MeetingList, MeetingListPlaceholder } from '../ui/MeetingList';

const required: readonly Subject[] = ['reporting-periods'];

/** The meeting the period goes to, beside the finding of the Overview. */
export function MeetingSlot({ selection }: { selection: Selection }) {
  const subjects = useSubjects(required, meetingUses);
  const answers = subjects.state === 'held' ? subjects.answers : undefined;
  const list = useMemo(() => answers && meetingList(answers as HeadAnswers, selection), [answers, selection]);
  return list ? <MeetingList heading={list.heading} items={list.items} /> : <MeetingListPlaceholder items={3} />;
}
