import { readFile, writeFile } from 'node:fs/promises';
import { withFieldTables } from './api/fieldTables';
import { openApiDocument } from '../src/contract/openapi/document';

/** Files made from the contract's schemas. */
export const generated = { openapi: 'public/openapi.json', page: 'docs/metrics-api.md' };

/** What each generated file should hold. */
export const generate = async (): Promise<{ file: string; content: string }[]> => {
  const document = openApiDocument();
  return [
    { file: generated.openapi, content: `${JSON.stringify(document, null, 2)}\n` },
    { file: generated.page, content: withFieldTables(await readFile(generated.page, 'utf8'), document.components.schemas) },
  ];
};

/** Writes the OpenAPI document and the field tables of the page for implementers. */
export const main = async (): Promise<void> => {
  for (const { file, content } of await generate()) {
    await writeFile(file, content);
    process.stdout.write(`${file}\n`);
  }
};
