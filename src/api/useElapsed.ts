import { useEffect, useState } from 'react';

/** True once something has gone on for so many milliseconds without a break. */
export const useElapsed = (goesOn: boolean, after: number): boolean => {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => setPassed(true), after);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [goesOn, after]);
  return goesOn && passed;
};
