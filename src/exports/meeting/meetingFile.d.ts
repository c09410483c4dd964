/** The presentation as it is written into a meeting file: a `Runtime` as JSON. Built by tools/vite/meetingFile.ts. */
declare module 'virtual:meeting-file' {
  /** Where it is fetched. */
  export const address: string;
  /** Its digest, "sha256-…": what is fetched must have it. */
  export const integrity: string;
}
