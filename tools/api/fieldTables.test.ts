import { describe, expect, it } from 'vitest';
import { fieldTable, withFieldTables } from './fieldTables';

const schema = {
  properties: {
    month: { type: 'string', pattern: '^(19|20)\\d{2}', description: 'Calendar month.' },
    logged: { type: 'integer', minimum: 0, maximum: 10_000_000, description: 'Calls.' },
    marking: { allOf: [{ $ref: '#/components/schemas/Marking' }], description: 'May it be published?' },
    kinds: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
    pairs: {
      type: 'array',
      items: { type: 'array', items: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'integer', minimum: 1 }] }, minItems: 2, maxItems: 2 },
      description: 'Minutes and calls.',
    },
  },
  required: ['month'],
};

const table = `| field | what it is | required | meaning |
|---|---|---|---|
| \`month\` | month, \`YYYY-MM\` | yes | Calendar month. |
| \`logged\` | whole number, 0 to 10,000,000 | no | Calls. |
| \`marking\` | [Marking](#marking) | no | May it be published? |
| \`kinds\` | list of \`a\`, \`b\` | no |  |
| \`pairs\` | list of pairs of whole numbers | no | Minutes and calls. |`;

describe('fieldTable', () => {
  it('prints a row a field', () => {
    expect(fieldTable(schema)).toBe(table);
  });
});

describe('withFieldTables', () => {
  it('replaces what stands between each pair of marks, and nothing else', () => {
    const page = 'Before\n<!-- fields Row -->\n<!-- end of fields -->\nbetween\n<!-- fields Row -->\nold\n<!-- end of fields -->\nafter';
    const made = `<!-- fields Row -->\n${table}\n<!-- end of fields -->`;
    expect(withFieldTables(page, { Row: schema })).toBe(`Before\n${made}\nbetween\n${made}\nafter`);
  });

  it('refuses a name that is not a schema', () => {
    expect(() => withFieldTables('<!-- fields Nothing -->\n<!-- end of fields -->', {})).toThrow('There is no schema Nothing.');
  });
});
