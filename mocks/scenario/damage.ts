import type { Scenario } from './scenario';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The same JSON with one field of the first element of a list of its data replaced. */
const replaceFirst = (list: string, field: string, value: unknown) => (answer: unknown): unknown => {
  const copy: unknown = structuredClone(answer);
  if (!isObject(copy) || !isObject(copy['data'])) return copy;
  const items: unknown = copy['data'][list];
  if (Array.isArray(items) && isObject(items[0])) items[0][field] = value;
  return copy;
};

/** A server that writes a word for a number and a day that does not exist. */
export const brokenServer: Scenario['damage'] = {
  calls: replaceFirst('rows', 'logged', 'many'),
  projects: replaceFirst('records', 'forecastFinish', '2024-02-30'),
};
