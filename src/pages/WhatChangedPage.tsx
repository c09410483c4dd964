import { useMemo } from 'react';
import { useSubjects } from '../api/useSubjects';
import { sinceLastMeeting } from '../figures/changes/sinceLastMeeting';
import type { HeadAnswers } from '../figures/panel';
import { subjects as all, type Subject } from '../model/subject';
import { noBreak } from '../ui/noBreak';
import { PageHead } from '../ui/PageHead';
import type { PageProps } from './page';
import { TextSection } from './TextSection';

const needs: Subject[] = ['reporting-periods'];
const uses: readonly Subject[] = all;

/** What changed since the last meeting, on one page: ratings, direction, projects, actions and figures published then. */
export default function WhatChangedPage({ selection }: PageProps) {
  const subjects = useSubjects(needs, uses);
  const answers = subjects.state === 'held' ? (subjects.answers as HeadAnswers) : undefined;
  const changes = useMemo(() => answers && sinceLastMeeting(answers, selection), [answers, selection]);
  const heading = changes?.meeting === undefined ? 'What changed since the last meeting' : `What changed since the meeting of ${changes.meeting}`;
  return (
    <>
      <PageHead kicker="What changed" heading={heading} standfirst={[{ text: 'Ratings and directions are worked out anew for both meetings, by the same rules.' }]} />
      <div className="page-text">
        {changes?.parts.map(({ heading: title, items, none }) => (
          <TextSection key={title} title={title}>
            {items.length === 0 ? (
              <p>{none}.</p>
            ) : (
              <ul>
                {items.map((item) => (
                  <li key={item}>{noBreak(item)}</li>
                ))}
              </ul>
            )}
          </TextSection>
        ))}
      </div>
    </>
  );
}
