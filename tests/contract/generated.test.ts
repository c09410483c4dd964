import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../tools/api/folder';
import { stableJson } from '../../tools/api/stableJson';
import { generate } from '../../tools/generateOpenapi';
import { demonstrationDocuments } from '../../mocks/data/documents';
import { subjects } from '../../src/model/subject';

const documents = demonstrationDocuments();
const files = await generate();

describe('generated files are current', () => {
  it.each(files)('$file, by npm run generate:openapi', async ({ file, content }) => {
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it.each(subjects)('mocks/api/%s.json, by npm run export:demo-api -- mocks/api', async (subject) => {
    expect(await readFile(fileOf('mocks/api', subject), 'utf8')).toBe(stableJson(documents[subject]));
  });
});
