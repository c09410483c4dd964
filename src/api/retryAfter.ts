/**
 * Milliseconds a service asks to be left alone (RFC 9110, section 10.2.3: seconds, or a date); undefined where it says
 * nothing that can be read. Never negative: a date that has passed by this device's clock asks for nothing.
 */
export const retryAfter = (header: string | null, now: number = Date.now()): number | undefined => {
  if (header === null) return undefined;
  const seconds = header.trim();
  const wait = /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : Date.parse(seconds) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};
