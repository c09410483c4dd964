import { count, decimal } from '../../figures/format';

/** "340 kB", "1.2 MB": the size of a file in words, in thousands of bytes. */
export const fileSize = (bytes: number): string => (bytes < 999_500 ? `${count(Math.max(1, bytes / 1000))} kB` : `${decimal(bytes / 1_000_000, 1)} MB`);
