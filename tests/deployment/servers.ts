import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../../tools/command.mjs';
import { nginxConf } from '../../tools/deployment/nginx';
import { examplePlace, type Place } from '../../tools/deployment/variant';
import { ensureNginx } from '../../tools/nginx.mjs';
import { precompress } from '../../tools/precompress.mjs';
import { startApi } from '../setup/realProduct';
import { hosts, type Sites } from './hosts';
import { freePort, makeCertificate, startNginx } from './nginx';
import { startSignIn } from './signIn';

/** Copies the real product as an officer does: the files, a config.json, and their compressed copies. */
const deploy = async (to: string, config: object): Promise<void> => {
  await cp(resolve(root, process.env['DEPLOYED_PRODUCT'] ?? 'dist'), to, { recursive: true });
  await writeFile(join(to, 'config.json'), JSON.stringify(config));
  await precompress(to);
};

/**
 * Serves the real product with the generated configurations of nginx: to the public over https and over plain http,
 * to members behind a sign-in, and to members while that sign-in is down. The APIs answer from the demonstration's
 * documents.
 */
export default async function servers(): Promise<() => Promise<void>> {
  const nginx = await ensureNginx();
  if ('problem' in nginx) throw new Error(nginx.problem);
  const folder = await mkdtemp(join(tmpdir(), 'dashboard-deployment-'));
  // nginx serves as a user of its own.
  await chmod(folder, 0o755);
  const products = { public: join(folder, 'public'), members: join(folder, 'members') };
  await deploy(products.public, { apiBase: 'api/', audience: 'public' });
  // The figures are the demonstration's, and every screen and file must go on saying so.
  await deploy(products.members, { apiBase: 'api/', audience: 'members', demonstration: true });

  const [publicApi, membersApi, signIn] = await Promise.all([startApi('mocks/api', '--host', '127.0.0.1'), startApi('mocks/api', '--host', '127.0.0.1', '--audience', 'members'), startSignIn()]);
  const [secure, plain, members, unsigned, nowhere] = [await freePort(), await freePort(), await freePort(), await freePort(), await freePort()];
  const certificate = makeCertificate(folder, Object.values(hosts));
  const place = (audience: 'public' | 'members', port: number): Place => ({
    ...examplePlace(audience),
    ...certificate,
    serverName: hosts[audience],
    listen: `127.0.0.1:${port}`,
    root: products[audience],
    api: `${(audience === 'public' ? publicApi : membersApi).url}api/`,
    signIn: signIn.url,
  });
  const stopNginx = await startNginx(
    nginx.path,
    folder,
    {
      'public.conf': nginxConf({ audience: 'public', tls: true }, place('public', secure)),
      'public-http.conf': nginxConf({ audience: 'public', tls: false }, place('public', plain)),
      'members.conf': nginxConf({ audience: 'members', tls: true }, place('members', members)),
      'unsigned.conf': nginxConf({ audience: 'members', tls: true }, { ...place('members', unsigned), signIn: `http://127.0.0.1:${nowhere}` }),
    },
    plain,
  );
  const sites: Sites = {
    public: `https://${hosts.public}:${secure}/`,
    publicHttp: `http://${hosts.public}:${plain}/`,
    members: `https://${hosts.members}:${members}/`,
    unsigned: `https://${hosts.members}:${unsigned}/`,
    folder: products.public,
  };
  process.env['DEPLOYED_SITES'] = JSON.stringify(sites);
  process.env['DEMONSTRATION_URL'] = sites.members;
  process.env['REAL_URL'] = sites.public;
  process.env['PLAIN_URL'] = sites.publicHttp;
  return async () => {
    stopNginx();
    signIn.close();
    publicApi.stop();
    membersApi.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
