import type { Audience } from '../model/marking';
import type { Month } from '../model/month';
import type { Subject } from '../model/subject';

/** Version of the contract this product speaks. A newer minor version only adds; a newer major version is refused. */
export const contractVersion = '1.0';

/** Path of each endpoint under the base address of an API. */
export const endpointPaths: Record<Subject, string> = {
  'reporting-periods': '/reporting-periods',
  calls: '/calls',
  backlog: '/backlog',
  'fix-times': '/fix-times',
  outages: '/outages',
  projects: '/projects',
  actions: '/actions',
  explanations: '/explanations',
};

/** What an endpoint may be asked. Both months are inclusive; without them it answers with everything it holds. */
export interface Query {
  from?: Month | undefined;
  to?: Month | undefined;
  /** `public` unless stated. */
  audience?: Audience | undefined;
}

/** Names of the query parameters, in the order they are written. */
export const queryParameters = ['from', 'to', 'audience'] as const satisfies readonly (keyof Query)[];

/**
 * Address of a subject. `apiBase` may be relative ("api/"), absolute or another origin, with or without a last slash.
 */
export const endpointUrl = (apiBase: string, subject: Subject, query: Query = {}): string => {
  const parameters = queryParameters.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const address = `${apiBase.replace(/\/+$/, '')}${endpointPaths[subject]}`;
  return parameters.length === 0 ? address : `${address}?${parameters.join('&')}`;
};
