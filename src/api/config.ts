import type { Audience } from '../model/marking';

/** What a deployment says of itself in `config.json`, beside index.html. */
export interface DeploymentConfig {
  /** Where the metrics API answers; absolute, ends in a slash. */
  apiBase: string;
  /** Who this deployment is for. A public one never asks for Part II. */
  audience: Audience;
  /** Part the members' deployment opens in. */
  opensIn: 1 | 2;
  /** True for the demonstration, which says so even where no figure could be loaded. */
  demonstration: boolean;
}

/** A configuration that cannot be used, in words for whoever deployed it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Checks a parsed `config.json`. `base` is the address of index.html, which a relative `apiBase` is taken from.
 * @throws ConfigError naming the field and what was expected.
 */
export const readConfig = (json: unknown, base: string): DeploymentConfig => {
  if (typeof json !== 'object' || json === null) throw new ConfigError('config.json: expected an object with apiBase and audience.');
  const fields = new Map<string, unknown>(Object.entries(json));
  const apiBase = fields.get('apiBase');
  const audience = fields.get('audience');
  const opensIn = fields.get('opensIn') ?? 1;
  if (typeof apiBase !== 'string' || apiBase === '' || !URL.canParse(apiBase, base))
    throw new ConfigError('config.json, apiBase: expected the address of the metrics API, such as "api/" or "https://metrics.example.gov.uk/v1/".');
  if (audience !== 'public' && audience !== 'members') throw new ConfigError('config.json, audience: expected "public" or "members".');
  if (opensIn !== 1 && opensIn !== 2) throw new ConfigError('config.json, opensIn: expected 1 or 2.');
  const url = new URL(apiBase.endsWith('/') ? apiBase : `${apiBase}/`, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new ConfigError('config.json, apiBase: expected an http or https address.');
  return { apiBase: url.href, audience, opensIn, demonstration: fields.get('demonstration') === true };
};

/**
 * Fetches the deployment's `config.json`.
 * @throws ConfigError in plain words, whatever went wrong.
 */
export const loadConfig = async (base: string): Promise<DeploymentConfig> => {
  const address = new URL('config.json', base).href;
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(10_000) }).catch(() => null);
  if (response === null) throw new ConfigError(`config.json could not be reached at ${address}.`);
  if (!response.ok) throw new ConfigError(`config.json could not be read at ${address}: the server answered ${response.status}.`);
  const json: unknown = await response.json().catch(() => undefined);
  if (json === undefined) throw new ConfigError(`config.json at ${address} is not valid JSON.`);
  return readConfig(json, base);
};
