import { describe, expect, it } from 'vitest';
import type { SchemaObject } from '../../src/contract/openapi/components';
import { openApiDocument } from '../../src/contract/openapi/document';
import { endpointPaths } from '../../src/contract/endpoints';

const document = openApiDocument();
const text = JSON.stringify(document);
const schemas: Readonly<Record<string, SchemaObject>> = document.components.schemas;

const referred = [...new Set(Array.from(text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g), ([, kind, name]) => `${kind}/${name}`))];
const components = Object.entries(document.components).flatMap(([kind, entries]) => Object.keys(entries).map((name) => `${kind}/${name}`));

const undescribed = Object.entries(schemas)
  .filter(([name]) => !['Marking', 'Tolerance', 'Problem'].includes(name))
  .flatMap(([name, { properties = {} }]) => Object.entries(properties).flatMap(([field, schema]) => (schema.description === undefined ? [`${name}.${field}`] : [])));

describe('the OpenAPI document', () => {
  it('has one path an endpoint', () => {
    expect(Object.keys(document.paths)).toEqual(Object.values(endpointPaths));
  });

  it('refers only to what it holds', () => {
    expect(referred.filter((name) => !components.includes(name))).toEqual([]);
  });

  it('describes every field', () => {
    expect(undescribed).toEqual([]);
  });

  it('states the wire, not the model: lists that may be empty may be left out', () => {
    expect(schemas['Calls']?.required).toEqual(['rows']);
    expect(schemas['CallCounts']?.properties?.['logged']).toMatchObject({ type: 'integer', minimum: 0, maximum: 10_000_000 });
    expect(schemas['Outage']?.properties?.['start']).toEqual({ type: 'string', format: 'date-time', description: 'When it began.' });
  });

  it('uses only keywords of OpenAPI 3.0', () => {
    expect(text).not.toMatch(/"(\$id|\$schema|const|prefixItems|\$defs|exclusiveMinimum":\d)/);
  });
});
