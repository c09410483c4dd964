import { useEffect, useRef } from 'react';
import { standingOf } from '../api/standing';
import { useHeldSubjects } from '../api/SubjectsProvider';
import type { Subject } from '../model/subject';
import { announce } from '../ui/announce';
import { changesInWords, saidAfter, type Said } from './changesInWords';

const partnership: Subject = 'reporting-periods';

/** Milliseconds in which changes are said together: several requests fail in the same moment. */
const together = 300;

/** Says once, politely, how the figures have come to stand. Draws nothing. */
export function SubjectAnnouncer() {
  const { held } = useHeldSubjects();
  const said = useRef<Said>(new Map());

  useEffect(() => {
    const now = new Map([...held].filter(([subject]) => subject !== partnership).map(([subject, one]) => [subject, standingOf(one)]));
    const timer = setTimeout(() => {
      const text = changesInWords(said.current, now);
      if (text === '') return;
      said.current = saidAfter(said.current, now);
      announce(text);
    }, together);
    return () => clearTimeout(timer);
  }, [held]);

  return null;
}
