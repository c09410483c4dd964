import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';

const cookieName = '_oauth2_proxy';

/** The sign-in of the journeys' own browser, which is never ended. */
export const standingSession = 'standing-session';

/** A sign-in proxy that answers as oauth2-proxy does, for one member whom it believes. */
export interface SignIn {
  /** Without a path. */
  url: string;
  close: () => void;
}

const page = (rd: string): string =>
  `<!doctype html><html lang="en-GB"><title>Sign in</title><style>body{font-family:sans-serif}</style><h1>Sign in</h1><a href="/oauth2/callback?rd=${encodeURIComponent(rd)}">Sign in as a member</a></html>`;

const redirect = (response: ServerResponse, to: string, cookie: string): void => {
  response.writeHead(302, { Location: to, 'Set-Cookie': cookie });
  response.end();
};

/** Starts the sign-in proxy on a free port. */
export const startSignIn = async (): Promise<SignIn> => {
  const sessions = new Set([standingSession]);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, session = ''] = new RegExp(`${cookieName}=([\\w-]+)`).exec(request.headers.cookie ?? '') ?? [];
    // A path of this site only: never an address.
    const rd = /^\/(?!\/)/.test(searchParams.get('rd') ?? '') ? (searchParams.get('rd') ?? '/') : '/';
    const answer = (status: number, headers: Record<string, string> = {}, body = ''): void => {
      response.writeHead(status, headers);
      response.end(body);
    };
    switch (pathname) {
      case '/oauth2/auth':
        return sessions.has(session) ? answer(202, { 'X-Auth-Request-Email': 'member@example.gov.uk' }) : answer(401);
      case '/oauth2/start':
        return answer(200, { 'Content-Type': 'text/html; charset=utf-8' }, page(rd));
      case '/oauth2/callback': {
        const started = randomUUID();
        sessions.add(started);
        return redirect(response, rd, `${cookieName}=${started}; Path=/; HttpOnly; Secure; SameSite=Lax`);
      }
      case '/oauth2/sign_out':
        sessions.delete(session);
        return redirect(response, '/', `${cookieName}=; Path=/; Max-Age=0`);
      default:
        return answer(404);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sign-in has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** The cookie of a signed-in member, for a browser that has not been through the page. */
export const memberCookie = (domain: string) => ({ name: cookieName, value: standingSession, domain, path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Lax' as const });
