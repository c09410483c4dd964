import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { webConfig } from './deployment/iis';
import { netlifyHeaders, netlifyToml } from './deployment/netlify';
import { nginxConf } from './deployment/nginx';
import { staticWebApp } from './deployment/staticWebApps';

const folder = 'docs/deploying';

/**
 * The configuration of every host. There is none for members over plain http: their sign-in would travel in clear.
 *
 * @returns each file and what it should hold
 */
export const deployment = (): { file: string; content: string }[] =>
  [
    { file: 'nginx/public.conf', content: nginxConf({ audience: 'public', tls: true }) },
    { file: 'nginx/public-http.conf', content: nginxConf({ audience: 'public', tls: false }) },
    { file: 'nginx/members.conf', content: nginxConf({ audience: 'members', tls: true }) },
    { file: 'iis/public/web.config', content: webConfig({ audience: 'public', tls: true }) },
    { file: 'iis/public-http/web.config', content: webConfig({ audience: 'public', tls: false }) },
    { file: 'iis/members/web.config', content: webConfig({ audience: 'members', tls: true }) },
    { file: 'static-web-apps/public/staticwebapp.config.json', content: staticWebApp('public') },
    { file: 'static-web-apps/members/staticwebapp.config.json', content: staticWebApp('members') },
    { file: 'netlify/_headers', content: netlifyHeaders() },
    { file: 'netlify/netlify.toml', content: netlifyToml() },
  ].map(({ file, content }) => ({ file: `${folder}/${file}`, content }));

/** Writes the configuration of every host. */
export const main = async (): Promise<void> => {
  for (const { file, content } of deployment()) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    process.stdout.write(`${file}\n`);
  }
};
