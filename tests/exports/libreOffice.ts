import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const program = programs.find((path) => existsSync(path));

/** Tests of a rendering run where LibreOffice is; elsewhere their name says why they do not. */
export const hasLibreOffice = program !== undefined;

/** A file as LibreOffice writes it in another form. */
const converted = (content: Uint8Array | string, extension: string, to: string, ...more: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rendering-'));
  writeFileSync(join(folder, `file.${extension}`), content);
  const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...more, '--convert-to', to, '--outdir', folder, join(folder, `file.${extension}`)];
  execFileSync(program ?? '', options, { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(folder, `file.${to}`), 'latin1');
};

/** Pages of an Office file as LibreOffice renders it. */
export const pagesInLibreOffice = (bytes: Uint8Array, extension: string): number => [...converted(bytes, extension, 'pdf').matchAll(/\/Type\s*\/Page[^s]/g)].length;

const plain = (text: string): string => text.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What a spreadsheet makes of a table of HTML: the texts of its cells, and the formulas it would run. */
export const cellsInLibreOffice = (html: string): { texts: string[]; formulas: string[] } => {
  const sheet = Buffer.from(converted(`<!DOCTYPE html><meta charset="utf-8"><body>${html}`, 'html', 'fods', '--infilter=HTML (StarCalc)'), 'latin1').toString('utf8');
  return {
    texts: [...sheet.matchAll(/value-type="string"[^>]*>\s*<text:p>([^<]*)</g)].map(([, text = '']) => plain(text)),
    formulas: [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula),
  };
};
