/** Words planted in every exempt record: found anywhere a public reader can see, they show a leak. */
export const canaries = {
  outage: 'CANARY-PERGOLA',
  project: 'CANARY-SEXTANT',
  explanation: 'CANARY-ALMANAC',
} as const;

/** Every planted word. */
export const canaryWords: readonly string[] = Object.values(canaries);
