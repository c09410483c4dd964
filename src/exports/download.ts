/** Long enough for any browser to have begun its download. */
const kept = 60_000;

/** Hands the reader a file under a name. */
export const download = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), kept);
};
