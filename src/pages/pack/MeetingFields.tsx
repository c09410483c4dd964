import { isDay, isStartPage, lastStartPage, longest, wordsOf } from '../../state/packLink';
import type { PackPlan } from '../../state/packPlan';
import { usePack } from '../../state/packStore';
import { DraftField } from './DraftField';

const keepMeeting = (words: Partial<PackPlan['meeting']>): void => {
  const { plan, change } = usePack.getState();
  change({ meeting: { ...plan.meeting, ...words } });
};

const always = (): boolean => true;

interface MeetingFieldsProps {
  /** Told of each field whether its text as it stands can be used. */
  onValid: (label: string, isValid: boolean) => void;
}

/** Meeting, date, agenda item and first page of the pack. What is wrong in one of them costs nothing of the others. */
export function MeetingFields({ onValid }: MeetingFieldsProps) {
  const { meeting, startPage } = usePack((store) => store.plan);
  const change = usePack((store) => store.change);
  const field = (label: string) => ({ label, onValid: (isValid: boolean) => onValid(label, isValid) });
  return (
    <>
      <DraftField {...field('Meeting')} kept={meeting.title} isValid={always} maxLength={longest.title} wrong="" onKeep={(typed) => keepMeeting({ title: wordsOf(typed, longest.title) })} />
      <DraftField
        {...field('Date')}
        type="date"
        kept={meeting.date}
        isValid={(typed) => typed === '' || isDay(typed)}
        wrong="Give a day of this or a later century, or leave the date empty"
        onKeep={(typed) => keepMeeting({ date: isDay(typed) ? typed : '' })}
      />
      <DraftField {...field('Item')} kept={meeting.item} isValid={always} maxLength={longest.item} wrong="" onKeep={(typed) => keepMeeting({ item: wordsOf(typed, longest.item) })} />
      <DraftField
        {...field('First page')}
        inputMode="numeric"
        kept={String(startPage)}
        maxLength={8}
        isValid={isStartPage}
        wrong={`Give a whole number from 1 to ${lastStartPage}`}
        onKeep={(typed) => change({ startPage: Number(typed) })}
      />
    </>
  );
}
