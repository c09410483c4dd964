import type { SchemaObject } from '../../src/contract/openapi/components';

const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const number = (schema: SchemaObject, kind: string): string => {
  const { minimum, maximum } = schema;
  if (minimum === undefined || maximum === undefined) return kind;
  return `${kind}, ${minimum.toLocaleString('en-GB')} to ${maximum.toLocaleString('en-GB')}`;
};

const text = ({ format, pattern, maxLength }: SchemaObject): string => {
  if (format === 'date') return 'day, `YYYY-MM-DD`';
  if (format === 'date-time') return 'instant with offset';
  if (pattern?.startsWith('^(19|20)') === true) return 'month, `YYYY-MM`';
  return maxLength === undefined ? 'text' : `text, up to ${maxLength.toLocaleString('en-GB')}`;
};

/** A list of items, or of pairs where it always holds two: "list of pairs of whole numbers". */
const listText = ({ items }: SchemaObject): string => {
  if (items === undefined) return 'list of values';
  const isPair = items.type === 'array' && items.minItems === 2 && items.maxItems === 2;
  const both = items.items?.anyOf ?? [];
  return isPair && both.length > 0 && both.every(({ type }) => type === 'integer') ? 'list of pairs of whole numbers' : `list of ${typeText(items)}`;
};

/** A schema in a few words for a table cell. */
const typeText = (schema: SchemaObject): string => {
  if (schema.$ref !== undefined) return `[${refName(schema.$ref)}](#${refName(schema.$ref).toLowerCase()})`;
  const [only] = schema.allOf ?? [];
  if (only !== undefined) return typeText(only);
  if (schema.oneOf !== undefined) return schema.oneOf.map(typeText).join(' or ');
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.type === 'array') return listText(schema);
  if (schema.type === 'integer') return number(schema, 'whole number');
  if (schema.type === 'number') return number(schema, 'number');
  if (schema.type === 'string') return text(schema);
  return schema.type === 'boolean' ? '`true`, `false`' : 'object';
};

/** A type's fields as a Markdown table. */
export const fieldTable = (schema: SchemaObject): string => {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `| \`${name}\` | ${typeText(field)} | ${required.has(name) ? 'yes' : 'no'} | ${field.description ?? ''} |`,
  );
  return ['| field | what it is | required | meaning |', '|---|---|---|---|', ...rows].join('\n');
};

const marked = /(<!-- fields (\w+) -->\n)[\s\S]*?(<!-- end of fields -->)/g;

/**
 * A page with its field tables made anew from the schemas, each between `<!-- fields Name -->` and
 * `<!-- end of fields -->`.
 * @throws Error for a name that is not a schema's.
 */
export const withFieldTables = (page: string, schemas: Readonly<Record<string, SchemaObject>>): string =>
  page.replace(marked, (_, opening: string, name: string, closing: string) => {
    const schema = schemas[name];
    if (schema === undefined) throw new Error(`There is no schema ${name}.`);
    return `${opening}${fieldTable(schema)}\n${closing}`;
  });
