import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const program = programs.find((path) => existsSync(path));

/** Tests of a rendering run where LibreOffice is; elsewhere their name says why they do not. */
export const hasLibreOffice = program !== undefined;

/** Pages of an Office file as LibreOffice renders it. */
export const pagesInLibreOffice = (bytes: Uint8Array, extension: string): number => {
  const folder = mkdtempSync(join(tmpdir(), 'rendering-'));
  writeFileSync(join(folder, `file.${extension}`), bytes);
  const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `file.${extension}`)];
  execFileSync(program ?? '', options, { stdio: 'ignore', timeout: 120_000 });
  const pdf = readFileSync(join(folder, 'file.pdf'), 'latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
};
