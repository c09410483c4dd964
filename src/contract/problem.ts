import type * as z from 'zod/mini';
import { cleanText } from './cleanText';
import type { Subject } from '../model/subject';

/** Why an answer was refused. `path`, `expected` and `found` read as "data.rows[12].logged: expected …, found …". */
export interface Problem {
  subject: Subject;
  kind: 'malformed' | 'unsupported-version';
  /** Place in the answer: `data.rows[12].logged`; "the whole answer" at its root. */
  path: string;
  /** A plain phrase: "a whole number, 0 to 10,000,000". */
  expected: string;
  /** What stands there instead, shortened. */
  found: string;
}

const shown = 60;

const quoted = (value: string): string => {
  const text = cleanText(value.slice(0, shown));
  return value.length > shown ? `"${text}…" (${value.length} characters)` : `"${text}"`;
};

/** A short, safe phrase for any value. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

/** `data.rows[12].logged`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '') || 'the whole answer';

const typeNames: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  tuple: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

const otherwise = 'a value of another kind';

/** What a schema without words of its own expected; passed to zod as its error map. */
export const expectation = (issue: z.core.$ZodRawIssue): string => {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? otherwise;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return `one of ${issue.options.map(String).join(', ')}`;
  }
  return otherwise;
};

/** Value at a path of own properties; undefined where there is none. */
const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Record<PropertyKey, unknown>)[part];
  }, json);

const foundOf = (issue: z.core.$ZodIssue, json: unknown): string => {
  const said: unknown = issue.code === 'custom' ? issue.params?.['found'] : undefined;
  return typeof said === 'string' ? cleanText(said) : describeValue(valueAt(json, issue.path));
};

/** The problem of a schema's first issue. */
export const problemOf = (subject: Subject, issue: z.core.$ZodIssue, json: unknown): Problem => ({
  subject,
  kind: 'malformed',
  path: pathText(issue.path),
  expected: issue.message,
  found: foundOf(issue, json),
});
