import { useEffect, useState } from 'react';

/** The time now in milliseconds, read once a second. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "14:05" by the device's own clock. */
export const timeOfDay = (now: number): string => {
  const date = new Date(now);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** "1:02:09", "12:34": how long something has taken; nought while the clock has not reached its beginning. */
export const elapsedText = (from: number, now: number): string => {
  const seconds = Math.max(0, Math.floor((now - from) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};
