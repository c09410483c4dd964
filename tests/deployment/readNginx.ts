/** One directive of an nginx configuration; a block has directives inside. */
export interface Directive {
  name: string;
  args: string[];
  inside: Directive[];
}

const tokensOf = (text: string): string[] => text.match(/#[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|(?:\\.|[^\s{};"'#\\])+/g)?.filter((token) => !token.startsWith('#')) ?? [];

const unquoted = (token: string): string => (/^["']/.test(token) ? token.slice(1, -1) : token);

/**
 * Reads a configuration as nginx does: words, quoted words, blocks.
 * @throws when a block is not closed or a directive not ended
 */
export const readNginx = (text: string): Directive[] => {
  const top: Directive[] = [];
  const open: Directive[][] = [top];
  let words: string[] = [];
  const take = (): Directive => {
    const [name = '', ...args] = words.map(unquoted);
    const directive = { name, args, inside: [] };
    open.at(-1)?.push(directive);
    words = [];
    return directive;
  };
  for (const token of tokensOf(text)) {
    if (token === ';') take();
    else if (token === '{') open.push(take().inside);
    else if (token === '}') open.pop();
    else words.push(token);
  }
  if (words.length > 0 || open.length !== 1) throw new Error(`Not ended: ${words.join(' ')}`);
  return top;
};

const named = (directives: readonly Directive[], name: string): Directive[] => directives.filter((one) => one.name === name);

/** @returns the server that serves the product, not the one that sends readers on */
export const productServer = (text: string): Directive => {
  const found = named(readNginx(text), 'server').find(({ inside }) => named(inside, 'root').length > 0);
  if (found === undefined) throw new Error('No server with a root');
  return found;
};

/** @returns the locations of a server, by what they match */
export const locations = (server: Directive): Map<string, Directive> => new Map(named(server.inside, 'location').map((one) => [one.args.join(' '), one]));

const headersOf = ({ inside }: Directive): [string, string][] => named(inside, 'add_header').map(({ args: [name = '', value = ''] }) => [name, value]);

/**
 * Headers that nginx adds in a location. Those of the server come only when the location has none of its own.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export const headersIn = (server: Directive, location: Directive | undefined): Record<string, string> => {
  const own = location === undefined ? [] : headersOf(location);
  return Object.fromEntries(own.length > 0 ? own : headersOf(server));
};

/** @returns what a `map` of the configuration gives for a value, as nginx looks it up: exact, then patterns in order, then the default */
export const mapped = (text: string, variable: string, value: string): string | undefined => {
  const map = named(readNginx(text), 'map').find(({ args }) => args[1] === variable);
  const rows = map?.inside ?? [];
  const row = rows.find(({ name }) => name === value) ?? rows.find(({ name }) => name.startsWith('~') && new RegExp(name.slice(1)).test(value)) ?? rows.find(({ name }) => name === 'default');
  return row?.args[0];
};
