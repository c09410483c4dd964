import file from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** The product's font, for files that bring their own; nothing where it cannot be fetched. */
export const fontBytes = async (): Promise<Uint8Array | undefined> => {
  try {
    const answer = await fetch(file);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
};
