import { zipSync } from 'fflate';

/** Pictures are packed already: squeezing them again costs time and gains nothing. */
const isPacked = (name: string): boolean => /\.(?:png|jpe?g|zip|xlsx|pptx|docx)$/.test(name);

/** The first moment a zip can name. By the local clock, as the format knows no other: it reads the same in every time zone. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

/**
 * Parts as one zip, by path and in the order given; texts are written as UTF-8. The same parts give the same bytes
 * wherever and whenever they are packed.
 */
export const zipped = (parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder();
  const mtime = noTime();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, [typeof part === 'string' ? encoder.encode(part) : part, { mtime, level: isPacked(name) ? 0 : 6 }]]),
    ),
  );
};
