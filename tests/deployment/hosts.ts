/** Names of this machine, so that a cookie of one site is none of the other. */
export const hosts = { public: 'localhost', members: 'members.localhost' };

/** Addresses of what nginx serves, each ending in a slash. */
export interface Sites {
  /** The public's, over https. */
  public: string;
  /** The public's, on a plain http intranet. */
  publicHttp: string;
  /** The members', behind a sign-in. */
  members: string;
  /** The members', while the sign-in proxy is down. */
  unsigned: string;
  /** Folder of the public's files. */
  folder: string;
}

/** @returns the sites that `servers.ts` started before any worker */
export const sites = (): Sites => JSON.parse(process.env['DEPLOYED_SITES'] ?? '{}') as Sites;
