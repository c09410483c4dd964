import { parseArgs } from 'node:util';
import { UsageError } from './api/usageError';
import { checkApi, type CheckOptions } from './conformance/check';
import { faultsOf, reportText } from './conformance/report';
import { isMonth, type Month } from '../src/model/month';

const usage = `npm run check:api -- <base address> [options]

  <base address>               where the endpoints lie, such as https://ict.example.gov.uk/api/
  --audience public|members    who asks: public
  --from <YYYY-MM>             first month; without it, the months the dashboard asks for
  --to <YYYY-MM>               last month
  --header "Name: value"       sent with every request, such as the cookie of a sign-in; may be repeated
  --json                       print everything found as JSON

Ends with 0 when no fault was found, 1 when one was, 2 when the command was not understood.
`;

const options = {
  audience: { type: 'string', default: 'public' },
  from: { type: 'string' },
  to: { type: 'string' },
  header: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const readArguments = (args: string[]) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const addressOf = (text: string): string => {
  if (/^https?:\/\/[^/]/.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`The base address must begin with http:// or https://, not ${text}.`);
};

const monthOf = (name: string, text: string | undefined): Month | undefined => {
  if (text === undefined || isMonth(text)) return text;
  throw new UsageError(`--${name} must be a month written YYYY-MM, not ${text}.`);
};

const audienceOf = (text: string): CheckOptions['audience'] => {
  if (text === 'public' || text === 'members') return text;
  throw new UsageError(`--audience must be public or members, not ${text}.`);
};

const headersOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new UsageError(`--header must be written "Name: value", not ${line}.`);
      return [name, value];
    }),
  );

/**
 * Checks an API against the contract and the rules behind it, and prints a report.
 * @throws UsageError for wrong arguments.
 */
export const main = async (args: string[]): Promise<number> => {
  const { values, positionals } = readArguments(args);
  const [base] = positionals;
  if (values.help || base === undefined) {
    (values.help ? process.stdout : process.stderr).write(usage);
    return values.help ? 0 : 2;
  }
  const [from, to] = [monthOf('from', values.from), monthOf('to', values.to)];
  if (from !== undefined && to !== undefined && from > to) throw new UsageError(`--from (${from}) must not be after --to (${to}).`);
  const report = await checkApi({ base: addressOf(base), audience: audienceOf(values.audience), from, to, headers: headersOf(values.header), now: new Date().toISOString() });
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return faultsOf(report).length === 0 ? 0 : 1;
};
