/** The presentation as it is written into a meeting file; built by tools/vite/meetingFile.ts. */
declare module 'virtual:meeting-file' {
  interface Built {
    /** Where it is fetched. */
    address: string;
    /** Its digest, "sha256-…": what is fetched must have it, and what is opened may run by it. */
    integrity: string;
  }
  export const script: Built;
  export const style: Built;
}
