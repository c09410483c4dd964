const lineWidth = 220;

const isNumbers = (value: unknown): boolean => (Array.isArray(value) ? value.every(isNumbers) : typeof value === 'number');

const onOneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return fields.length === 0 ? '{}' : `{ ${fields.map(([name, field]) => `${JSON.stringify(name)}: ${onOneLine(field)}`).join(', ')} }`;
};

const block = (open: string, lines: readonly string[], close: string, indent: string): string =>
  `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;

const print = (value: unknown, indent: string): string => {
  const line = onOneLine(value);
  if (line.length <= lineWidth || typeof value !== 'object' || value === null || isNumbers(value)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return block('[', value.map((item) => print(item, inner)), ']', indent);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return block('{', fields.map(([name, field]) => `${JSON.stringify(name)}: ${print(field, inner)}`), '}', indent);
};

/** JSON with one row a line, so that a change of one figure is a change of one line. Ends with a line break. */
export const stableJson = (value: unknown): string => `${print(value, '')}\n`;
